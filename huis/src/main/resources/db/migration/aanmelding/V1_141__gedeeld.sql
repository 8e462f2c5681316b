-- Whoever can see something that could not be seen before, hears so
alter table zorgvuldig.mededeling drop constraint mededeling_gevolg_check;
alter table zorgvuldig.mededeling add constraint mededeling_gevolg_check
    check (gevolg in ('STOPPEN', 'MEEDELEN', 'VERVALLEN', 'INGETROKKEN', 'VERBETERD', 'GEEN_ANTWOORD', 'GEDEELD'));
