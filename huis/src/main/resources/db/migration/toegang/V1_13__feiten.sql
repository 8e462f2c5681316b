-- What a decision knows of a partij and of a person, in one row each. The rights of the reader apply.
create view zorgvuldig.partijfeiten with (security_invoker = true) as
select p.samenwerkingsverband_id,
       p.partij_id,
       p.soorten,
       p.rechten,
       p.uitgetreden_op,
       coalesce((select jsonb_object_agg(o.stuk, o.eerste)
                 from (select stuk, min(getekend_op) as eerste
                       from zorgvuldig.ondertekening
                       where samenwerkingsverband_id = p.samenwerkingsverband_id
                         and partij_id = p.partij_id
                         and ingetrokken_op is null
                       group by stuk) o), '{}'::jsonb) as ondertekend
from zorgvuldig.partij p;

create view zorgvuldig.persoonsfeiten with (security_invoker = true) as
select p.samenwerkingsverband_id,
       p.persoon_id,
       coalesce((select jsonb_agg(jsonb_build_object(
                     'partij', r.partij_id, 'rol', r.rol, 'van', r.van, 'totEnMet', r.tot_en_met))
                 from zorgvuldig.rolverlening r
                 where r.samenwerkingsverband_id = p.samenwerkingsverband_id
                   and r.persoon_id = p.persoon_id
                   and r.ingetrokken_op is null), '[]'::jsonb) as rollen,
       coalesce((select jsonb_agg(jsonb_build_object('eis', b.eis, 'van', b.van, 'totEnMet', b.tot_en_met))
                 from zorgvuldig.betrouwbaarheid b
                 where b.samenwerkingsverband_id = p.samenwerkingsverband_id
                   and b.persoon_id = p.persoon_id
                   and b.ingetrokken_op is null), '[]'::jsonb) as betrouwbaarheid
from zorgvuldig.persoon p;

grant select on zorgvuldig.partijfeiten, zorgvuldig.persoonsfeiten to zorgvuldig_lezen;
