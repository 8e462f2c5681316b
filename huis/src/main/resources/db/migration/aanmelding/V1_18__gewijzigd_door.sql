-- Who changed where a dossier stands, so that a work list tells news from one's own work
alter table zorgvuldig.dossier add column gewijzigd_door uuid;
comment on column zorgvuldig.dossier.gewijzigd_door is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
grant update (gewijzigd_door) on zorgvuldig.dossier to zorgvuldig_schrijven;
create index dossier_wacht on zorgvuldig.dossier (samenwerkingsverband_id, dossier_id) where stand = 'WACHT_OP_AKKOORD';
