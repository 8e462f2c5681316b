-- Who comes in is looked up before any house is known; a way in is made and ended within one house only
create function zorgvuldig.weiger_ander_huis() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'a way in is made and ended within its own house';
end
$$;
create trigger eigen_huis_erbij before insert on zorgvuldig.identiteit
    for each row when (current_user in ('zorgvuldig_lezen', 'zorgvuldig_schrijven', 'zorgvuldig_intrekken')
        and new.samenwerkingsverband_id is distinct from nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    execute function zorgvuldig.weiger_ander_huis();
create trigger eigen_huis_eraf before delete on zorgvuldig.identiteit
    for each row when (current_user in ('zorgvuldig_lezen', 'zorgvuldig_schrijven', 'zorgvuldig_intrekken')
        and old.samenwerkingsverband_id is distinct from nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    execute function zorgvuldig.weiger_ander_huis();
