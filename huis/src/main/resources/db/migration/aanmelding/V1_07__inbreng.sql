-- What one partij gave about one betrokkene, in one category, for one purpose, in one phase; never changed, only withdrawn
create table zorgvuldig.inbreng (
    samenwerkingsverband_id uuid not null,
    inbreng_id uuid not null,
    dossier_id uuid not null,
    gever_id uuid not null,
    ingebracht_door uuid not null,
    betrokkene smallint not null check (betrokkene between 1 and 4),
    categorie text not null,
    onderdeel text,
    fase text not null,
    doel text not null,
    taak text not null,
    inhoud bytea not null,
    noodzaak bytea not null,
    bron bytea not null,
    peildatum date not null,
    ingebracht_op timestamptz not null,
    ingetrokken_op timestamptz,
    primary key (samenwerkingsverband_id, inbreng_id),
    unique (samenwerkingsverband_id, dossier_id, inbreng_id),
    foreign key (samenwerkingsverband_id, dossier_id) references zorgvuldig.dossier (samenwerkingsverband_id, dossier_id),
    foreign key (samenwerkingsverband_id, gever_id) references zorgvuldig.partij (samenwerkingsverband_id, partij_id)
);

comment on table zorgvuldig.inbreng is 'What one partij gave about one betrokkene, in one category, for one purpose, in one phase; never changed, only withdrawn';
comment on column zorgvuldig.inbreng.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.inbreng.inbreng_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.gever_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.ingebracht_door is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.betrokkene is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.categorie is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.onderdeel is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.fase is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.doel is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.taak is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.inhoud is 'persoon: verzegeld; termijn: dossier; weg: rij en sleutel; eigenaar: dossier';
comment on column zorgvuldig.inbreng.noodzaak is 'persoon: verzegeld; termijn: dossier; weg: rij en sleutel; eigenaar: dossier';
comment on column zorgvuldig.inbreng.bron is 'persoon: verzegeld; termijn: dossier; weg: rij en sleutel; eigenaar: dossier';
comment on column zorgvuldig.inbreng.peildatum is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.ingebracht_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.ingetrokken_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.inbreng enable row level security;
alter table zorgvuldig.inbreng force row level security;
create policy huis_en_deelname on zorgvuldig.inbreng for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
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
create policy vernietigen on zorgvuldig.inbreng for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.inbreng to zorgvuldig_lezen;
grant insert on zorgvuldig.inbreng to zorgvuldig_schrijven;
grant update (ingetrokken_op) on zorgvuldig.inbreng to zorgvuldig_intrekken;
grant select, delete on zorgvuldig.inbreng to zorgvuldig_vernietigen;
create index inbreng_dossier on zorgvuldig.inbreng (samenwerkingsverband_id, dossier_id);

-- A recorded text of the process (criterion, informing, postponement, consultation, intake); owned, sealed and destroyed like an inbreng
create table zorgvuldig.vastlegging (
    samenwerkingsverband_id uuid not null,
    vastlegging_id uuid not null,
    dossier_id uuid not null,
    gever_id uuid not null,
    vastgelegd_door uuid not null,
    soort text not null check (soort in ('KENMERK', 'CRITERIUM', 'INFORMERING', 'UITSTEL', 'AFSTEMMING', 'AFWIJKING')),
    code text not null,
    categorie text not null,
    fase text not null,
    partij_id uuid,
    dag date,
    toets_op date,
    tekst bytea not null,
    wijze bytea not null,
    vastgelegd_op timestamptz not null,
    ingetrokken_op timestamptz,
    primary key (samenwerkingsverband_id, vastlegging_id),
    foreign key (samenwerkingsverband_id, dossier_id) references zorgvuldig.dossier (samenwerkingsverband_id, dossier_id)
);

comment on table zorgvuldig.vastlegging is 'A recorded text of the process (criterion, informing, postponement, consultation, intake); owned, sealed and destroyed like an inbreng';
comment on column zorgvuldig.vastlegging.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.vastlegging.vastlegging_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.gever_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.vastgelegd_door is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.soort is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.code is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.categorie is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.fase is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.partij_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.dag is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.toets_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.tekst is 'persoon: verzegeld; termijn: dossier; weg: rij en sleutel; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.wijze is 'persoon: verzegeld; termijn: dossier; weg: rij en sleutel; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.vastgelegd_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.vastlegging.ingetrokken_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.vastlegging enable row level security;
alter table zorgvuldig.vastlegging force row level security;
create policy huis_en_deelname on zorgvuldig.vastlegging for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
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
create policy vernietigen on zorgvuldig.vastlegging for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.vastlegging to zorgvuldig_lezen;
grant insert on zorgvuldig.vastlegging to zorgvuldig_schrijven;
grant update (ingetrokken_op) on zorgvuldig.vastlegging to zorgvuldig_intrekken;
grant select, delete on zorgvuldig.vastlegging to zorgvuldig_vernietigen;
create index vastlegging_dossier on zorgvuldig.vastlegging (samenwerkingsverband_id, dossier_id);

-- Whether an inbreng is necessary in a next phase
create table zorgvuldig.noodzaakoordeel (
    samenwerkingsverband_id uuid not null,
    noodzaakoordeel_id uuid not null,
    dossier_id uuid not null,
    inbreng_id uuid not null,
    naar_fase text not null,
    oordeel text not null check (oordeel in ('NOODZAKELIJK', 'NIET_NOODZAKELIJK')),
    door uuid not null,
    op timestamptz not null,
    primary key (samenwerkingsverband_id, noodzaakoordeel_id),
    foreign key (samenwerkingsverband_id, dossier_id, inbreng_id) references zorgvuldig.inbreng (samenwerkingsverband_id, dossier_id, inbreng_id)
);

comment on table zorgvuldig.noodzaakoordeel is 'Whether an inbreng is necessary in a next phase';
comment on column zorgvuldig.noodzaakoordeel.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.noodzaakoordeel.noodzaakoordeel_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.noodzaakoordeel.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.noodzaakoordeel.inbreng_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.noodzaakoordeel.naar_fase is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.noodzaakoordeel.oordeel is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.noodzaakoordeel.door is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.noodzaakoordeel.op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.noodzaakoordeel enable row level security;
alter table zorgvuldig.noodzaakoordeel force row level security;
create policy huis_en_deelname on zorgvuldig.noodzaakoordeel for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
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
create policy vernietigen on zorgvuldig.noodzaakoordeel for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.noodzaakoordeel to zorgvuldig_lezen;
grant insert on zorgvuldig.noodzaakoordeel to zorgvuldig_schrijven;
grant select, delete on zorgvuldig.noodzaakoordeel to zorgvuldig_vernietigen;
create index noodzaakoordeel_inbreng on zorgvuldig.noodzaakoordeel (samenwerkingsverband_id, inbreng_id);

-- Whether the giver lets an inbreng be used in a next phase; withdrawal stands on the row itself
create table zorgvuldig.akkoord (
    samenwerkingsverband_id uuid not null,
    akkoord_id uuid not null,
    dossier_id uuid not null,
    inbreng_id uuid not null,
    naar_fase text not null,
    gegeven boolean not null,
    door uuid not null,
    op timestamptz not null,
    ingetrokken_op timestamptz,
    primary key (samenwerkingsverband_id, akkoord_id),
    foreign key (samenwerkingsverband_id, dossier_id, inbreng_id) references zorgvuldig.inbreng (samenwerkingsverband_id, dossier_id, inbreng_id)
);

comment on table zorgvuldig.akkoord is 'Whether the giver lets an inbreng be used in a next phase; withdrawal stands on the row itself';
comment on column zorgvuldig.akkoord.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.akkoord.akkoord_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.akkoord.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.akkoord.inbreng_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.akkoord.naar_fase is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.akkoord.gegeven is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.akkoord.door is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.akkoord.op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.akkoord.ingetrokken_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.akkoord enable row level security;
alter table zorgvuldig.akkoord force row level security;
create policy huis_en_deelname on zorgvuldig.akkoord for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
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
create policy vernietigen on zorgvuldig.akkoord for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.akkoord to zorgvuldig_lezen;
grant insert on zorgvuldig.akkoord to zorgvuldig_schrijven;
grant update (ingetrokken_op) on zorgvuldig.akkoord to zorgvuldig_intrekken;
grant select, delete on zorgvuldig.akkoord to zorgvuldig_vernietigen;
create index akkoord_inbreng on zorgvuldig.akkoord (samenwerkingsverband_id, inbreng_id);
