-- The draft of a report, of one person alone, until it is sent, discarded, or its term ends
create table zorgvuldig.concept (
    samenwerkingsverband_id uuid not null,
    concept_id uuid not null,
    persoon_id uuid not null,
    partij_id uuid not null,
    versie integer not null,
    inhoud bytea not null,
    begonnen_op timestamptz not null,
    bewaard_op timestamptz not null,
    vernietigen_op timestamptz not null,
    primary key (samenwerkingsverband_id, concept_id),
    foreign key (samenwerkingsverband_id, persoon_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id)
);

comment on table zorgvuldig.concept is 'The draft of a report, of one person alone, until it is sent, discarded, or its term ends';
comment on column zorgvuldig.concept.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.concept.concept_id is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.concept.persoon_id is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.concept.partij_id is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.concept.versie is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.concept.inhoud is 'persoon: verzegeld; termijn: concept; weg: rij en sleutel; eigenaar: concept';
comment on column zorgvuldig.concept.begonnen_op is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.concept.bewaard_op is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';
comment on column zorgvuldig.concept.vernietigen_op is 'persoon: indirect; termijn: concept; weg: rij; eigenaar: concept';

alter table zorgvuldig.concept enable row level security;
alter table zorgvuldig.concept force row level security;
create policy schrijver on zorgvuldig.concept for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid));
create policy termijnen on zorgvuldig.concept for select to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy vernietigen on zorgvuldig.concept for delete to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and concept_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.concept to zorgvuldig_lezen;
grant insert on zorgvuldig.concept to zorgvuldig_schrijven;
grant update (versie, inhoud, bewaard_op) on zorgvuldig.concept to zorgvuldig_schrijven;
grant select (samenwerkingsverband_id, concept_id, vernietigen_op), delete on zorgvuldig.concept to zorgvuldig_vernietigen;
create index concept_termijn on zorgvuldig.concept (samenwerkingsverband_id, vernietigen_op);
