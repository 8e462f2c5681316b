-- What lets a partij take part or opens police data works only when a second person confirmed what a first one proposed.
-- Nobody proposed what the founding of a house itself registered.
alter table zorgvuldig.partij
    add column voorgesteld_door uuid,
    add column bevestigd_door uuid,
    add column bevestigd_op timestamptz,
    add check ((bevestigd_door is null) = (bevestigd_op is null)),
    add check (bevestigd_door <> voorgesteld_door);
comment on column zorgvuldig.partij.voorgesteld_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.partij.bevestigd_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.partij.bevestigd_op is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
create policy eigen_voorstel on zorgvuldig.partij as restrictive for insert to zorgvuldig_schrijven
    with check (bevestigd_op is null and voorgesteld_door is not distinct from (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
create policy eenmaal on zorgvuldig.partij as restrictive for update to zorgvuldig_schrijven
    using (voorgesteld_door is not null and bevestigd_op is null and uitgetreden_op is null)
    with check (bevestigd_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
grant update (bevestigd_door, bevestigd_op) on zorgvuldig.partij to zorgvuldig_schrijven;

alter table zorgvuldig.ondertekening
    add column voorgesteld_door uuid,
    add column bevestigd_door uuid,
    add column bevestigd_op timestamptz,
    add check ((bevestigd_door is null) = (bevestigd_op is null)),
    add check (bevestigd_door <> voorgesteld_door);
comment on column zorgvuldig.ondertekening.voorgesteld_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.ondertekening.bevestigd_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.ondertekening.bevestigd_op is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
create policy eigen_voorstel on zorgvuldig.ondertekening as restrictive for insert to zorgvuldig_schrijven
    with check (bevestigd_op is null and voorgesteld_door is not distinct from (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
create policy eenmaal on zorgvuldig.ondertekening as restrictive for update to zorgvuldig_schrijven
    using (voorgesteld_door is not null and bevestigd_op is null and ingetrokken_op is null)
    with check (bevestigd_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
grant update (bevestigd_door, bevestigd_op) on zorgvuldig.ondertekening to zorgvuldig_schrijven;

alter table zorgvuldig.artikel20
    add column voorgesteld_door uuid,
    add column bevestigd_door uuid,
    add column bevestigd_op timestamptz,
    add check ((bevestigd_door is null) = (bevestigd_op is null)),
    add check (bevestigd_door <> voorgesteld_door);
comment on column zorgvuldig.artikel20.voorgesteld_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.bevestigd_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.artikel20.bevestigd_op is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
create policy eigen_voorstel on zorgvuldig.artikel20 as restrictive for insert to zorgvuldig_schrijven
    with check (bevestigd_op is null and voorgesteld_door is not distinct from (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
create policy eenmaal on zorgvuldig.artikel20 as restrictive for update to zorgvuldig_schrijven
    using (voorgesteld_door is not null and bevestigd_op is null and ingetrokken_op is null)
    with check (bevestigd_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
grant update (bevestigd_door, bevestigd_op) on zorgvuldig.artikel20 to zorgvuldig_schrijven;

-- A partij that waits is of no kind, may process nothing and signed nothing; a signature that waits was not given.
create or replace view zorgvuldig.partijfeiten with (security_invoker = true) as
select p.samenwerkingsverband_id,
       p.partij_id,
       case when vast.staat then p.soorten else '{}'::text[] end as soorten,
       case when vast.staat then p.rechten else '{}'::text[] end as rechten,
       p.uitgetreden_op,
       coalesce((select jsonb_object_agg(o.stuk, o.eerste)
                 from (select stuk, min(getekend_op) as eerste
                       from zorgvuldig.ondertekening
                       where samenwerkingsverband_id = p.samenwerkingsverband_id
                         and partij_id = p.partij_id
                         and ingetrokken_op is null
                         and vast.staat
                         and (voorgesteld_door is null or bevestigd_op is not null)
                       group by stuk) o), '{}'::jsonb) as ondertekend
from zorgvuldig.partij p
cross join lateral (select p.voorgesteld_door is null or p.bevestigd_op is not null as staat) vast;

-- The decisions that a decision may rest on.
create view zorgvuldig.artikel20feiten with (security_invoker = true) as
select samenwerkingsverband_id, partij_id, van, tot_en_met, themas, doelen, onderdelen, ondertekend
from zorgvuldig.artikel20
where ingetrokken_op is null and (voorgesteld_door is null or bevestigd_op is not null);
grant select on zorgvuldig.artikel20feiten to zorgvuldig_lezen;
