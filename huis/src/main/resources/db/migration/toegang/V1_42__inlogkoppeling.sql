-- One person has one way to log in, and whoever registers people sees how it came about and can end it.
alter table zorgvuldig.identiteit add unique (samenwerkingsverband_id, persoon_id);
grant delete on zorgvuldig.identiteit to zorgvuldig_schrijven;

-- How and when a way to log in was linked to someone, and when that ended; issuer and name are sealed under the staff key
create table zorgvuldig.inlogkoppeling (
    samenwerkingsverband_id uuid not null,
    inlogkoppeling_id uuid not null,
    persoon_id uuid not null,
    wijze text not null check (wijze in ('LINK', 'OPGEGEVEN')),
    uitgever bytea not null,
    weergave bytea not null,
    gekoppeld_op timestamptz not null,
    ontkoppeld_op timestamptz,
    primary key (samenwerkingsverband_id, inlogkoppeling_id),
    foreign key (samenwerkingsverband_id, persoon_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id)
);

comment on table zorgvuldig.inlogkoppeling is 'How and when a way to log in was linked to someone, and when that ended; issuer and name are sealed under the staff key';
comment on column zorgvuldig.inlogkoppeling.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.inlogkoppeling.inlogkoppeling_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.inlogkoppeling.persoon_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.inlogkoppeling.wijze is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.inlogkoppeling.uitgever is 'persoon: verzegeld; termijn: personeel; weg: rij en sleutel; eigenaar: medewerkers';
comment on column zorgvuldig.inlogkoppeling.weergave is 'persoon: verzegeld; termijn: personeel; weg: rij en sleutel; eigenaar: medewerkers';
comment on column zorgvuldig.inlogkoppeling.gekoppeld_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.inlogkoppeling.ontkoppeld_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';

alter table zorgvuldig.inlogkoppeling enable row level security;
alter table zorgvuldig.inlogkoppeling force row level security;
create policy huis on zorgvuldig.inlogkoppeling for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy voorgoed on zorgvuldig.inlogkoppeling as restrictive for update to zorgvuldig_intrekken
    using (ontkoppeld_op is null) with check (ontkoppeld_op is not null);
grant select on zorgvuldig.inlogkoppeling to zorgvuldig_lezen;
grant insert on zorgvuldig.inlogkoppeling to zorgvuldig_schrijven;
grant update (ontkoppeld_op) on zorgvuldig.inlogkoppeling to zorgvuldig_intrekken;
create index inlogkoppeling_persoon on zorgvuldig.inlogkoppeling (samenwerkingsverband_id, persoon_id);
