-- What its giver asks of whoever uses an inbreng, shown at every use
alter table zorgvuldig.inbrengvoorwaarde add column aanwijzing bytea;
comment on column zorgvuldig.inbrengvoorwaarde.aanwijzing is 'persoon: verzegeld; termijn: dossier; weg: rij en sleutel; eigenaar: dossier';
