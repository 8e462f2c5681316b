-- What a partij received from the police earlier, for something else, it passes on only when the police agreed: on which
-- day, and where they recorded it. A text about such data is seen by nobody more.
alter table zorgvuldig.inbreng add column doorgegeven_op date;
alter table zorgvuldig.inbreng add column doorgifte bytea;
alter table zorgvuldig.inbreng add constraint doorgifte_heeft_een_dag check ((doorgegeven_op is null) = (doorgifte is null));
comment on column zorgvuldig.inbreng.doorgegeven_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbreng.doorgifte is 'persoon: verzegeld; termijn: dossier; weg: rij en sleutel; eigenaar: dossier';
alter table zorgvuldig.vastlegging add column doorgegeven_op date;
comment on column zorgvuldig.vastlegging.doorgegeven_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
