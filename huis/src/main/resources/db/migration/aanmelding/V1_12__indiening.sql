-- The idempotency key of a form that was sent, so that sending twice does one thing
create table zorgvuldig.indiening (
    samenwerkingsverband_id uuid not null,
    sleutel uuid not null,
    persoon_id uuid not null,
    resultaat_id uuid not null,
    op timestamptz not null,
    primary key (samenwerkingsverband_id, persoon_id, sleutel)
);

comment on table zorgvuldig.indiening is 'The idempotency key of a form that was sent, so that sending twice does one thing';
comment on column zorgvuldig.indiening.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.indiening.sleutel is 'persoon: nee; termijn: indiening; weg: rij; eigenaar: huis';
comment on column zorgvuldig.indiening.persoon_id is 'persoon: indirect; termijn: indiening; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.indiening.resultaat_id is 'persoon: indirect; termijn: indiening; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.indiening.op is 'persoon: indirect; termijn: indiening; weg: rij; eigenaar: medewerkers';

alter table zorgvuldig.indiening enable row level security;
alter table zorgvuldig.indiening force row level security;
create policy eigen on zorgvuldig.indiening for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
create policy vernietigen on zorgvuldig.indiening for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select on zorgvuldig.indiening to zorgvuldig_lezen;
grant insert on zorgvuldig.indiening to zorgvuldig_schrijven;
grant select, delete on zorgvuldig.indiening to zorgvuldig_vernietigen;
