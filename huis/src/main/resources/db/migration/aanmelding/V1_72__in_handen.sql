-- What someone has in hand for the partij of who asks; who stands in for him sees no more of it before taking it over
create policy in_handen on zorgvuldig.betrokkenheid for select to zorgvuldig_navragen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
    and soort = 'BEHANDELAAR'
    and verlof_id is null
    and ingetrokken_op is null);
grant select (samenwerkingsverband_id, dossier_id, persoon_id, partij_id, soort, verlof_id, ingetrokken_op) on zorgvuldig.betrokkenheid to zorgvuldig_navragen;
grant select (bewaren_tot_en_met) on zorgvuldig.dossier to zorgvuldig_navragen;
