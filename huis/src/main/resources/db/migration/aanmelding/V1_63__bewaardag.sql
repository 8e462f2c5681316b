-- The day until which a casus is kept was decided once: nothing moves it or takes it away
create function zorgvuldig.weiger_andere_bewaardag() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'the day until which a casus is kept was decided once';
end
$$;
create trigger bewaardag_staat before update of bewaren_tot_en_met on zorgvuldig.dossier
    for each row when (old.bewaren_tot_en_met is not null and new.bewaren_tot_en_met is distinct from old.bewaren_tot_en_met)
    execute function zorgvuldig.weiger_andere_bewaardag();
