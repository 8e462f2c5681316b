-- What is judged about the log is sealed under an owner of its own; people are found by surname for one rule only
alter table zorgvuldig.eigenaarsleutel drop constraint eigenaarsleutel_soort_check;
alter table zorgvuldig.eigenaarsleutel add constraint eigenaarsleutel_soort_check
    check (soort in ('DOSSIER', 'CONCEPT', 'ADVIES', 'BERICHT', 'REGISTER', 'MEDEWERKERS', 'TOEZICHT'));
alter table zorgvuldig.zoekindex drop constraint zoekindex_soort_check;
alter table zorgvuldig.zoekindex add constraint zoekindex_soort_check check (soort in ('BSN', 'NAAM', 'ACHTERNAAM'));

-- Lines of the log that were drawn by lot, to be judged by a person
create table zorgvuldig.steekproef (
    samenwerkingsverband_id uuid not null,
    steekproef_id uuid not null,
    van date not null,
    tot_en_met date not null,
    getrokken_door uuid not null,
    getrokken_op timestamptz not null,
    primary key (samenwerkingsverband_id, steekproef_id),
    foreign key (samenwerkingsverband_id) references zorgvuldig.samenwerkingsverband (samenwerkingsverband_id)
);

comment on table zorgvuldig.steekproef is 'Lines of the log that were drawn by lot, to be judged by a person';
comment on column zorgvuldig.steekproef.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.steekproef.steekproef_id is 'persoon: nee; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.steekproef.van is 'persoon: nee; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.steekproef.tot_en_met is 'persoon: nee; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.steekproef.getrokken_door is 'persoon: indirect; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.steekproef.getrokken_op is 'persoon: indirect; termijn: log; weg: rij; eigenaar: huis';

alter table zorgvuldig.steekproef enable row level security;
alter table zorgvuldig.steekproef force row level security;
create policy huis on zorgvuldig.steekproef for all to zorgvuldig_toezien
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select, insert on zorgvuldig.steekproef to zorgvuldig_toezien;

-- A line that was drawn
create table zorgvuldig.steekproefregel (
    samenwerkingsverband_id uuid not null,
    steekproef_id uuid not null,
    nummer integer not null,
    moment timestamptz not null,
    logregel_id uuid not null,
    primary key (samenwerkingsverband_id, steekproef_id, logregel_id),
    foreign key (samenwerkingsverband_id, steekproef_id) references zorgvuldig.steekproef (samenwerkingsverband_id, steekproef_id)
);

comment on table zorgvuldig.steekproefregel is 'A line that was drawn';
comment on column zorgvuldig.steekproefregel.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.steekproefregel.steekproef_id is 'persoon: nee; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.steekproefregel.nummer is 'persoon: nee; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.steekproefregel.moment is 'persoon: indirect; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.steekproefregel.logregel_id is 'persoon: indirect; termijn: log; weg: rij; eigenaar: huis';

alter table zorgvuldig.steekproefregel enable row level security;
alter table zorgvuldig.steekproefregel force row level security;
create policy huis on zorgvuldig.steekproefregel for all to zorgvuldig_toezien
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select, insert on zorgvuldig.steekproefregel to zorgvuldig_toezien;

-- What someone who watches over the log judged of a line, because it was drawn or stood out
create table zorgvuldig.logoordeel (
    samenwerkingsverband_id uuid not null,
    logoordeel_id uuid not null,
    moment timestamptz not null,
    logregel_id uuid not null,
    aanleiding text not null,
    oordeel text not null check (oordeel in ('IN_ORDE', 'UITZOEKEN', 'MISBRUIK')),
    motivering bytea not null,
    door_id uuid not null,
    op timestamptz not null,
    primary key (samenwerkingsverband_id, logoordeel_id),
    foreign key (samenwerkingsverband_id) references zorgvuldig.samenwerkingsverband (samenwerkingsverband_id)
);

comment on table zorgvuldig.logoordeel is 'What someone who watches over the log judged of a line, because it was drawn or stood out';
comment on column zorgvuldig.logoordeel.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.logoordeel.logoordeel_id is 'persoon: nee; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.logoordeel.moment is 'persoon: indirect; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.logoordeel.logregel_id is 'persoon: indirect; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.logoordeel.aanleiding is 'persoon: indirect; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.logoordeel.oordeel is 'persoon: indirect; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.logoordeel.motivering is 'persoon: verzegeld; termijn: log; weg: rij en sleutel; eigenaar: toezicht';
comment on column zorgvuldig.logoordeel.door_id is 'persoon: indirect; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.logoordeel.op is 'persoon: indirect; termijn: log; weg: rij; eigenaar: huis';

alter table zorgvuldig.logoordeel enable row level security;
alter table zorgvuldig.logoordeel force row level security;
create policy huis on zorgvuldig.logoordeel for all to zorgvuldig_toezien
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select, insert on zorgvuldig.logoordeel to zorgvuldig_toezien;

create index logoordeel_regel on zorgvuldig.logoordeel (samenwerkingsverband_id, logregel_id);

-- That lines of the log were taken out of the house, by whom and why
create table zorgvuldig.loguitvoer (
    samenwerkingsverband_id uuid not null,
    loguitvoer_id uuid not null,
    aantal integer not null,
    reden bytea not null,
    door_id uuid not null,
    op timestamptz not null,
    primary key (samenwerkingsverband_id, loguitvoer_id),
    foreign key (samenwerkingsverband_id) references zorgvuldig.samenwerkingsverband (samenwerkingsverband_id)
);

comment on table zorgvuldig.loguitvoer is 'That lines of the log were taken out of the house, by whom and why';
comment on column zorgvuldig.loguitvoer.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.loguitvoer.loguitvoer_id is 'persoon: nee; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.loguitvoer.aantal is 'persoon: nee; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.loguitvoer.reden is 'persoon: verzegeld; termijn: log; weg: rij en sleutel; eigenaar: toezicht';
comment on column zorgvuldig.loguitvoer.door_id is 'persoon: indirect; termijn: log; weg: rij; eigenaar: huis';
comment on column zorgvuldig.loguitvoer.op is 'persoon: indirect; termijn: log; weg: rij; eigenaar: huis';

alter table zorgvuldig.loguitvoer enable row level security;
alter table zorgvuldig.loguitvoer force row level security;
create policy huis on zorgvuldig.loguitvoer for all to zorgvuldig_toezien
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select, insert on zorgvuldig.loguitvoer to zorgvuldig_toezien;
