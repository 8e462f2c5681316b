-- How a partij usually shares is said by someone who works for it now, and by nobody else
drop policy zelf on zorgvuldig.deelprofiel;
create policy zelf on zorgvuldig.deelprofiel as restrictive for insert to zorgvuldig_schrijven
    with check (door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
                and partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid));
