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
