-- What was wrong is put right by giving it anew; who reads it sees that, and why
alter table zorgvuldig.inbreng add column vervangt_id uuid;
alter table zorgvuldig.inbreng add column reden bytea;
alter table zorgvuldig.inbreng add constraint verbetering_heeft_een_reden check ((vervangt_id is null) = (reden is null));
create unique index inbreng_vervangen on zorgvuldig.inbreng (samenwerkingsverband_id, vervangt_id) where vervangt_id is not null;
comment on column zorgvuldig.inbreng.vervangt_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.reden is 'persoon: verzegeld; termijn: dossier; weg: rij en sleutel; eigenaar: dossier';
