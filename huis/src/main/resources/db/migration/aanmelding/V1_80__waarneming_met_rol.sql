-- Whoever stands in sees a casus only as long as who is replaced holds the role in which he had it in hand
alter table zorgvuldig.betrokkenheid
    add column voor_verlening_id uuid,
    add foreign key (samenwerkingsverband_id, voor_verlening_id) references zorgvuldig.rolverlening (samenwerkingsverband_id, rolverlening_id) deferrable initially deferred;
comment on column zorgvuldig.betrokkenheid.voor_verlening_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
alter policy eigen_deelname on zorgvuldig.betrokkenheid
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
    and (verlof_id is null or exists (
        select from zorgvuldig.verlof v
        join zorgvuldig.rolverlening r
          on r.samenwerkingsverband_id = v.samenwerkingsverband_id
         and r.persoon_id = v.persoon_id
        where v.samenwerkingsverband_id = betrokkenheid.samenwerkingsverband_id
          and v.verlof_id = betrokkenheid.verlof_id
          and v.ingetrokken_op is null
          and r.rolverlening_id = betrokkenheid.voor_verlening_id
          and r.partij_id = betrokkenheid.partij_id
          and r.ingetrokken_op is null)));

-- Nobody takes over the same casus twice for the same leave
create unique index betrokkenheid_eenmaal_waargenomen
    on zorgvuldig.betrokkenheid (samenwerkingsverband_id, dossier_id, persoon_id, partij_id, verlof_id, voor_verlening_id)
    where verlof_id is not null and ingetrokken_op is null;
