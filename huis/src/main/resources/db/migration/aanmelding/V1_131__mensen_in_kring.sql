-- Whom a giver lets see something can be one person by name
alter table zorgvuldig.inbrengvoorwaarde add column mensen uuid[] not null default '{}';
alter table zorgvuldig.inbrengvoorwaarde drop constraint iedereen_noemt_niemand;
alter table zorgvuldig.inbrengvoorwaarde add constraint iedereen_noemt_niemand
    check (kring = 'ALLEEN' or not regisseur and partijen = '{}' and mensen = '{}');
comment on column zorgvuldig.inbrengvoorwaarde.mensen is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
