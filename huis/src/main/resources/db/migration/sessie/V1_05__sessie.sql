-- A session; the token is stored as a digest, the context it is bound to as identifiers
create table zorgvuldig.sessie (
    tokenhash bytea not null,
    identiteit bytea not null,
    samenwerkingsverband_id uuid,
    persoon_id uuid,
    partij_id uuid,
    rol text,
    context_id uuid,
    epoche bigint,
    gemaakt_op timestamptz not null,
    gezien_op timestamptz not null,
    vorige_inlog timestamptz,
    primary key (tokenhash)
);

comment on table zorgvuldig.sessie is 'A session; the token is stored as a digest, the context it is bound to as identifiers';
comment on column zorgvuldig.sessie.tokenhash is 'persoon: indirect; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.sessie.identiteit is 'persoon: indirect; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.sessie.samenwerkingsverband_id is 'persoon: nee; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.sessie.persoon_id is 'persoon: indirect; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.sessie.partij_id is 'persoon: nee; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.sessie.rol is 'persoon: nee; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.sessie.context_id is 'persoon: nee; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.sessie.epoche is 'persoon: nee; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.sessie.gemaakt_op is 'persoon: indirect; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.sessie.gezien_op is 'persoon: indirect; termijn: sessie; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.sessie.vorige_inlog is 'persoon: indirect; termijn: sessie; weg: rij; eigenaar: medewerkers';

grant select on zorgvuldig.sessie to zorgvuldig_lezen;
grant insert, update, delete on zorgvuldig.sessie to zorgvuldig_schrijven;
create index sessie_identiteit on zorgvuldig.sessie (identiteit);

-- When an identity last logged in, to be shown at the next log-in
create table zorgvuldig.inlogmoment (
    kenmerk bytea not null,
    laatste_op timestamptz not null,
    primary key (kenmerk)
);

comment on table zorgvuldig.inlogmoment is 'When an identity last logged in, to be shown at the next log-in';
comment on column zorgvuldig.inlogmoment.kenmerk is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.inlogmoment.laatste_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';

grant select on zorgvuldig.inlogmoment to zorgvuldig_lezen;
grant insert, update (laatste_op) on zorgvuldig.inlogmoment to zorgvuldig_schrijven;
