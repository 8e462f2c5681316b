-- For which work, and for how long, a partij authorised staff of the house to act on its behalf
create table zorgvuldig.bevoegdheidsverlening (
    samenwerkingsverband_id uuid not null,
    bevoegdheidsverlening_id uuid not null,
    partij_id uuid not null,
    werkzaamheden text[] not null,
    van date not null,
    tot_en_met date,
    kenmerk text not null,
    vastgelegd_op timestamptz not null,
    voorgesteld_door uuid,
    bevestigd_door uuid,
    bevestigd_op timestamptz,
    ingetrokken_op timestamptz,
    primary key (samenwerkingsverband_id, bevoegdheidsverlening_id),
    foreign key (samenwerkingsverband_id, partij_id) references zorgvuldig.partij (samenwerkingsverband_id, partij_id),
    check (werkzaamheden <@ array['INTAKE', 'UITVRAAG', 'BEKENDHEIDSVRAAG', 'INZAGE_GEVEN',
        'VERSTREKKEN_VOOR_UITVOERING', 'INFORMEREN', 'ELDERS_AANMELDEN', 'MONITORING']),
    check (tot_en_met is null or van <= tot_en_met),
    check ((bevestigd_door is null) = (bevestigd_op is null)),
    check (bevestigd_door <> voorgesteld_door)
);

comment on table zorgvuldig.bevoegdheidsverlening is 'For which work, and for how long, a partij authorised staff of the house to act on its behalf';
comment on column zorgvuldig.bevoegdheidsverlening.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.bevoegdheidsverlening.bevoegdheidsverlening_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.bevoegdheidsverlening.partij_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.bevoegdheidsverlening.werkzaamheden is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.bevoegdheidsverlening.van is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.bevoegdheidsverlening.tot_en_met is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.bevoegdheidsverlening.kenmerk is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.bevoegdheidsverlening.vastgelegd_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.bevoegdheidsverlening.voorgesteld_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.bevoegdheidsverlening.bevestigd_door is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.bevoegdheidsverlening.bevestigd_op is 'persoon: indirect; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.bevoegdheidsverlening.ingetrokken_op is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';

alter table zorgvuldig.bevoegdheidsverlening enable row level security;
alter table zorgvuldig.bevoegdheidsverlening force row level security;
create policy huis on zorgvuldig.bevoegdheidsverlening for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy eigen_voorstel on zorgvuldig.bevoegdheidsverlening as restrictive for insert to zorgvuldig_schrijven
    with check (bevestigd_op is null and voorgesteld_door is not distinct from (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
create policy eenmaal on zorgvuldig.bevoegdheidsverlening as restrictive for update to zorgvuldig_schrijven
    using (voorgesteld_door is not null and bevestigd_op is null and ingetrokken_op is null)
    with check (bevestigd_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
create policy voorgoed on zorgvuldig.bevoegdheidsverlening as restrictive for update to zorgvuldig_intrekken
    using (ingetrokken_op is null) with check (ingetrokken_op is not null);
grant select on zorgvuldig.bevoegdheidsverlening to zorgvuldig_lezen;
grant insert, update (bevestigd_door, bevestigd_op) on zorgvuldig.bevoegdheidsverlening to zorgvuldig_schrijven;
grant update (ingetrokken_op) on zorgvuldig.bevoegdheidsverlening to zorgvuldig_intrekken;
create index bevoegdheidsverlening_partij on zorgvuldig.bevoegdheidsverlening (samenwerkingsverband_id, partij_id);

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
                       group by stuk) o), '{}'::jsonb) as ondertekend,
       coalesce((select jsonb_agg(jsonb_build_object('werkzaamheid', w.werk, 'van', b.van, 'totEnMet', b.tot_en_met))
                 from zorgvuldig.bevoegdheidsverlening b
                 cross join unnest(b.werkzaamheden) as w (werk)
                 where b.samenwerkingsverband_id = p.samenwerkingsverband_id
                   and b.partij_id = p.partij_id
                   and b.ingetrokken_op is null
                   and vast.staat
                   and (b.voorgesteld_door is null or b.bevestigd_op is not null)), '[]'::jsonb) as verleend
from zorgvuldig.partij p
cross join lateral (select p.voorgesteld_door is null or p.bevestigd_op is not null as staat) vast;
