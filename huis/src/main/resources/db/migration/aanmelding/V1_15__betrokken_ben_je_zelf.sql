-- Whoever writes that someone is involved in a dossier writes it of himself, for the partij he acts for.
alter policy huis on zorgvuldig.betrokkenheid
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid));
