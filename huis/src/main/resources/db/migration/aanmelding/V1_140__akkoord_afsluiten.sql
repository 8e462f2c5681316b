-- Silence is no: the house closes a question for akkoord that was not answered in time, and the dossier goes on without
grant usage on schema zorgvuldig to zorgvuldig_afsluiten;
create policy wacht on zorgvuldig.dossier for select to zorgvuldig_afsluiten
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and (stand = 'WACHT_OP_AKKOORD'
        or dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid)));
create policy afsluiten on zorgvuldig.dossier for update to zorgvuldig_afsluiten
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid)
    and stand = 'WACHT_OP_AKKOORD')
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid)
    and stand = 'LOPEND'
    and gewijzigd_door is null);
grant select (samenwerkingsverband_id, dossier_id, stand, gewijzigd_op, bewaren_tot_en_met),
    update (fase, stand, gewijzigd_op, gewijzigd_door) on zorgvuldig.dossier to zorgvuldig_afsluiten;
create policy gevraagd on zorgvuldig.noodzaakoordeel for select to zorgvuldig_afsluiten
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select (samenwerkingsverband_id, dossier_id, inbreng_id, naar_fase, oordeel, op) on zorgvuldig.noodzaakoordeel
    to zorgvuldig_afsluiten;

-- Who is in the casus hears that no answer came in time
alter table zorgvuldig.mededeling drop constraint mededeling_gevolg_check;
alter table zorgvuldig.mededeling add constraint mededeling_gevolg_check
    check (gevolg in ('STOPPEN', 'MEEDELEN', 'VERVALLEN', 'INGETROKKEN', 'VERBETERD', 'GEEN_ANTWOORD'));
