-- A text takes over the parts it is about, as it takes over the category: police data are used under a decision on a part.
alter table zorgvuldig.vastlegging add column onderdelen text[] not null default '{}';
comment on column zorgvuldig.vastlegging.onderdelen is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
