-- Whoever goes on leave does not say who comes into his casussen
alter table zorgvuldig.verlof add check (vervanger_bevestigd_door <> persoon_id);
