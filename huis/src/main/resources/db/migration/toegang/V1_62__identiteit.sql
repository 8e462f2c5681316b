-- Who comes in is looked up before any house is known; a way in is made and ended within one house only
alter table zorgvuldig.identiteit enable row level security;
alter table zorgvuldig.identiteit force row level security;
create policy opzoeken on zorgvuldig.identiteit for select to zorgvuldig_lezen, zorgvuldig_schrijven
    using (true);
create policy koppelen on zorgvuldig.identiteit for insert to zorgvuldig_schrijven
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy ontkoppelen on zorgvuldig.identiteit for delete to zorgvuldig_schrijven
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
