-- From where use of the house stands out to who watches over the log, by a besluit that two people recorded
create table zorgvuldig.signaalgrenzen (
    samenwerkingsverband_id uuid not null,
    signaalgrenzen_id uuid not null,
    dossiers integer not null check (dossiers > 0),
    weigeringen integer not null check (weigeringen > 0),
    gezocht integer not null check (gezocht > 0),
    begin time not null,
    einde time not null,
    besluit text not null,
    voorgesteld_door uuid not null,
    voorgesteld_op timestamptz not null,
    bevestigd_door uuid,
    bevestigd_op timestamptz,
    primary key (samenwerkingsverband_id, signaalgrenzen_id),
    foreign key (samenwerkingsverband_id) references zorgvuldig.samenwerkingsverband (samenwerkingsverband_id),
    check ((bevestigd_door is null) = (bevestigd_op is null)),
    check (bevestigd_door <> voorgesteld_door)
);

comment on table zorgvuldig.signaalgrenzen is 'From where use of the house stands out to who watches over the log, by a besluit that two people recorded';
comment on column zorgvuldig.signaalgrenzen.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.signaalgrenzen.signaalgrenzen_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.signaalgrenzen.dossiers is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.signaalgrenzen.weigeringen is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.signaalgrenzen.gezocht is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.signaalgrenzen.begin is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.signaalgrenzen.einde is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.signaalgrenzen.besluit is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.signaalgrenzen.voorgesteld_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.signaalgrenzen.voorgesteld_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.signaalgrenzen.bevestigd_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.signaalgrenzen.bevestigd_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';

alter table zorgvuldig.signaalgrenzen enable row level security;
alter table zorgvuldig.signaalgrenzen force row level security;
create policy huis on zorgvuldig.signaalgrenzen for all to zorgvuldig_lezen, zorgvuldig_schrijven
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy eigen_voorstel on zorgvuldig.signaalgrenzen as restrictive for insert to zorgvuldig_schrijven
    with check (bevestigd_op is null and voorgesteld_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
create policy eenmaal on zorgvuldig.signaalgrenzen as restrictive for update to zorgvuldig_schrijven
    using (bevestigd_op is null) with check (bevestigd_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
grant select on zorgvuldig.signaalgrenzen to zorgvuldig_lezen;
grant insert, update (bevestigd_door, bevestigd_op) on zorgvuldig.signaalgrenzen to zorgvuldig_schrijven;
