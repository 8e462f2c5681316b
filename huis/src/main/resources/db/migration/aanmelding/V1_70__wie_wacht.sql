-- The reports that wait are few among all that ever waited.
create index wachtrij_open on zorgvuldig.wachtrij (samenwerkingsverband_id, ontvangen_op, dossier_id) where opgepakt_op is null;
