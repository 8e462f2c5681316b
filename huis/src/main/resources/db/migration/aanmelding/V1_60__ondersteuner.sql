-- Whoever has a casus in hand brings in who supports in it, and ends that
alter table zorgvuldig.betrokkenheid drop constraint betrokkenheid_soort_check;
alter table zorgvuldig.betrokkenheid add constraint betrokkenheid_soort_check
    check (soort in ('AANMELDER', 'BEHANDELAAR', 'ONDERSTEUNER'));

-- Nobody brings in himself
alter policy huis on zorgvuldig.betrokkenheid
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
    and soort <> 'ONDERSTEUNER');

-- Who supports is seen, brought in and sent away within the one dossier that was decided on
create policy ondersteuners on zorgvuldig.betrokkenheid for select to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid)
    and soort = 'ONDERSTEUNER');
create policy betrekken on zorgvuldig.betrokkenheid for insert to zorgvuldig_schrijven
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid)
    and persoon_id <> (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and soort = 'ONDERSTEUNER');
create policy beeindigen on zorgvuldig.betrokkenheid for update to zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid)
    and soort = 'ONDERSTEUNER')
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid)
    and soort = 'ONDERSTEUNER');
create unique index betrokkenheid_ondersteuner on zorgvuldig.betrokkenheid (samenwerkingsverband_id, dossier_id, persoon_id, partij_id)
    where soort = 'ONDERSTEUNER' and ingetrokken_op is null;
