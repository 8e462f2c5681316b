-- By whom and for whom a draft was written down, until it is confirmed, discarded, or its term ends
create table zorgvuldig.voorlegging (
    samenwerkingsverband_id uuid not null,
    concept_id uuid not null,
    persoon_id uuid not null,
    partij_id uuid not null,
    melder_id uuid not null,
    melder_partij_id uuid not null,
    melder_rol text not null,
    voorgelegd_op timestamptz,
    vernietigen_op timestamptz not null,
    primary key (samenwerkingsverband_id, concept_id),
    check (persoon_id <> melder_id),
    foreign key (samenwerkingsverband_id, persoon_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id),
    foreign key (samenwerkingsverband_id, melder_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id)
);

comment on table zorgvuldig.voorlegging is 'By whom and for whom a draft was written down, until it is confirmed, discarded, or its term ends';
comment on column zorgvuldig.voorlegging.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.voorlegging.concept_id is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.voorlegging.persoon_id is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.voorlegging.partij_id is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.voorlegging.melder_id is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.voorlegging.melder_partij_id is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.voorlegging.melder_rol is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.voorlegging.voorgelegd_op is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.voorlegging.vernietigen_op is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';

alter table zorgvuldig.voorlegging enable row level security;
alter table zorgvuldig.voorlegging force row level security;
create policy schrijver on zorgvuldig.voorlegging for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid));
create policy melder on zorgvuldig.voorlegging for select to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and melder_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and melder_partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
    and voorgelegd_op is not null);
create policy vernietigen on zorgvuldig.voorlegging for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and concept_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.voorlegging to zorgvuldig_lezen;
grant insert on zorgvuldig.voorlegging to zorgvuldig_schrijven;
grant select (samenwerkingsverband_id, concept_id), delete on zorgvuldig.voorlegging to zorgvuldig_vernietigen;

-- A draft is given to whoever told it, and to nobody else
create policy voorleggen on zorgvuldig.concept for insert to zorgvuldig_schrijven
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and exists (select 1 from zorgvuldig.voorlegging v
                where v.samenwerkingsverband_id = concept.samenwerkingsverband_id
                  and v.concept_id = concept.concept_id
                  and v.melder_id = concept.persoon_id
                  and v.melder_partij_id = concept.partij_id
                  and v.persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
                  and v.voorgelegd_op is not null));
