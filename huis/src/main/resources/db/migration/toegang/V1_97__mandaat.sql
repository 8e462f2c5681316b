-- That someone may decide in a casus on behalf of a partij, and within which limits
create table zorgvuldig.mandaat (
    samenwerkingsverband_id uuid not null,
    mandaat_id uuid not null,
    persoon_id uuid not null,
    partij_id uuid not null,
    grenzen bytea not null,
    kenmerk text not null,
    van date not null,
    tot_en_met date not null,
    voorgesteld_door uuid not null,
    voorgesteld_op timestamptz not null,
    bevestigd_door uuid,
    bevestigd_op timestamptz,
    ingetrokken_op timestamptz,
    primary key (samenwerkingsverband_id, mandaat_id),
    foreign key (samenwerkingsverband_id, persoon_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id),
    foreign key (samenwerkingsverband_id, partij_id) references zorgvuldig.partij (samenwerkingsverband_id, partij_id),
    check (van <= tot_en_met),
    check ((bevestigd_door is null) = (bevestigd_op is null)),
    check (bevestigd_door <> voorgesteld_door),
    check (persoon_id <> voorgesteld_door),
    check (persoon_id <> bevestigd_door)
);

comment on table zorgvuldig.mandaat is 'That someone may decide in a casus on behalf of a partij, and within which limits';
comment on column zorgvuldig.mandaat.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.mandaat.mandaat_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.mandaat.persoon_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.mandaat.partij_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.mandaat.grenzen is 'persoon: verzegeld; termijn: personeel; weg: rij en sleutel; eigenaar: medewerkers';
comment on column zorgvuldig.mandaat.kenmerk is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.mandaat.van is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.mandaat.tot_en_met is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.mandaat.voorgesteld_door is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.mandaat.voorgesteld_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.mandaat.bevestigd_door is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.mandaat.bevestigd_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.mandaat.ingetrokken_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';

alter table zorgvuldig.mandaat enable row level security;
alter table zorgvuldig.mandaat force row level security;
create policy huis on zorgvuldig.mandaat for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy eigen_voorstel on zorgvuldig.mandaat as restrictive for insert to zorgvuldig_schrijven
    with check (bevestigd_op is null and voorgesteld_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
create policy eenmaal on zorgvuldig.mandaat as restrictive for update to zorgvuldig_schrijven
    using (bevestigd_op is null and ingetrokken_op is null)
    with check (bevestigd_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
create policy voorgoed on zorgvuldig.mandaat as restrictive for update to zorgvuldig_intrekken
    using (ingetrokken_op is null) with check (ingetrokken_op is not null);
grant select on zorgvuldig.mandaat to zorgvuldig_lezen;
grant insert, update (bevestigd_door, bevestigd_op) on zorgvuldig.mandaat to zorgvuldig_schrijven;
grant update (ingetrokken_op) on zorgvuldig.mandaat to zorgvuldig_intrekken;
create index mandaat_persoon on zorgvuldig.mandaat (samenwerkingsverband_id, persoon_id);
