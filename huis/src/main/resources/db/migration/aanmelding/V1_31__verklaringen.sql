-- Two more recorded texts: that facts were checked, and that the report of someone who takes no part was taken over.
alter table zorgvuldig.vastlegging drop constraint vastlegging_soort_check;
alter table zorgvuldig.vastlegging add constraint vastlegging_soort_check
    check (soort in ('KENMERK', 'CRITERIUM', 'INFORMERING', 'UITSTEL', 'AFSTEMMING', 'AFWIJKING',
                     'WETSOORDEEL_DOOR', 'WETSOORDEEL', 'NAVRAAG', 'KWALITEIT', 'DERDE'));
