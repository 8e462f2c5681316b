-- Every adoption of a text by a house: which, by which besluit, recorded by whom
create table zorgvuldig.aanname (
    samenwerkingsverband_id uuid not null,
    aanname_id uuid not null,
    profiel text not null,
    geldig_vanaf date not null,
    hash text not null,
    besluit text not null,
    vastgelegd_door uuid not null,
    vastgelegd_op timestamptz not null,
    primary key (samenwerkingsverband_id, aanname_id),
    foreign key (samenwerkingsverband_id) references zorgvuldig.samenwerkingsverband (samenwerkingsverband_id)
);

comment on table zorgvuldig.aanname is 'Every adoption of a text by a house: which, by which besluit, recorded by whom';
comment on column zorgvuldig.aanname.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aanname.aanname_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aanname.profiel is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aanname.geldig_vanaf is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aanname.hash is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aanname.besluit is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aanname.vastgelegd_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aanname.vastgelegd_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';

alter table zorgvuldig.aanname enable row level security;
alter table zorgvuldig.aanname force row level security;
create policy huis on zorgvuldig.aanname for all to zorgvuldig_lezen, zorgvuldig_schrijven
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select on zorgvuldig.aanname to zorgvuldig_lezen;
grant insert on zorgvuldig.aanname to zorgvuldig_schrijven;
grant update (profiel, profiel_geldig_vanaf, profiel_hash, besluit) on zorgvuldig.samenwerkingsverband to zorgvuldig_schrijven;
