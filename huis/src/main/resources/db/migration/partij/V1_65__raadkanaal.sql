-- Whom to ask for advice before anything is reported, per house: a desk, never a person
create table zorgvuldig.raadkanaal (
    samenwerkingsverband_id uuid not null,
    naam text not null check (length(naam) between 1 and 300),
    telefoon text not null check (length(telefoon) between 5 and 30),
    gewijzigd_op timestamptz not null,
    primary key (samenwerkingsverband_id),
    foreign key (samenwerkingsverband_id) references zorgvuldig.samenwerkingsverband (samenwerkingsverband_id)
);

comment on table zorgvuldig.raadkanaal is 'Whom to ask for advice before anything is reported, per house: a desk, never a person';
comment on column zorgvuldig.raadkanaal.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.raadkanaal.naam is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.raadkanaal.telefoon is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.raadkanaal.gewijzigd_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';

alter table zorgvuldig.raadkanaal enable row level security;
alter table zorgvuldig.raadkanaal force row level security;
create policy huis on zorgvuldig.raadkanaal for all to zorgvuldig_lezen, zorgvuldig_schrijven
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select on zorgvuldig.raadkanaal to zorgvuldig_lezen;
grant insert, update (naam, telefoon, gewijzigd_op) on zorgvuldig.raadkanaal to zorgvuldig_schrijven;
