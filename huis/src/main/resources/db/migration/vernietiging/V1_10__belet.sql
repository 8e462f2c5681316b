-- Something that holds the destruction of a dossier back: a request, an inquiry, an objection
create table zorgvuldig.belet (
    samenwerkingsverband_id uuid not null,
    belet_id uuid not null,
    dossier_id uuid not null,
    soort text not null check (soort in ('VERZOEK', 'DATALEK_ONDERZOEK', 'BEZWAAR')),
    sinds timestamptz not null,
    opgeheven_op timestamptz,
    primary key (samenwerkingsverband_id, belet_id)
);

comment on table zorgvuldig.belet is 'Something that holds the destruction of a dossier back: a request, an inquiry, an objection';
comment on column zorgvuldig.belet.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.belet.belet_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.belet.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.belet.soort is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.belet.sinds is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.belet.opgeheven_op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.belet enable row level security;
alter table zorgvuldig.belet force row level security;
create policy huis_en_deelname on zorgvuldig.belet for all to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = any (array(
        select b.dossier_id
        from zorgvuldig.betrokkenheid b
        where b.samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
          and b.persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
          and b.partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
          and b.ingetrokken_op is null)))
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = any (array(
        select b.dossier_id
        from zorgvuldig.betrokkenheid b
        where b.samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
          and b.persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
          and b.partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid)
          and b.ingetrokken_op is null)));
create policy vernietigen on zorgvuldig.belet for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.belet to zorgvuldig_lezen;
grant insert on zorgvuldig.belet to zorgvuldig_schrijven;
grant update (opgeheven_op) on zorgvuldig.belet to zorgvuldig_intrekken;
grant select, delete on zorgvuldig.belet to zorgvuldig_vernietigen;
create index belet_dossier on zorgvuldig.belet (samenwerkingsverband_id, dossier_id);
