-- That consent was withdrawn in a casus, for whoever saw or could see what was shared on it; nothing in it names anyone
create table zorgvuldig.mededeling (
    samenwerkingsverband_id uuid not null,
    mededeling_id uuid not null,
    dossier_id uuid not null,
    aan_persoon_id uuid not null,
    aan_partij_id uuid not null,
    gevolg text not null check (gevolg in ('STOPPEN', 'MEEDELEN', 'VERVALLEN')),
    op timestamptz not null,
    primary key (samenwerkingsverband_id, mededeling_id),
    foreign key (samenwerkingsverband_id, dossier_id) references zorgvuldig.dossier (samenwerkingsverband_id, dossier_id),
    foreign key (samenwerkingsverband_id, aan_persoon_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id)
);

comment on table zorgvuldig.mededeling is 'That consent was withdrawn in a casus, for whoever saw or could see what was shared on it; nothing in it names anyone';
comment on column zorgvuldig.mededeling.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.mededeling.mededeling_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.mededeling.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.mededeling.aan_persoon_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.mededeling.aan_partij_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.mededeling.gevolg is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.mededeling.op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.mededeling enable row level security;
alter table zorgvuldig.mededeling force row level security;
create policy geadresseerde on zorgvuldig.mededeling for select to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and aan_persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and aan_partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid));
create policy binnen_dossier on zorgvuldig.mededeling for insert to zorgvuldig_schrijven
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
create policy vernietigen on zorgvuldig.mededeling for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.mededeling to zorgvuldig_lezen;
grant insert on zorgvuldig.mededeling to zorgvuldig_schrijven;
grant select, delete on zorgvuldig.mededeling to zorgvuldig_vernietigen;
create index mededeling_aan on zorgvuldig.mededeling (samenwerkingsverband_id, aan_persoon_id, aan_partij_id);
create index mededeling_dossier on zorgvuldig.mededeling (samenwerkingsverband_id, dossier_id);

-- Whoever ends something in the one dossier that was decided on, tells everyone who has or had part in it
create policy wie_hoort on zorgvuldig.betrokkenheid for select to zorgvuldig_schrijven
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
