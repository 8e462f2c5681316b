-- The log: who did what, for whom, when, why, with which result; what leads to a betrokkene is sealed under the dossier
create table zorgvuldig.logregel (
    samenwerkingsverband_id uuid not null,
    moment timestamptz not null,
    logregel_id uuid not null,
    persoon_id uuid not null,
    partij_id uuid not null,
    rol text not null,
    namens_id uuid not null,
    handeling text not null,
    doel text not null,
    beleid text not null,
    uitslag text not null check (uitslag in ('TOEGESTAAN', 'GEWEIGERD', 'AFGEBROKEN')),
    redenen text not null,
    spoor text not null,
    dossier_id uuid not null,
    gegeven_id uuid not null,
    detail bytea not null,
    primary key (samenwerkingsverband_id, moment, logregel_id)
) partition by range (moment);

comment on table zorgvuldig.logregel is 'The log: who did what, for whom, when, why, with which result; what leads to a betrokkene is sealed under the dossier';
comment on column zorgvuldig.logregel.samenwerkingsverband_id is 'persoon: nee; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.moment is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.logregel_id is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.persoon_id is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.partij_id is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.rol is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.namens_id is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.handeling is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.doel is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.beleid is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.uitslag is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.redenen is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.spoor is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.dossier_id is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.gegeven_id is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logregel.detail is 'persoon: verzegeld; termijn: log; weg: sleutel van het dossier; eigenaar: dossier';

alter table zorgvuldig.logregel enable row level security;
alter table zorgvuldig.logregel force row level security;
create policy huis on zorgvuldig.logregel for insert to zorgvuldig_loggen
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy ordenen on zorgvuldig.logregel for select to zorgvuldig_ordenen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant insert on zorgvuldig.logregel to zorgvuldig_loggen;
grant select on zorgvuldig.logregel to zorgvuldig_ordenen;
-- A net only: a partition for each month is made at every start, by afterMigrate__logpartities.sql
create table zorgvuldig.logregel_overig partition of zorgvuldig.logregel default;
alter table zorgvuldig.logregel_overig enable row level security;
alter table zorgvuldig.logregel_overig force row level security;

-- Lines that were committed and have no number yet; filled with each line, emptied by the sequencer
create table zorgvuldig.logwachtrij (
    samenwerkingsverband_id uuid not null,
    moment timestamptz not null,
    logregel_id uuid not null,
    primary key (samenwerkingsverband_id, moment, logregel_id)
);

comment on table zorgvuldig.logwachtrij is 'Lines that were committed and have no number yet; filled with each line, emptied by the sequencer';
comment on column zorgvuldig.logwachtrij.samenwerkingsverband_id is 'persoon: nee; termijn: ordening; weg: rij; eigenaar: huis';
comment on column zorgvuldig.logwachtrij.moment is 'persoon: indirect; termijn: ordening; weg: rij; eigenaar: huis';
comment on column zorgvuldig.logwachtrij.logregel_id is 'persoon: indirect; termijn: ordening; weg: rij; eigenaar: huis';

alter table zorgvuldig.logwachtrij enable row level security;
alter table zorgvuldig.logwachtrij force row level security;
create policy huis on zorgvuldig.logwachtrij for insert to zorgvuldig_loggen
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy ordenen on zorgvuldig.logwachtrij for all to zorgvuldig_ordenen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant insert on zorgvuldig.logwachtrij to zorgvuldig_loggen;
grant select, delete on zorgvuldig.logwachtrij to zorgvuldig_ordenen;

-- The order of the log, given by one sequencer after lines have been committed
create table zorgvuldig.logvolgorde (
    samenwerkingsverband_id uuid not null,
    volgnummer bigint not null,
    moment timestamptz not null,
    logregel_id uuid not null,
    vingerafdruk bytea not null,
    geordend_op timestamptz not null,
    primary key (samenwerkingsverband_id, volgnummer),
    unique (samenwerkingsverband_id, logregel_id)
);

comment on table zorgvuldig.logvolgorde is 'The order of the log, given by one sequencer after lines have been committed';
comment on column zorgvuldig.logvolgorde.samenwerkingsverband_id is 'persoon: nee; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logvolgorde.volgnummer is 'persoon: nee; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logvolgorde.moment is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logvolgorde.logregel_id is 'persoon: indirect; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logvolgorde.vingerafdruk is 'persoon: nee; termijn: log; weg: partitie; eigenaar: huis';
comment on column zorgvuldig.logvolgorde.geordend_op is 'persoon: nee; termijn: log; weg: partitie; eigenaar: huis';

alter table zorgvuldig.logvolgorde enable row level security;
alter table zorgvuldig.logvolgorde force row level security;
create policy ordenen on zorgvuldig.logvolgorde for select to zorgvuldig_ordenen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy toevoegen on zorgvuldig.logvolgorde for insert to zorgvuldig_ordenen
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select, insert on zorgvuldig.logvolgorde to zorgvuldig_ordenen;
