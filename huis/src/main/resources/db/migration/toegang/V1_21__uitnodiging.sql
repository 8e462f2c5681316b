-- A link that works once, with which someone on record says how he logs in; the key in it is stored as a digest
create table zorgvuldig.uitnodiging (
    kenmerk bytea not null,
    samenwerkingsverband_id uuid not null,
    persoon_id uuid not null,
    geldig_tot timestamptz not null,
    primary key (kenmerk)
);

comment on table zorgvuldig.uitnodiging is 'A link that works once, with which someone on record says how he logs in; the key in it is stored as a digest';
comment on column zorgvuldig.uitnodiging.kenmerk is 'persoon: indirect; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.uitnodiging.samenwerkingsverband_id is 'persoon: nee; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.uitnodiging.persoon_id is 'persoon: indirect; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.uitnodiging.geldig_tot is 'persoon: nee; termijn: sessie; weg: rij; eigenaar: medewerkers';

grant select on zorgvuldig.uitnodiging to zorgvuldig_lezen;
grant insert, delete on zorgvuldig.uitnodiging to zorgvuldig_schrijven;
