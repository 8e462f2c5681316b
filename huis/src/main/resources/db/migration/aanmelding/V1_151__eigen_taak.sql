-- A giver says which partijen may use something for a task of their own as well
alter table zorgvuldig.inbrengvoorwaarde add column eigen_taak uuid[] not null default '{}';
comment on column zorgvuldig.inbrengvoorwaarde.eigen_taak is 'persoon: nee; termijn: dossier; weg: rij; eigenaar: dossier';
