-- An organisation that takes part or could
create table zorgvuldig.partij (
    samenwerkingsverband_id uuid not null,
    partij_id uuid not null,
    naam text not null,
    soorten text[] not null,
    rechten text[] not null,
    opgenomen_op timestamptz not null,
    uitgetreden_op timestamptz,
    primary key (samenwerkingsverband_id, partij_id),
    foreign key (samenwerkingsverband_id) references zorgvuldig.samenwerkingsverband (samenwerkingsverband_id)
);

comment on table zorgvuldig.partij is 'An organisation that takes part or could';
comment on column zorgvuldig.partij.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.partij.partij_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.partij.naam is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.partij.soorten is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.partij.rechten is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.partij.opgenomen_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.partij.uitgetreden_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';

alter table zorgvuldig.partij enable row level security;
alter table zorgvuldig.partij force row level security;
create policy huis on zorgvuldig.partij for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select on zorgvuldig.partij to zorgvuldig_lezen;
grant insert on zorgvuldig.partij to zorgvuldig_schrijven;
grant update (uitgetreden_op) on zorgvuldig.partij to zorgvuldig_intrekken;

-- That a partij signed the convenant or the protocol, by office, never by name
create table zorgvuldig.ondertekening (
    samenwerkingsverband_id uuid not null,
    ondertekening_id uuid not null,
    partij_id uuid not null,
    stuk text not null check (stuk in ('CONVENANT', 'PROTOCOL')),
    versie text not null,
    getekend_op date not null,
    functie text not null,
    kenmerk text not null,
    vastgelegd_op timestamptz not null,
    ingetrokken_op timestamptz,
    primary key (samenwerkingsverband_id, ondertekening_id),
    foreign key (samenwerkingsverband_id, partij_id) references zorgvuldig.partij (samenwerkingsverband_id, partij_id)
);

comment on table zorgvuldig.ondertekening is 'That a partij signed the convenant or the protocol, by office, never by name';
comment on column zorgvuldig.ondertekening.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.ondertekening.ondertekening_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.ondertekening.partij_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.ondertekening.stuk is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.ondertekening.versie is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.ondertekening.getekend_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.ondertekening.functie is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.ondertekening.kenmerk is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.ondertekening.vastgelegd_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.ondertekening.ingetrokken_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';

alter table zorgvuldig.ondertekening enable row level security;
alter table zorgvuldig.ondertekening force row level security;
create policy huis on zorgvuldig.ondertekening for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select on zorgvuldig.ondertekening to zorgvuldig_lezen;
grant insert on zorgvuldig.ondertekening to zorgvuldig_schrijven;
grant update (ingetrokken_op) on zorgvuldig.ondertekening to zorgvuldig_intrekken;

-- A decision of the police under article 20 of the Wpg, signed by offices
create table zorgvuldig.artikel20 (
    samenwerkingsverband_id uuid not null,
    artikel20_id uuid not null,
    partij_id uuid not null,
    kenmerk text not null,
    van date not null,
    tot_en_met date not null,
    themas text[] not null,
    doelen text[] not null,
    onderdelen text[] not null,
    ondertekend text[] not null,
    vastgelegd_op timestamptz not null,
    ingetrokken_op timestamptz,
    primary key (samenwerkingsverband_id, artikel20_id),
    foreign key (samenwerkingsverband_id, partij_id) references zorgvuldig.partij (samenwerkingsverband_id, partij_id)
);

comment on table zorgvuldig.artikel20 is 'A decision of the police under article 20 of the Wpg, signed by offices';
comment on column zorgvuldig.artikel20.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.artikel20_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.partij_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.kenmerk is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.van is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.tot_en_met is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.themas is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.doelen is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.onderdelen is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.ondertekend is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.vastgelegd_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.ingetrokken_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';

alter table zorgvuldig.artikel20 enable row level security;
alter table zorgvuldig.artikel20 force row level security;
create policy huis on zorgvuldig.artikel20 for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select on zorgvuldig.artikel20 to zorgvuldig_lezen;
grant insert on zorgvuldig.artikel20 to zorgvuldig_schrijven;
grant update (ingetrokken_op) on zorgvuldig.artikel20 to zorgvuldig_intrekken;
