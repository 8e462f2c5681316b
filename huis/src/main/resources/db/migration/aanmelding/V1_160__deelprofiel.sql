-- How a partij usually shares what it gives; the last version holds, and nothing is changed
create table zorgvuldig.deelprofiel (
    samenwerkingsverband_id uuid not null,
    deelprofiel_id uuid not null,
    partij_id uuid not null,
    versie integer not null check (versie > 0),
    kring text not null check (kring in ('IEDEREEN', 'ALLEEN')),
    regisseur boolean not null,
    partijen uuid[] not null,
    voorbehoud uuid[] not null,
    door uuid not null,
    op timestamptz not null,
    primary key (samenwerkingsverband_id, deelprofiel_id),
    unique (samenwerkingsverband_id, partij_id, versie),
    foreign key (samenwerkingsverband_id, partij_id) references zorgvuldig.partij (samenwerkingsverband_id, partij_id),
    constraint iedereen_noemt_niemand check (kring = 'ALLEEN' or not regisseur and partijen = '{}')
);

comment on table zorgvuldig.deelprofiel is 'How a partij usually shares what it gives; the last version holds';
comment on column zorgvuldig.deelprofiel.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.deelprofiel.deelprofiel_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.deelprofiel.partij_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.deelprofiel.versie is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.deelprofiel.kring is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.deelprofiel.regisseur is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.deelprofiel.partijen is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.deelprofiel.voorbehoud is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.deelprofiel.door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.deelprofiel.op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';

alter table zorgvuldig.deelprofiel enable row level security;
alter table zorgvuldig.deelprofiel force row level security;
create policy huis on zorgvuldig.deelprofiel for all to zorgvuldig_lezen, zorgvuldig_schrijven
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy zelf on zorgvuldig.deelprofiel as restrictive for insert to zorgvuldig_schrijven
    with check (door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
grant select on zorgvuldig.deelprofiel to zorgvuldig_lezen;
grant insert on zorgvuldig.deelprofiel to zorgvuldig_schrijven;
