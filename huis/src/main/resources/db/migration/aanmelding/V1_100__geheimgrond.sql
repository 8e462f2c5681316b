-- On what something secret about one person of a casus may go to others; the last version of a ground holds, and nothing is changed or taken out
create table zorgvuldig.geheimgrond (
    samenwerkingsverband_id uuid not null,
    geheimgrond_id uuid not null,
    grond_id uuid not null,
    versie integer not null check (versie > 0),
    dossier_id uuid not null,
    wie integer not null check (wie > 0),
    gever_id uuid not null,
    soort text not null check (soort in ('GEHEIM', 'AVG', 'AFWEGING', 'UITZONDERING')),
    stand text not null check (stand in ('GEVRAAGD', 'GEGEVEN', 'GEWEIGERD', 'INGETROKKEN')),
    code text not null,
    vastgelegd text[] not null,
    categorieen text[] not null,
    doelen text[] not null,
    ontvangers uuid[] not null,
    door uuid not null,
    op timestamptz not null,
    primary key (samenwerkingsverband_id, geheimgrond_id),
    foreign key (samenwerkingsverband_id, dossier_id) references zorgvuldig.dossier (samenwerkingsverband_id, dossier_id),
    constraint alleen_toestemming_gaat_in_stappen check (soort in ('GEHEIM', 'AVG') or stand in ('GEGEVEN', 'INGETROKKEN'))
);

comment on table zorgvuldig.geheimgrond is 'On what something secret about one person of a casus may go to others; the last version of a ground holds, and nothing is changed or taken out';
comment on column zorgvuldig.geheimgrond.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.geheimgrond.geheimgrond_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.grond_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.versie is 'persoon: nee; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.wie is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.gever_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.soort is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.stand is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.code is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.vastgelegd is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.categorieen is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.doelen is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.ontvangers is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.door is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.geheimgrond.op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.geheimgrond enable row level security;
alter table zorgvuldig.geheimgrond force row level security;
create policy huis_en_deelname on zorgvuldig.geheimgrond for all to zorgvuldig_lezen, zorgvuldig_schrijven
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = any (array(
        select b.dossier_id
        from zorgvuldig.betrokkenheid b
        where b.samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
          and b.persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
          and b.partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
          and b.ingetrokken_op is null)))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = any (array(
        select b.dossier_id
        from zorgvuldig.betrokkenheid b
        where b.samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
          and b.persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
          and b.partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
          and b.ingetrokken_op is null)));
create policy vernietigen on zorgvuldig.geheimgrond for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.geheimgrond to zorgvuldig_lezen;
grant insert on zorgvuldig.geheimgrond to zorgvuldig_schrijven;
grant select, delete on zorgvuldig.geheimgrond to zorgvuldig_vernietigen;
create unique index geheimgrond_laatste on zorgvuldig.geheimgrond (samenwerkingsverband_id, grond_id, versie);
create index geheimgrond_dossier on zorgvuldig.geheimgrond (samenwerkingsverband_id, dossier_id);

-- In what words it was asked or weighed: sealed and read like every text about what it lets go
alter table zorgvuldig.vastlegging drop constraint vastlegging_soort_check;
alter table zorgvuldig.vastlegging add constraint vastlegging_soort_check
    check (soort in ('KENMERK', 'CRITERIUM', 'INFORMERING', 'UITSTEL', 'AFSTEMMING', 'AFWIJKING',
                     'WETSOORDEEL_DOOR', 'WETSOORDEEL', 'NAVRAAG', 'KWALITEIT', 'DERDE', 'SAMENHANG', 'OPGESCHREVEN',
                     'BEWAARBESLUIT', 'GEHEIMGROND'));
