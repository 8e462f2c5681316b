-- A line of the register that a law wants the giver to keep, also when the dossier is gone; sealed under the giver's own key
create table zorgvuldig.verstrekkingsbewijs (
    samenwerkingsverband_id uuid not null,
    bewijs_id uuid not null,
    gever_id uuid not null,
    bewaren_tot_en_met date not null,
    regel bytea not null,
    primary key (samenwerkingsverband_id, bewijs_id),
    foreign key (samenwerkingsverband_id, gever_id) references zorgvuldig.partij (samenwerkingsverband_id, partij_id)
);

comment on table zorgvuldig.verstrekkingsbewijs is 'A line of the register that a law wants the giver to keep, also when the dossier is gone';
comment on column zorgvuldig.verstrekkingsbewijs.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.verstrekkingsbewijs.bewijs_id is 'persoon: indirect; termijn: bewijs; weg: rij; eigenaar: gever';
comment on column zorgvuldig.verstrekkingsbewijs.gever_id is 'persoon: nee; termijn: bewijs; weg: rij; eigenaar: gever';
comment on column zorgvuldig.verstrekkingsbewijs.bewaren_tot_en_met is 'persoon: nee; termijn: bewijs; weg: rij; eigenaar: gever';
comment on column zorgvuldig.verstrekkingsbewijs.regel is 'persoon: verzegeld; termijn: bewijs; weg: rij en sleutel; eigenaar: gever';

alter table zorgvuldig.verstrekkingsbewijs enable row level security;
alter table zorgvuldig.verstrekkingsbewijs force row level security;
create policy gever on zorgvuldig.verstrekkingsbewijs for select to zorgvuldig_lezen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and gever_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid));
create policy huis on zorgvuldig.verstrekkingsbewijs for insert to zorgvuldig_schrijven
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy termijnen on zorgvuldig.verstrekkingsbewijs for select to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy vernietigen on zorgvuldig.verstrekkingsbewijs for delete to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and gever_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.verstrekkingsbewijs to zorgvuldig_lezen;
grant insert on zorgvuldig.verstrekkingsbewijs to zorgvuldig_schrijven;
grant select (samenwerkingsverband_id, bewijs_id, gever_id, bewaren_tot_en_met), delete on zorgvuldig.verstrekkingsbewijs to zorgvuldig_vernietigen;
create index verstrekkingsbewijs_gever on zorgvuldig.verstrekkingsbewijs (samenwerkingsverband_id, gever_id, bewijs_id);
create index verstrekkingsbewijs_termijn on zorgvuldig.verstrekkingsbewijs (samenwerkingsverband_id, bewaren_tot_en_met);
