-- A collaboration of partijen under one protocol
create table zorgvuldig.samenwerkingsverband (
    samenwerkingsverband_id uuid not null,
    naam text not null,
    soort text not null check (soort in ('demonstratie', 'proef')),
    profiel text not null,
    profiel_geldig_vanaf date not null,
    profiel_hash text not null,
    besluit text not null,
    opgericht_op timestamptz not null,
    primary key (samenwerkingsverband_id)
);

comment on table zorgvuldig.samenwerkingsverband is 'A collaboration of partijen under one protocol';
comment on column zorgvuldig.samenwerkingsverband.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.samenwerkingsverband.naam is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.samenwerkingsverband.soort is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.samenwerkingsverband.profiel is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.samenwerkingsverband.profiel_geldig_vanaf is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.samenwerkingsverband.profiel_hash is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.samenwerkingsverband.besluit is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.samenwerkingsverband.opgericht_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';

alter table zorgvuldig.samenwerkingsverband enable row level security;
alter table zorgvuldig.samenwerkingsverband force row level security;
create policy huis on zorgvuldig.samenwerkingsverband for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select on zorgvuldig.samenwerkingsverband to zorgvuldig_lezen;
grant insert on zorgvuldig.samenwerkingsverband to zorgvuldig_schrijven;

-- Identifiers of the houses, for work that runs for all of them
create table zorgvuldig.samenwerkingsverband_lijst (
    samenwerkingsverband_id uuid not null,
    primary key (samenwerkingsverband_id)
);

comment on table zorgvuldig.samenwerkingsverband_lijst is 'Identifiers of the houses, for work that runs for all of them';
comment on column zorgvuldig.samenwerkingsverband_lijst.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';

grant select on zorgvuldig.samenwerkingsverband_lijst to zorgvuldig_lezen;
grant select, insert on zorgvuldig.samenwerkingsverband_lijst to zorgvuldig_schrijven;
