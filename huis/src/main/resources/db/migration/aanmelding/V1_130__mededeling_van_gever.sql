-- Whoever saw or could see something also hears that its giver took it back, or put it right
alter table zorgvuldig.mededeling drop constraint mededeling_gevolg_check;
alter table zorgvuldig.mededeling add constraint mededeling_gevolg_check
    check (gevolg in ('STOPPEN', 'MEEDELEN', 'VERVALLEN', 'INGETROKKEN', 'VERBETERD'));
comment on table zorgvuldig.mededeling is 'What happened in a casus to something that was shared, for whoever saw or could see it; nothing in it names anyone';
