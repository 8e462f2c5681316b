-- Of what its giver withdrew nobody hears any more that it is known in the house
create policy navragen on zorgvuldig.inbreng for select to zorgvuldig_navragen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
grant select (samenwerkingsverband_id, inbreng_id, ingetrokken_op) on zorgvuldig.inbreng to zorgvuldig_navragen;
create policy niet_ingetrokken on zorgvuldig.zoekindex as restrictive for select to zorgvuldig_navragen
    using (exists (select from zorgvuldig.inbreng i
                   where i.samenwerkingsverband_id = zoekindex.samenwerkingsverband_id
                     and i.inbreng_id = zoekindex.inbreng_id
                     and i.ingetrokken_op is null));
