-- The file of one casus; nothing in it names anyone
create table zorgvuldig.dossier (
    samenwerkingsverband_id uuid not null,
    dossier_id uuid not null,
    casusnummer text not null,
    fase text not null,
    stand text not null check (stand in ('INGEDIEND', 'IN_BEHANDELING', 'WACHT_OP_AKKOORD', 'LOPEND')),
    leidende_partij_id uuid not null,
    taak text not null,
    gebied text not null,
    aanmelder_id uuid not null,
    behandelaar_id uuid,
    profiel_hash text not null,
    ontvangen_op timestamptz not null,
    gewijzigd_op timestamptz not null,
    primary key (samenwerkingsverband_id, dossier_id),
    foreign key (samenwerkingsverband_id) references zorgvuldig.samenwerkingsverband (samenwerkingsverband_id)
);

comment on table zorgvuldig.dossier is 'The file of one casus; nothing in it names anyone';
comment on column zorgvuldig.dossier.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.dossier.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.dossier.casusnummer is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.dossier.fase is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.dossier.stand is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.dossier.leidende_partij_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.dossier.taak is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.dossier.gebied is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.dossier.aanmelder_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.dossier.behandelaar_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.dossier.profiel_hash is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.dossier.ontvangen_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.dossier.gewijzigd_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.dossier enable row level security;
alter table zorgvuldig.dossier force row level security;
create policy vernietigen on zorgvuldig.dossier for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.dossier to zorgvuldig_lezen;
grant insert, update (fase, stand, behandelaar_id, gewijzigd_op) on zorgvuldig.dossier to zorgvuldig_schrijven;
grant select, delete on zorgvuldig.dossier to zorgvuldig_vernietigen;

-- That a person is involved in a dossier, for a partij
create table zorgvuldig.betrokkenheid (
    samenwerkingsverband_id uuid not null,
    betrokkenheid_id uuid not null,
    dossier_id uuid not null,
    persoon_id uuid not null,
    partij_id uuid not null,
    soort text not null check (soort in ('AANMELDER', 'BEHANDELAAR')),
    sinds timestamptz not null,
    ingetrokken_op timestamptz,
    primary key (samenwerkingsverband_id, betrokkenheid_id),
    foreign key (samenwerkingsverband_id, dossier_id) references zorgvuldig.dossier (samenwerkingsverband_id, dossier_id) deferrable initially deferred,
    foreign key (samenwerkingsverband_id, persoon_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id)
);

comment on table zorgvuldig.betrokkenheid is 'That a person is involved in a dossier, for a partij';
comment on column zorgvuldig.betrokkenheid.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.betrokkenheid.betrokkenheid_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.betrokkenheid.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.betrokkenheid.persoon_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.betrokkenheid.partij_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.betrokkenheid.soort is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.betrokkenheid.sinds is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.betrokkenheid.ingetrokken_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.betrokkenheid enable row level security;
alter table zorgvuldig.betrokkenheid force row level security;
create policy eigen_deelname on zorgvuldig.betrokkenheid for select to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid));
create policy huis on zorgvuldig.betrokkenheid for insert to zorgvuldig_schrijven
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy intrekken on zorgvuldig.betrokkenheid for update to zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy vernietigen on zorgvuldig.betrokkenheid for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.betrokkenheid to zorgvuldig_lezen;
grant insert on zorgvuldig.betrokkenheid to zorgvuldig_schrijven;
grant update (ingetrokken_op) on zorgvuldig.betrokkenheid to zorgvuldig_intrekken;
grant select, delete on zorgvuldig.betrokkenheid to zorgvuldig_vernietigen;
create index betrokkenheid_dossier on zorgvuldig.betrokkenheid (samenwerkingsverband_id, dossier_id);
create index betrokkenheid_persoon on zorgvuldig.betrokkenheid (samenwerkingsverband_id, persoon_id, partij_id, dossier_id) where ingetrokken_op is null;

-- A dossier is seen by who is involved in it
create policy huis_en_deelname on zorgvuldig.dossier for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = any (array(
        select b.dossier_id
        from zorgvuldig.betrokkenheid b
        where b.samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
          and b.persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
          and b.partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
          and b.ingetrokken_op is null)))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = any (array(
        select b.dossier_id
        from zorgvuldig.betrokkenheid b
        where b.samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
          and b.persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
          and b.partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
          and b.ingetrokken_op is null)));

-- Reports that wait for someone to take them in hand; nothing of their content
create table zorgvuldig.wachtrij (
    samenwerkingsverband_id uuid not null,
    dossier_id uuid not null,
    partij_id uuid not null,
    ontvangen_op timestamptz not null,
    opgepakt_op timestamptz,
    primary key (samenwerkingsverband_id, dossier_id)
);

comment on table zorgvuldig.wachtrij is 'Reports that wait for someone to take them in hand; nothing of their content';
comment on column zorgvuldig.wachtrij.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.wachtrij.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.wachtrij.partij_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.wachtrij.ontvangen_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.wachtrij.opgepakt_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.wachtrij enable row level security;
alter table zorgvuldig.wachtrij force row level security;
create policy huis on zorgvuldig.wachtrij for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy vernietigen on zorgvuldig.wachtrij for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.wachtrij to zorgvuldig_lezen;
grant insert, update (opgepakt_op) on zorgvuldig.wachtrij to zorgvuldig_schrijven;
grant select, delete on zorgvuldig.wachtrij to zorgvuldig_vernietigen;

-- The last number given to a casus in a year
create table zorgvuldig.nummering (
    samenwerkingsverband_id uuid not null,
    jaar integer not null,
    laatste integer not null,
    primary key (samenwerkingsverband_id, jaar),
    foreign key (samenwerkingsverband_id) references zorgvuldig.samenwerkingsverband (samenwerkingsverband_id)
);

comment on table zorgvuldig.nummering is 'The last number given to a casus in a year';
comment on column zorgvuldig.nummering.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.nummering.jaar is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.nummering.laatste is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';

alter table zorgvuldig.nummering enable row level security;
alter table zorgvuldig.nummering force row level security;
create policy huis on zorgvuldig.nummering for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select on zorgvuldig.nummering to zorgvuldig_lezen;
grant insert, update (laatste) on zorgvuldig.nummering to zorgvuldig_schrijven;
