-- Keyed digests by which a person is found again, under the index key of the epoch
create table zorgvuldig.zoekindex (
    samenwerkingsverband_id uuid not null,
    inbreng_id uuid not null,
    dossier_id uuid not null,
    soort text not null check (soort in ('BSN', 'NAAM')),
    epoche integer not null,
    waarde bytea not null,
    primary key (samenwerkingsverband_id, inbreng_id, soort),
    foreign key (samenwerkingsverband_id, dossier_id, inbreng_id) references zorgvuldig.inbreng (samenwerkingsverband_id, dossier_id, inbreng_id) deferrable initially deferred
);

comment on table zorgvuldig.zoekindex is 'Keyed digests by which a person is found again, under the index key of the epoch';
comment on column zorgvuldig.zoekindex.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.zoekindex.inbreng_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.zoekindex.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.zoekindex.soort is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.zoekindex.epoche is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.zoekindex.waarde is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.zoekindex enable row level security;
alter table zorgvuldig.zoekindex force row level security;
create policy huis_en_deelname on zorgvuldig.zoekindex for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
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
create policy vernietigen on zorgvuldig.zoekindex for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.zoekindex to zorgvuldig_lezen;
grant insert on zorgvuldig.zoekindex to zorgvuldig_schrijven;
grant select, delete on zorgvuldig.zoekindex to zorgvuldig_vernietigen;
create index zoekindex_waarde on zorgvuldig.zoekindex (samenwerkingsverband_id, soort, waarde);
