-- A role that shows something works only when a second person confirmed it; nobody confirms what he proposed.
alter table zorgvuldig.rolverlening
    add column tweede_nodig boolean not null default true,
    add column bevestigd_door uuid,
    add column bevestigd_op timestamptz,
    add check ((bevestigd_door is null) = (bevestigd_op is null)),
    add check (bevestigd_door <> verleend_door),
    add check (bevestigd_door <> persoon_id);
alter table zorgvuldig.rolverlening alter column tweede_nodig drop default;

comment on column zorgvuldig.rolverlening.tweede_nodig is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.rolverlening.bevestigd_door is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.rolverlening.bevestigd_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';

create policy eenmaal on zorgvuldig.rolverlening as restrictive for update to zorgvuldig_schrijven
    using (tweede_nodig and bevestigd_op is null and ingetrokken_op is null) with check (bevestigd_op is not null);
grant update (bevestigd_door, bevestigd_op) on zorgvuldig.rolverlening to zorgvuldig_schrijven;

create or replace view zorgvuldig.persoonsfeiten with (security_invoker = true) as
select p.samenwerkingsverband_id,
       p.persoon_id,
       coalesce((select jsonb_agg(jsonb_build_object(
                     'partij', r.partij_id, 'rol', r.rol, 'van', r.van, 'totEnMet', r.tot_en_met))
                 from zorgvuldig.rolverlening r
                 where r.samenwerkingsverband_id = p.samenwerkingsverband_id
                   and r.persoon_id = p.persoon_id
                   and r.ingetrokken_op is null
                   and (not r.tweede_nodig or r.bevestigd_op is not null)), '[]'::jsonb) as rollen,
       coalesce((select jsonb_agg(jsonb_build_object('eis', b.eis, 'van', b.van, 'totEnMet', b.tot_en_met))
                 from zorgvuldig.betrouwbaarheid b
                 where b.samenwerkingsverband_id = p.samenwerkingsverband_id
                   and b.persoon_id = p.persoon_id
                   and b.ingetrokken_op is null), '[]'::jsonb) as betrouwbaarheid
from zorgvuldig.persoon p;
