-- The days on which someone is on leave, on which no role of that person holds
create table zorgvuldig.verlof (
    samenwerkingsverband_id uuid not null,
    verlof_id uuid not null,
    persoon_id uuid not null,
    van date not null,
    tot_en_met date not null,
    vastgelegd_door uuid not null,
    vastgelegd_op timestamptz not null,
    ingetrokken_op timestamptz,
    primary key (samenwerkingsverband_id, verlof_id),
    foreign key (samenwerkingsverband_id, persoon_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id),
    check (van <= tot_en_met)
);

comment on table zorgvuldig.verlof is 'The days on which someone is on leave, on which no role of that person holds';
comment on column zorgvuldig.verlof.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.verlof.verlof_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.verlof.persoon_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.verlof.van is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.verlof.tot_en_met is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.verlof.vastgelegd_door is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.verlof.vastgelegd_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.verlof.ingetrokken_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';

alter table zorgvuldig.verlof enable row level security;
alter table zorgvuldig.verlof force row level security;
create policy huis on zorgvuldig.verlof for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy eigen on zorgvuldig.verlof as restrictive for insert to zorgvuldig_schrijven
    with check (vastgelegd_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
create policy voorgoed on zorgvuldig.verlof as restrictive for update to zorgvuldig_intrekken
    using (ingetrokken_op is null) with check (ingetrokken_op is not null);
grant select on zorgvuldig.verlof to zorgvuldig_lezen;
grant insert on zorgvuldig.verlof to zorgvuldig_schrijven;
grant update (ingetrokken_op) on zorgvuldig.verlof to zorgvuldig_intrekken;
create index verlof_persoon on zorgvuldig.verlof (samenwerkingsverband_id, persoon_id);

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
                   and b.ingetrokken_op is null), '[]'::jsonb) as betrouwbaarheid,
       coalesce((select jsonb_agg(jsonb_build_object('van', v.van, 'totEnMet', v.tot_en_met))
                 from zorgvuldig.verlof v
                 where v.samenwerkingsverband_id = p.samenwerkingsverband_id
                   and v.persoon_id = p.persoon_id
                   and v.ingetrokken_op is null), '[]'::jsonb) as verlof
from zorgvuldig.persoon p;
