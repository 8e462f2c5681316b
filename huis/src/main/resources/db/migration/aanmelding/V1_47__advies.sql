-- What the aanmelder is advised, sealed under the key of the message and gone with it
alter table zorgvuldig.uitkomstbericht add column advies bytea not null;
comment on column zorgvuldig.uitkomstbericht.advies is 'persoon: verzegeld; termijn: bericht; weg: rij en sleutel; eigenaar: bericht';
