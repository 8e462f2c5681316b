-- Asking whether someone is known in the house: digests, the casus they are in and who has it in hand, nothing more (N1)
grant usage on schema zorgvuldig to zorgvuldig_navragen;

create policy navragen on zorgvuldig.zoekindex for select to zorgvuldig_navragen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select (samenwerkingsverband_id, dossier_id, soort, epoche, waarde) on zorgvuldig.zoekindex to zorgvuldig_navragen;

create policy navragen on zorgvuldig.dossier for select to zorgvuldig_navragen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select (samenwerkingsverband_id, dossier_id, behandelaar_id) on zorgvuldig.dossier to zorgvuldig_navragen;

alter table zorgvuldig.vastlegging drop constraint vastlegging_soort_check;
alter table zorgvuldig.vastlegging add constraint vastlegging_soort_check
    check (soort in ('KENMERK', 'CRITERIUM', 'INFORMERING', 'UITSTEL', 'AFSTEMMING', 'AFWIJKING',
                     'WETSOORDEEL_DOOR', 'WETSOORDEEL', 'NAVRAAG'));
