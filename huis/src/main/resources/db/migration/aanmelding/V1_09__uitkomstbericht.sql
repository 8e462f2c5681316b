-- The coded outcome that stays with the aanmelder after a refusal, for a term of its own
create table zorgvuldig.uitkomstbericht (
    samenwerkingsverband_id uuid not null,
    bericht_id uuid not null,
    aan_persoon_id uuid not null,
    aan_partij_id uuid not null,
    uitkomst text not null,
    reden text not null,
    eigen_kenmerk bytea not null,
    sinds timestamptz not null,
    vernietigen_op timestamptz not null,
    uit_reservekopieen date not null,
    primary key (samenwerkingsverband_id, bericht_id),
    foreign key (samenwerkingsverband_id, aan_persoon_id) references zorgvuldig.persoon (samenwerkingsverband_id, persoon_id)
);

comment on table zorgvuldig.uitkomstbericht is 'The coded outcome that stays with the aanmelder after a refusal, for a term of its own';
comment on column zorgvuldig.uitkomstbericht.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.uitkomstbericht.bericht_id is 'persoon: indirect; termijn: bericht; weg: rij; eigenaar: bericht';
comment on column zorgvuldig.uitkomstbericht.aan_persoon_id is 'persoon: indirect; termijn: bericht; weg: rij; eigenaar: bericht';
comment on column zorgvuldig.uitkomstbericht.aan_partij_id is 'persoon: indirect; termijn: bericht; weg: rij; eigenaar: bericht';
comment on column zorgvuldig.uitkomstbericht.uitkomst is 'persoon: indirect; termijn: bericht; weg: rij; eigenaar: bericht';
comment on column zorgvuldig.uitkomstbericht.reden is 'persoon: indirect; termijn: bericht; weg: rij; eigenaar: bericht';
comment on column zorgvuldig.uitkomstbericht.eigen_kenmerk is 'persoon: verzegeld; termijn: bericht; weg: rij en sleutel; eigenaar: bericht';
comment on column zorgvuldig.uitkomstbericht.sinds is 'persoon: indirect; termijn: bericht; weg: rij; eigenaar: bericht';
comment on column zorgvuldig.uitkomstbericht.vernietigen_op is 'persoon: indirect; termijn: bericht; weg: rij; eigenaar: bericht';
comment on column zorgvuldig.uitkomstbericht.uit_reservekopieen is 'persoon: indirect; termijn: bericht; weg: rij; eigenaar: bericht';

alter table zorgvuldig.uitkomstbericht enable row level security;
alter table zorgvuldig.uitkomstbericht force row level security;
create policy geadresseerde on zorgvuldig.uitkomstbericht for select to zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and aan_persoon_id = (select nullif(current_setting('zorgvuldig.persoon', true), '')::uuid)
    and aan_partij_id = (select nullif(current_setting('zorgvuldig.partij', true), '')::uuid));
create policy huis on zorgvuldig.uitkomstbericht for insert to zorgvuldig_schrijven
    with check (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy termijnen on zorgvuldig.uitkomstbericht for select to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid));
create policy vernietigen on zorgvuldig.uitkomstbericht for delete to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and bericht_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.uitkomstbericht to zorgvuldig_lezen;
grant insert on zorgvuldig.uitkomstbericht to zorgvuldig_schrijven;
grant select (samenwerkingsverband_id, bericht_id, vernietigen_op), delete on zorgvuldig.uitkomstbericht to zorgvuldig_vernietigen;
create index uitkomstbericht_termijn on zorgvuldig.uitkomstbericht (samenwerkingsverband_id, vernietigen_op);
