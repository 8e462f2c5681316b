-- Someone who works in or with the house; the name is sealed under the staff key
create table zorgvuldig.persoon (
    samenwerkingsverband_id uuid not null,
    persoon_id uuid not null,
    naam bytea not null,
    functie bytea not null,
    opgenomen_op timestamptz not null,
    primary key (samenwerkingsverband_id, persoon_id),
    foreign key (samenwerkingsverband_id) references zorgvuldig.samenwerkingsverband (samenwerkingsverband_id)
);

comment on table zorgvuldig.persoon is 'Someone who works in or with the house; the name is sealed under the staff key';
comment on column zorgvuldig.persoon.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.persoon.persoon_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.persoon.naam is 'persoon: verzegeld; termijn: personeel; weg: rij en sleutel; eigenaar: medewerkers';
comment on column zorgvuldig.persoon.functie is 'persoon: verzegeld; termijn: personeel; weg: rij en sleutel; eigenaar: medewerkers';
comment on column zorgvuldig.persoon.opgenomen_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';

alter table zorgvuldig.persoon enable row level security;
alter table zorgvuldig.persoon force row level security;
create policy huis on zorgvuldig.persoon for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select on zorgvuldig.persoon to zorgvuldig_lezen;
grant insert on zorgvuldig.persoon to zorgvuldig_schrijven;

-- The nameless look-up at log-in: digest of issuer and subject
create table zorgvuldig.identiteit (
    kenmerk bytea not null,
    samenwerkingsverband_id uuid not null,
    persoon_id uuid not null,
    primary key (kenmerk, samenwerkingsverband_id)
);

comment on table zorgvuldig.identiteit is 'The nameless look-up at log-in: digest of issuer and subject';
comment on column zorgvuldig.identiteit.kenmerk is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.identiteit.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.identiteit.persoon_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';

grant select on zorgvuldig.identiteit to zorgvuldig_lezen;
grant insert on zorgvuldig.identiteit to zorgvuldig_schrijven;

-- A role granted to a person for a partij and a period
create table zorgvuldig.rolverlening (
    samenwerkingsverband_id uuid not null,
    rolverlening_id uuid not null,
    persoon_id uuid not null,
    partij_id uuid not null,
    rol text not null,
    van date not null,
    tot_en_met date,
    reden bytea not null,
    verleend_door uuid not null,
    verleend_op timestamptz not null,
    ingetrokken_op timestamptz,
    primary key (samenwerkingsverband_id, rolverlening_id),
    foreign key (samenwerkingsverband_id, persoon_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id),
    foreign key (samenwerkingsverband_id, partij_id) references zorgvuldig.partij (samenwerkingsverband_id, partij_id)
);

comment on table zorgvuldig.rolverlening is 'A role granted to a person for a partij and a period';
comment on column zorgvuldig.rolverlening.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.rolverlening.rolverlening_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.rolverlening.persoon_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.rolverlening.partij_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.rolverlening.rol is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.rolverlening.van is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.rolverlening.tot_en_met is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.rolverlening.reden is 'persoon: verzegeld; termijn: personeel; weg: rij en sleutel; eigenaar: medewerkers';
comment on column zorgvuldig.rolverlening.verleend_door is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.rolverlening.verleend_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.rolverlening.ingetrokken_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';

alter table zorgvuldig.rolverlening enable row level security;
alter table zorgvuldig.rolverlening force row level security;
create policy huis on zorgvuldig.rolverlening for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select on zorgvuldig.rolverlening to zorgvuldig_lezen;
grant insert on zorgvuldig.rolverlening to zorgvuldig_schrijven;
grant update (ingetrokken_op) on zorgvuldig.rolverlening to zorgvuldig_intrekken;
create index rolverlening_persoon on zorgvuldig.rolverlening (samenwerkingsverband_id, persoon_id);

-- A statement of secrecy or a screening on record of a person; the paper itself stays with the partij
create table zorgvuldig.betrouwbaarheid (
    samenwerkingsverband_id uuid not null,
    betrouwbaarheid_id uuid not null,
    persoon_id uuid not null,
    eis text not null check (eis in ('GEHEIMHOUDING', 'SCREENING')),
    kenmerk text not null,
    van date not null,
    tot_en_met date,
    vastgelegd_op timestamptz not null,
    ingetrokken_op timestamptz,
    primary key (samenwerkingsverband_id, betrouwbaarheid_id),
    foreign key (samenwerkingsverband_id, persoon_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id)
);

comment on table zorgvuldig.betrouwbaarheid is 'A statement of secrecy or a screening on record of a person; the paper itself stays with the partij';
comment on column zorgvuldig.betrouwbaarheid.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.betrouwbaarheid.betrouwbaarheid_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.betrouwbaarheid.persoon_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.betrouwbaarheid.eis is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.betrouwbaarheid.kenmerk is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.betrouwbaarheid.van is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.betrouwbaarheid.tot_en_met is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.betrouwbaarheid.vastgelegd_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.betrouwbaarheid.ingetrokken_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';

alter table zorgvuldig.betrouwbaarheid enable row level security;
alter table zorgvuldig.betrouwbaarheid force row level security;
create policy huis on zorgvuldig.betrouwbaarheid for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select on zorgvuldig.betrouwbaarheid to zorgvuldig_lezen;
grant insert on zorgvuldig.betrouwbaarheid to zorgvuldig_schrijven;
grant update (ingetrokken_op) on zorgvuldig.betrouwbaarheid to zorgvuldig_intrekken;
create index betrouwbaarheid_persoon on zorgvuldig.betrouwbaarheid (samenwerkingsverband_id, persoon_id);

-- Counts every change of a right of a person, so that a session notices
create table zorgvuldig.rechtenepoche (
    samenwerkingsverband_id uuid not null,
    persoon_id uuid not null,
    nummer bigint not null,
    primary key (samenwerkingsverband_id, persoon_id),
    foreign key (samenwerkingsverband_id, persoon_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id)
);

comment on table zorgvuldig.rechtenepoche is 'Counts every change of a right of a person, so that a session notices';
comment on column zorgvuldig.rechtenepoche.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.rechtenepoche.persoon_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.rechtenepoche.nummer is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';

alter table zorgvuldig.rechtenepoche enable row level security;
alter table zorgvuldig.rechtenepoche force row level security;
create policy huis on zorgvuldig.rechtenepoche for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select on zorgvuldig.rechtenepoche to zorgvuldig_lezen;
grant insert, update (nummer) on zorgvuldig.rechtenepoche to zorgvuldig_schrijven;
grant update (nummer) on zorgvuldig.rechtenepoche to zorgvuldig_intrekken;
