-- The key of an owner of sealed records, wrapped under the epoch key
create table zorgvuldig.eigenaarsleutel (
    samenwerkingsverband_id uuid not null,
    eigenaar_id uuid not null,
    soort text not null check (soort in ('DOSSIER', 'CONCEPT', 'ADVIES', 'BERICHT', 'REGISTER', 'MEDEWERKERS')),
    epoche integer not null,
    verpakt bytea not null,
    primary key (samenwerkingsverband_id, eigenaar_id),
    foreign key (samenwerkingsverband_id) references zorgvuldig.samenwerkingsverband (samenwerkingsverband_id)
);

comment on table zorgvuldig.eigenaarsleutel is 'The key of an owner of sealed records, wrapped under the epoch key';
comment on column zorgvuldig.eigenaarsleutel.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.eigenaarsleutel.eigenaar_id is 'persoon: nee; termijn: eigenaar; weg: sleutel; eigenaar: eigenaar';
comment on column zorgvuldig.eigenaarsleutel.soort is 'persoon: nee; termijn: eigenaar; weg: sleutel; eigenaar: eigenaar';
comment on column zorgvuldig.eigenaarsleutel.epoche is 'persoon: nee; termijn: eigenaar; weg: sleutel; eigenaar: eigenaar';
comment on column zorgvuldig.eigenaarsleutel.verpakt is 'persoon: nee; termijn: eigenaar; weg: sleutel; eigenaar: eigenaar';

alter table zorgvuldig.eigenaarsleutel enable row level security;
alter table zorgvuldig.eigenaarsleutel force row level security;
create policy huis on zorgvuldig.eigenaarsleutel for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy vernietigen on zorgvuldig.eigenaarsleutel for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and eigenaar_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.eigenaarsleutel to zorgvuldig_lezen;
grant insert on zorgvuldig.eigenaarsleutel to zorgvuldig_schrijven;
grant select, delete on zorgvuldig.eigenaarsleutel to zorgvuldig_vernietigen;

-- The key of one sealed record, wrapped under the key of its owner
create table zorgvuldig.gegevenssleutel (
    samenwerkingsverband_id uuid not null,
    gegeven_id uuid not null,
    eigenaar_id uuid not null,
    epoche integer not null,
    verpakt bytea not null,
    primary key (samenwerkingsverband_id, gegeven_id),
    foreign key (samenwerkingsverband_id, eigenaar_id) references zorgvuldig.eigenaarsleutel (samenwerkingsverband_id, eigenaar_id)
);

comment on table zorgvuldig.gegevenssleutel is 'The key of one sealed record, wrapped under the key of its owner';
comment on column zorgvuldig.gegevenssleutel.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.gegevenssleutel.gegeven_id is 'persoon: nee; termijn: eigenaar; weg: sleutel; eigenaar: eigenaar';
comment on column zorgvuldig.gegevenssleutel.eigenaar_id is 'persoon: nee; termijn: eigenaar; weg: sleutel; eigenaar: eigenaar';
comment on column zorgvuldig.gegevenssleutel.epoche is 'persoon: nee; termijn: eigenaar; weg: sleutel; eigenaar: eigenaar';
comment on column zorgvuldig.gegevenssleutel.verpakt is 'persoon: nee; termijn: eigenaar; weg: sleutel; eigenaar: eigenaar';

alter table zorgvuldig.gegevenssleutel enable row level security;
alter table zorgvuldig.gegevenssleutel force row level security;
create policy huis on zorgvuldig.gegevenssleutel for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy vernietigen on zorgvuldig.gegevenssleutel for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and eigenaar_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.gegevenssleutel to zorgvuldig_lezen;
grant insert on zorgvuldig.gegevenssleutel to zorgvuldig_schrijven;
grant select, delete on zorgvuldig.gegevenssleutel to zorgvuldig_vernietigen;
create index gegevenssleutel_eigenaar on zorgvuldig.gegevenssleutel (samenwerkingsverband_id, eigenaar_id);
