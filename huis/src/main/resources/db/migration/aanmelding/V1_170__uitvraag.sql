-- What one other partij is asked about a casus, and until when; its words lie in the recorded text of the same identifier
create table zorgvuldig.uitvraag (
    samenwerkingsverband_id uuid not null,
    uitvraag_id uuid not null,
    dossier_id uuid not null,
    partij_id uuid not null,
    vragen text[] not null,
    mee uuid[] not null,
    uiterlijk date not null,
    gesteld_op timestamptz not null,
    beantwoord_op timestamptz,
    ingetrokken_op timestamptz,
    primary key (samenwerkingsverband_id, uitvraag_id),
    foreign key (samenwerkingsverband_id, dossier_id) references zorgvuldig.dossier (samenwerkingsverband_id, dossier_id),
    foreign key (samenwerkingsverband_id, partij_id) references zorgvuldig.partij (samenwerkingsverband_id, partij_id)
);

comment on table zorgvuldig.uitvraag is 'What one other partij is asked about a casus, and until when; its words lie in the recorded text of the same identifier';
comment on column zorgvuldig.uitvraag.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.uitvraag.uitvraag_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.uitvraag.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.uitvraag.partij_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.uitvraag.vragen is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.uitvraag.mee is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.uitvraag.uiterlijk is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.uitvraag.gesteld_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.uitvraag.beantwoord_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.uitvraag.ingetrokken_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.uitvraag enable row level security;
alter table zorgvuldig.uitvraag force row level security;
-- Whoever was asked finds what the own partij was asked, and nothing of what others were
create policy huis_en_deelname on zorgvuldig.uitvraag for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and (dossier_id = any (array(
        select b.dossier_id
        from zorgvuldig.betrokkenheid b
        where b.samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
          and b.persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
          and b.partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
          and b.soort <> 'BEVRAAGDE'
          and b.ingetrokken_op is null))
      or partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
         and dossier_id = any (array(
        select b.dossier_id
        from zorgvuldig.betrokkenheid b
        where b.samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
          and b.persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
          and b.partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
          and b.ingetrokken_op is null))))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = any (array(
        select b.dossier_id
        from zorgvuldig.betrokkenheid b
        where b.samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
          and b.persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
          and b.partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
          and b.ingetrokken_op is null)));
create policy vernietigen on zorgvuldig.uitvraag for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.uitvraag to zorgvuldig_lezen;
grant insert, update (beantwoord_op) on zorgvuldig.uitvraag to zorgvuldig_schrijven;
grant update (ingetrokken_op) on zorgvuldig.uitvraag to zorgvuldig_intrekken;
grant select, delete on zorgvuldig.uitvraag to zorgvuldig_vernietigen;
create index uitvraag_dossier on zorgvuldig.uitvraag (samenwerkingsverband_id, dossier_id);
create unique index uitvraag_open on zorgvuldig.uitvraag (samenwerkingsverband_id, dossier_id, partij_id)
    where beantwoord_op is null and ingetrokken_op is null;

-- In what words is asked, why each of many is asked, what is answered, and what a partij can do: sealed like every text
alter table zorgvuldig.vastlegging drop constraint vastlegging_soort_check;
alter table zorgvuldig.vastlegging add constraint vastlegging_soort_check
    check (soort in ('KENMERK', 'CRITERIUM', 'INFORMERING', 'UITSTEL', 'AFSTEMMING', 'AFWIJKING',
                     'WETSOORDEEL_DOOR', 'WETSOORDEEL', 'NAVRAAG', 'KWALITEIT', 'DERDE', 'SAMENHANG', 'OPGESCHREVEN',
                     'BEWAARBESLUIT', 'GEHEIMGROND', 'UITVRAAG', 'UITVRAAGREDEN', 'ANTWOORD', 'BIJDRAGE'));

-- Whoever asks a partij brings in who answers for it, like who supports
alter table zorgvuldig.betrokkenheid drop constraint betrokkenheid_soort_check;
alter table zorgvuldig.betrokkenheid add constraint betrokkenheid_soort_check
    check (soort in ('AANMELDER', 'BEHANDELAAR', 'ONDERSTEUNER', 'BEVRAAGDE'));
alter policy huis on zorgvuldig.betrokkenheid
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
    and soort not in ('ONDERSTEUNER', 'BEVRAAGDE'));
alter policy ondersteuners on zorgvuldig.betrokkenheid
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid)
    and soort in ('ONDERSTEUNER', 'BEVRAAGDE'));
alter policy betrekken on zorgvuldig.betrokkenheid
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid)
    and persoon_id <> (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and soort in ('ONDERSTEUNER', 'BEVRAAGDE'));
alter policy beeindigen on zorgvuldig.betrokkenheid
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid)
    and soort in ('ONDERSTEUNER', 'BEVRAAGDE'))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid)
    and soort in ('ONDERSTEUNER', 'BEVRAAGDE'));
create unique index betrokkenheid_bevraagde on zorgvuldig.betrokkenheid (samenwerkingsverband_id, dossier_id, persoon_id, partij_id)
    where soort = 'BEVRAAGDE' and ingetrokken_op is null;

-- A question is answered once, by the partij that was asked, and what was taken back stays taken back
create policy eenmaal on zorgvuldig.uitvraag as restrictive for update to zorgvuldig_schrijven
    using (beantwoord_op is null and ingetrokken_op is null
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid))
    with check (beantwoord_op is not null);
create policy voorgoed on zorgvuldig.uitvraag as restrictive for update to zorgvuldig_intrekken
    using (ingetrokken_op is null and beantwoord_op is null) with check (ingetrokken_op is not null);

-- Whoever has a casus in hand is told that a partij answered, whatever the answer is
alter table zorgvuldig.mededeling drop constraint mededeling_gevolg_check;
alter table zorgvuldig.mededeling add constraint mededeling_gevolg_check
    check (gevolg in ('STOPPEN', 'MEEDELEN', 'VERVALLEN', 'INGETROKKEN', 'VERBETERD', 'GEEN_ANTWOORD', 'GEDEELD', 'ANTWOORD'));

-- Of several givers, those who answered in time keep what they said when the term of the others is over
create policy afsluiten on zorgvuldig.akkoord for select to zorgvuldig_afsluiten
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select (samenwerkingsverband_id, dossier_id, inbreng_id, naar_fase, gegeven, ingetrokken_op) on zorgvuldig.akkoord to zorgvuldig_afsluiten;
