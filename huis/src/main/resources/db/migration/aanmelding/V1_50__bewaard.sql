-- A casus that ended can be kept for a while by a recorded decision; it goes by itself after that day
alter table zorgvuldig.dossier add column bewaren_tot_en_met date;
comment on column zorgvuldig.dossier.bewaren_tot_en_met is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
grant update (bewaren_tot_en_met) on zorgvuldig.dossier to zorgvuldig_schrijven;
create index dossier_bewaren on zorgvuldig.dossier (samenwerkingsverband_id, bewaren_tot_en_met) where bewaren_tot_en_met is not null;

-- The gate of destruction finds what must go by its day, and nothing else
create policy termijnen on zorgvuldig.dossier for select to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and bewaren_tot_en_met is not null);

alter table zorgvuldig.vastlegging drop constraint vastlegging_soort_check;
alter table zorgvuldig.vastlegging add constraint vastlegging_soort_check
    check (soort in ('KENMERK', 'CRITERIUM', 'INFORMERING', 'UITSTEL', 'AFSTEMMING', 'AFWIJKING',
                     'WETSOORDEEL_DOOR', 'WETSOORDEEL', 'NAVRAAG', 'KWALITEIT', 'DERDE', 'SAMENHANG', 'OPGESCHREVEN',
                     'BEWAARBESLUIT'));
