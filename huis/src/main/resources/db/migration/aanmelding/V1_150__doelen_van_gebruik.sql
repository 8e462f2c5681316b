-- A giver says for which purposes something may be used; each belongs to a phase, and no list at all is every purpose
alter table zorgvuldig.inbrengvoorwaarde add column doelen text[];
comment on column zorgvuldig.inbrengvoorwaarde.doelen is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
