-- Whoever stands in for a colleague is involved for the days of that colleague's leave
alter table zorgvuldig.betrokkenheid
    add column verlof_id uuid,
    add foreign key (samenwerkingsverband_id, verlof_id) references zorgvuldig.verlof (samenwerkingsverband_id, verlof_id) deferrable initially deferred;
comment on column zorgvuldig.betrokkenheid.verlof_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
alter policy eigen_deelname on zorgvuldig.betrokkenheid
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
    and (verlof_id is null or exists (
        select from zorgvuldig.verlof v
        where v.samenwerkingsverband_id = betrokkenheid.samenwerkingsverband_id
          and v.verlof_id = betrokkenheid.verlof_id
          and v.ingetrokken_op is null)));
