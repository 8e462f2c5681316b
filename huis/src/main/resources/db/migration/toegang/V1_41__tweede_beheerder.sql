-- Who proposes and who confirms is who acts; and a role that registers asks a second person as soon as there is one.
create policy eigen_voorstel on zorgvuldig.rolverlening as restrictive for insert to zorgvuldig_schrijven
    with check (bevestigd_op is null
                and ((select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid) is null
                     or verleend_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)));
drop policy eenmaal on zorgvuldig.rolverlening;
create policy eenmaal on zorgvuldig.rolverlening as restrictive for update to zorgvuldig_schrijven
    using (tweede_nodig and bevestigd_op is null and ingetrokken_op is null)
    with check (bevestigd_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));

alter table zorgvuldig.rolverlening add column beheert boolean not null default false;
alter table zorgvuldig.rolverlening alter column beheert drop default;
comment on column zorgvuldig.rolverlening.beheert is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';

create function zorgvuldig.weiger_alleen() returns trigger language plpgsql set search_path = '' as $$
begin
    if exists (select from zorgvuldig.rolverlening r
               join zorgvuldig.identiteit i
                 on i.samenwerkingsverband_id = r.samenwerkingsverband_id and i.persoon_id = r.persoon_id
               where r.samenwerkingsverband_id = new.samenwerkingsverband_id
                 and r.beheert
                 and r.persoon_id <> new.verleend_door
                 and r.ingetrokken_op is null
                 and (not r.tweede_nodig or r.bevestigd_op is not null)
                 and r.van <= (new.verleend_op at time zone 'Europe/Amsterdam')::date
                 and (r.tot_en_met is null or r.tot_en_met >= (new.verleend_op at time zone 'Europe/Amsterdam')::date)) then
        raise exception 'a role that registers was given by one person while there are two';
    end if;
    return new;
end
$$;
create trigger niet_alleen before insert on zorgvuldig.rolverlening
    for each row when (new.beheert and not new.tweede_nodig) execute function zorgvuldig.weiger_alleen();
