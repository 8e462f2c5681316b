-- That something a partij gave reached a person who does not work for it, the first time in a phase, for a purpose, by a way
create table zorgvuldig.verstrekking (
    samenwerkingsverband_id uuid not null,
    verstrekking_id uuid not null,
    dossier_id uuid not null,
    inbreng_id uuid not null,
    gever_id uuid not null,
    persoon_id uuid not null,
    partij_id uuid not null,
    namens_id uuid not null,
    rol text not null,
    categorie text not null,
    onderdelen text[] not null,
    fase text not null,
    doel text not null,
    taak text not null,
    grondslag text[] not null,
    weg text not null check (weg in ('INZAGE')),
    moment timestamptz not null,
    beleid text not null,
    primary key (samenwerkingsverband_id, verstrekking_id),
    foreign key (samenwerkingsverband_id, gever_id) references zorgvuldig.partij (samenwerkingsverband_id, partij_id)
);

comment on table zorgvuldig.verstrekking is 'That something a partij gave reached a person who does not work for it, the first time in a phase, for a purpose, by a way';
comment on column zorgvuldig.verstrekking.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.verstrekking.verstrekking_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.inbreng_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.gever_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.persoon_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.partij_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.namens_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.rol is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.categorie is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.onderdelen is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.fase is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.doel is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.taak is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.grondslag is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.weg is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.moment is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.verstrekking.beleid is 'persoon: nee; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.verstrekking enable row level security;
alter table zorgvuldig.verstrekking force row level security;
-- Only who gave it reads what became of it
create policy gever on zorgvuldig.verstrekking for select to zorgvuldig_lezen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and gever_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid));
-- Nobody writes down what reached someone else
create policy ontvanger on zorgvuldig.verstrekking for insert to zorgvuldig_loggen
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid));
-- What was new of what was written: an identifier and no more
create policy geschreven on zorgvuldig.verstrekking for select to zorgvuldig_loggen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid));
create policy vernietigen on zorgvuldig.verstrekking for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.verstrekking to zorgvuldig_lezen;
grant insert, select (verstrekking_id) on zorgvuldig.verstrekking to zorgvuldig_loggen;
grant select, delete on zorgvuldig.verstrekking to zorgvuldig_vernietigen;
create index verstrekking_gever on zorgvuldig.verstrekking (samenwerkingsverband_id, gever_id, moment, verstrekking_id);
create index verstrekking_dossier on zorgvuldig.verstrekking (samenwerkingsverband_id, dossier_id);
