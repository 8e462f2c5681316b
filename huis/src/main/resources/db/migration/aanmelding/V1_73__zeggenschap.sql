-- What the giver of an inbreng decided about it; the last version holds, and nothing is changed or taken out
create table zorgvuldig.inbrengvoorwaarde (
    samenwerkingsverband_id uuid not null,
    inbrengvoorwaarde_id uuid not null,
    inbreng_id uuid not null,
    versie integer not null check (versie > 0),
    dossier_id uuid not null,
    kring text not null check (kring in ('IEDEREEN', 'ALLEEN')),
    regisseur boolean not null,
    partijen uuid[] not null,
    voorbehoud uuid[] not null,
    uitvraag text not null check (uitvraag in ('MAG', 'MAG_NIET')),
    door uuid not null,
    op timestamptz not null,
    primary key (samenwerkingsverband_id, inbrengvoorwaarde_id),
    foreign key (samenwerkingsverband_id, dossier_id, inbreng_id) references zorgvuldig.inbreng (samenwerkingsverband_id, dossier_id, inbreng_id),
    constraint iedereen_noemt_niemand check (kring = 'ALLEEN' or not regisseur and partijen = '{}')
);

comment on table zorgvuldig.inbrengvoorwaarde is 'What the giver of an inbreng decided about it; the last version holds';
comment on column zorgvuldig.inbrengvoorwaarde.samenwerkingsverband_id is 'persoon: nee; termijn: huis; weg: rij; eigenaar: huis';
comment on column zorgvuldig.inbrengvoorwaarde.inbrengvoorwaarde_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbrengvoorwaarde.inbreng_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbrengvoorwaarde.versie is 'persoon: nee; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbrengvoorwaarde.dossier_id is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbrengvoorwaarde.kring is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbrengvoorwaarde.regisseur is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbrengvoorwaarde.partijen is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbrengvoorwaarde.voorbehoud is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbrengvoorwaarde.uitvraag is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbrengvoorwaarde.door is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';
comment on column zorgvuldig.inbrengvoorwaarde.op is 'persoon: indirect; termijn: dossier; weg: rij; eigenaar: dossier';

alter table zorgvuldig.inbrengvoorwaarde enable row level security;
alter table zorgvuldig.inbrengvoorwaarde force row level security;
create policy huis_en_deelname on zorgvuldig.inbrengvoorwaarde for all to zorgvuldig_lezen, zorgvuldig_schrijven
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
create policy vernietigen on zorgvuldig.inbrengvoorwaarde for all to zorgvuldig_vernietigen
    using (samenwerkingsverband_id = (select nullif(current_setting('zorgvuldig.huis', true), '')::uuid)
    and dossier_id = (select nullif(current_setting('zorgvuldig.dossier', true), '')::uuid));
grant select on zorgvuldig.inbrengvoorwaarde to zorgvuldig_lezen;
grant insert on zorgvuldig.inbrengvoorwaarde to zorgvuldig_schrijven;
grant select, delete on zorgvuldig.inbrengvoorwaarde to zorgvuldig_vernietigen;
create unique index inbrengvoorwaarde_laatste on zorgvuldig.inbrengvoorwaarde (samenwerkingsverband_id, inbreng_id, versie);
create index inbrengvoorwaarde_dossier on zorgvuldig.inbrengvoorwaarde (samenwerkingsverband_id, dossier_id);

-- What was given before its giver could decide stays as it was: for everyone who may see it in the phase
alter table zorgvuldig.inbreng no force row level security;
alter table zorgvuldig.inbrengvoorwaarde no force row level security;
insert into zorgvuldig.inbrengvoorwaarde (samenwerkingsverband_id, inbrengvoorwaarde_id, inbreng_id, versie, dossier_id, kring, regisseur, partijen,
    voorbehoud, uitvraag, door, op)
select samenwerkingsverband_id, gen_random_uuid(), inbreng_id, 1, dossier_id, 'IEDEREEN', false, '{}', '{}', 'MAG_NIET', ingebracht_door, ingebracht_op
from zorgvuldig.inbreng;
alter table zorgvuldig.inbreng force row level security;
alter table zorgvuldig.inbrengvoorwaarde force row level security;
