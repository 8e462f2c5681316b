-- The aanmelder is also told that its casus ended and is kept for a while, until which day
alter table zorgvuldig.uitkomstbericht alter column reden drop not null;
alter table zorgvuldig.uitkomstbericht add column bewaard_tot_en_met date;
comment on column zorgvuldig.uitkomstbericht.bewaard_tot_en_met is 'persoon: indirect; termijn: bericht; weg: rij; eigenaar: bericht';
