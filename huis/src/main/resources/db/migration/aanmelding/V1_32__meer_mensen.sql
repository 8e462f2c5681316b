-- A casus can be about several people; each inbreng is about one of them, counted from 1 in the order of the report.
alter table zorgvuldig.inbreng add column wie smallint not null default 1 check (wie >= 1);
comment on column zorgvuldig.inbreng.wie is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
alter table zorgvuldig.vastlegging drop constraint vastlegging_soort_check;
alter table zorgvuldig.vastlegging add constraint vastlegging_soort_check
    check (soort in ('KENMERK', 'CRITERIUM', 'INFORMERING', 'UITSTEL', 'AFSTEMMING', 'AFWIJKING',
                     'WETSOORDEEL_DOOR', 'WETSOORDEEL', 'NAVRAAG', 'KWALITEIT', 'DERDE', 'SAMENHANG'));
