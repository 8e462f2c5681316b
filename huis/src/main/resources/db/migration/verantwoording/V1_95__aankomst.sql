-- In which order lines were added; whoever takes a right away adds his again when all reading before it has ended
alter table zorgvuldig.logwachtrij add column aankomst bigint generated always as identity;
create index logwachtrij_aankomst on zorgvuldig.logwachtrij (samenwerkingsverband_id, aankomst);

comment on column zorgvuldig.logwachtrij.aankomst is 'persoon: nee; termijn: ordening; weg: rij; eigenaar: huis';

create policy vinden on zorgvuldig.logwachtrij for select to zorgvuldig_loggen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
-- Only what the running transaction itself added
create policy achteraan on zorgvuldig.logwachtrij for update to zorgvuldig_loggen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and xmin = pg_current_xact_id()::xid)
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select (samenwerkingsverband_id, moment), update (aankomst) on zorgvuldig.logwachtrij to zorgvuldig_loggen;
