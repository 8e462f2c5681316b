-- Reading the log, under a role that can do nothing else: never what is sealed in a line, never any content of a dossier
grant usage on schema zorgvuldig to zorgvuldig_toezien;

create policy toezien on zorgvuldig.logregel for select to zorgvuldig_toezien
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select (samenwerkingsverband_id, moment, logregel_id, persoon_id, partij_id, rol, namens_id, handeling, doel, beleid,
    uitslag, redenen, spoor, dossier_id, gegeven_id) on zorgvuldig.logregel to zorgvuldig_toezien;
create index logregel_persoon on zorgvuldig.logregel (samenwerkingsverband_id, persoon_id, moment);
create index logregel_dossier on zorgvuldig.logregel (samenwerkingsverband_id, dossier_id, moment);

-- In which dossiers a person is found, over the whole house: digests only
create policy toezien on zorgvuldig.zoekindex for select to zorgvuldig_toezien
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select (samenwerkingsverband_id, dossier_id, soort, epoche, waarde) on zorgvuldig.zoekindex to zorgvuldig_toezien;

-- Who had a task in which dossier, and when
create policy toezien on zorgvuldig.betrokkenheid for select to zorgvuldig_toezien
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select (samenwerkingsverband_id, dossier_id, persoon_id, partij_id, sinds, ingetrokken_op)
    on zorgvuldig.betrokkenheid to zorgvuldig_toezien;
