-- Who stands in for someone on leave, once a second person confirmed it
alter table zorgvuldig.verlof
    add column vervanger_id uuid,
    add column vervanger_bevestigd_door uuid,
    add column vervanger_bevestigd_op timestamptz,
    add foreign key (samenwerkingsverband_id, vervanger_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id),
    add check (vervanger_id <> persoon_id),
    add check ((vervanger_bevestigd_door is null) = (vervanger_bevestigd_op is null)),
    add check (vervanger_bevestigd_op is null or vervanger_id is not null),
    add check (vervanger_bevestigd_door <> vastgelegd_door and vervanger_bevestigd_door <> vervanger_id);
comment on column zorgvuldig.verlof.vervanger_id is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.verlof.vervanger_bevestigd_door is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
comment on column zorgvuldig.verlof.vervanger_bevestigd_op is 'persoon: indirect; termijn: personeel; weg: rij; eigenaar: medewerkers';
create policy onbevestigd on zorgvuldig.verlof as restrictive for insert to zorgvuldig_schrijven
    with check (vervanger_bevestigd_op is null);
create policy eenmaal on zorgvuldig.verlof as restrictive for update to zorgvuldig_schrijven
    using (vervanger_id is not null and vervanger_bevestigd_op is null and ingetrokken_op is null)
    with check (vervanger_bevestigd_door = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid));
grant update (vervanger_bevestigd_door, vervanger_bevestigd_op) on zorgvuldig.verlof to zorgvuldig_schrijven;
create index verlof_vervanger on zorgvuldig.verlof (samenwerkingsverband_id, vervanger_id) where vervanger_id is not null;
