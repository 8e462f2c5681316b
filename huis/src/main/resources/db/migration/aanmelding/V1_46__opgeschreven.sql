-- One more recorded text: by whom the report was written down that the aanmelder told and confirmed.
alter table zorgvuldig.vastlegging drop constraint vastlegging_soort_check;
alter table zorgvuldig.vastlegging add constraint vastlegging_soort_check
    check (soort in ('KENMERK', 'CRITERIUM', 'INFORMERING', 'UITSTEL', 'AFSTEMMING', 'AFWIJKING',
                     'WETSOORDEEL_DOOR', 'WETSOORDEEL', 'NAVRAAG', 'KWALITEIT', 'DERDE', 'SAMENHANG', 'OPGESCHREVEN'));
