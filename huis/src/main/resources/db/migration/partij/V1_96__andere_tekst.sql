-- Another text that a house would adopt, by a besluit; it holds when a second person confirmed it
create table zorgvuldig.aannamevoorstel (
    samenwerkingsverband_id uuid not null,
    aannamevoorstel_id uuid not null,
    profiel text not null,
    geldig_vanaf date not null,
    hash text not null,
    vervangt_hash text not null,
    besluit text not null,
    voorgesteld_door uuid not null,
    voorgesteld_op timestamptz not null,
    bevestigd_door uuid,
    bevestigd_op timestamptz,
    primary key (samenwerkingsverband_id, aannamevoorstel_id),
    foreign key (samenwerkingsverband_id) references zorgvuldig.samenwerkingsverband (samenwerkingsverband_id),
    check ((bevestigd_door is null) = (bevestigd_op is null)),
    check (bevestigd_door <> voorgesteld_door)
);

comment on table zorgvuldig.aannamevoorstel is 'Another text that a house would adopt, by a besluit; it holds when a second person confirmed it';
comment on column zorgvuldig.aannamevoorstel.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aannamevoorstel.aannamevoorstel_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aannamevoorstel.profiel is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aannamevoorstel.geldig_vanaf is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aannamevoorstel.hash is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aannamevoorstel.vervangt_hash is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aannamevoorstel.besluit is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aannamevoorstel.voorgesteld_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aannamevoorstel.voorgesteld_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aannamevoorstel.bevestigd_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.aannamevoorstel.bevestigd_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';

alter table zorgvuldig.aannamevoorstel enable row level security;
alter table zorgvuldig.aannamevoorstel force row level security;
create policy huis on zorgvuldig.aannamevoorstel for all to zorgvuldig_lezen, zorgvuldig_schrijven
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy eigen_voorstel on zorgvuldig.aannamevoorstel as restrictive for insert to zorgvuldig_schrijven
    with check (bevestigd_op is null and voorgesteld_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
create policy eenmaal on zorgvuldig.aannamevoorstel as restrictive for update to zorgvuldig_schrijven
    using (bevestigd_op is null) with check (bevestigd_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
grant select on zorgvuldig.aannamevoorstel to zorgvuldig_lezen;
grant insert, update (bevestigd_door, bevestigd_op) on zorgvuldig.aannamevoorstel to zorgvuldig_schrijven;

-- Which words of the text are on record of casussen, of no casus in particular: another text must know them too
grant select (fase, taak, gebied) on zorgvuldig.dossier to zorgvuldig_navragen;
grant select (categorie, onderdeel, fase, doel, taak) on zorgvuldig.inbreng to zorgvuldig_navragen;
create policy woorden on zorgvuldig.vastlegging for select to zorgvuldig_navragen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select (samenwerkingsverband_id, soort, code, categorie, fase, onderdelen) on zorgvuldig.vastlegging to zorgvuldig_navragen;
create policy woorden on zorgvuldig.noodzaakoordeel for select to zorgvuldig_navragen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select (samenwerkingsverband_id, naar_fase) on zorgvuldig.noodzaakoordeel to zorgvuldig_navragen;
create policy woorden on zorgvuldig.akkoord for select to zorgvuldig_navragen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select (samenwerkingsverband_id, naar_fase) on zorgvuldig.akkoord to zorgvuldig_navragen;
create policy woorden on zorgvuldig.uitkomstbericht for select to zorgvuldig_navragen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select (samenwerkingsverband_id, uitkomst, reden) on zorgvuldig.uitkomstbericht to zorgvuldig_navragen;
