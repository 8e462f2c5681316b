-- That someone looked whether a role is still needed, and found that it is
create table zorgvuldig.herziening (
    samenwerkingsverband_id uuid not null,
    herziening_id uuid not null,
    rolverlening_id uuid not null,
    door uuid not null,
    op timestamptz not null,
    primary key (samenwerkingsverband_id, herziening_id),
    foreign key (samenwerkingsverband_id, rolverlening_id) references zorgvuldig.rolverlening (samenwerkingsverband_id, rolverlening_id)
);

comment on table zorgvuldig.herziening is 'That someone looked whether a role is still needed, and found that it is';
comment on column zorgvuldig.herziening.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.herziening.herziening_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.herziening.rolverlening_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.herziening.door is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.herziening.op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';

alter table zorgvuldig.herziening enable row level security;
alter table zorgvuldig.herziening force row level security;
create policy huis on zorgvuldig.herziening for all to zorgvuldig_lezen, zorgvuldig_schrijven
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy eigen on zorgvuldig.herziening as restrictive for insert to zorgvuldig_schrijven
    with check (door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
grant select on zorgvuldig.herziening to zorgvuldig_lezen;
grant insert on zorgvuldig.herziening to zorgvuldig_schrijven;
create index herziening_rol on zorgvuldig.herziening (samenwerkingsverband_id, rolverlening_id);

-- The roles that work or wait, with the day on which somebody last looked whether they are needed.
create view zorgvuldig.roldag with (security_invoker = true) as
select r.samenwerkingsverband_id,
       r.rolverlening_id,
       (coalesce((select max(h.op)
                  from zorgvuldig.herziening h
                  where h.samenwerkingsverband_id = r.samenwerkingsverband_id
                    and h.rolverlening_id = r.rolverlening_id),
                 r.bevestigd_op, r.verleend_op) at time zone 'Europe/Amsterdam')::date as bekeken
from zorgvuldig.rolverlening r
where r.ingetrokken_op is null;
grant select on zorgvuldig.roldag to zorgvuldig_lezen;

create or replace view zorgvuldig.persoonsfeiten with (security_invoker = true) as
select p.samenwerkingsverband_id,
       p.persoon_id,
       coalesce((select jsonb_agg(jsonb_build_object(
                     'partij', r.partij_id, 'rol', r.rol, 'van', r.van, 'totEnMet', r.tot_en_met, 'bekeken', b.bekeken))
                 from zorgvuldig.rolverlening r
                 join zorgvuldig.roldag b
                   on b.samenwerkingsverband_id = r.samenwerkingsverband_id
                  and b.rolverlening_id = r.rolverlening_id
                 where r.samenwerkingsverband_id = p.samenwerkingsverband_id
                   and r.persoon_id = p.persoon_id
                   and r.ingetrokken_op is null
                   and (not r.tweede_nodig or r.bevestigd_op is not null)), '[]'::jsonb) as rollen,
       coalesce((select jsonb_agg(jsonb_build_object('eis', b.eis, 'van', b.van, 'totEnMet', b.tot_en_met))
                 from zorgvuldig.betrouwbaarheid b
                 where b.samenwerkingsverband_id = p.samenwerkingsverband_id
                   and b.persoon_id = p.persoon_id
                   and b.ingetrokken_op is null), '[]'::jsonb) as betrouwbaarheid,
       coalesce((select jsonb_agg(jsonb_build_object('van', v.van, 'totEnMet', v.tot_en_met))
                 from zorgvuldig.verlof v
                 where v.samenwerkingsverband_id = p.samenwerkingsverband_id
                   and v.persoon_id = p.persoon_id
                   and v.ingetrokken_op is null), '[]'::jsonb) as verlof
from zorgvuldig.persoon p;
