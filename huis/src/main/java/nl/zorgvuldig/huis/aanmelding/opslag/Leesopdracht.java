package nl.zorgvuldig.huis.aanmelding.opslag;

import java.util.Collection;

/**
 * The statements that read dossiers with the facts their decision rests on. What is looked for is found first; the facts
 * of partijen are read once, and put beside what was found. Their plan knows no values, so that one is kept for everyone.
 */
final class Leesopdracht {
    /** The dossiers to look in: row-level security leaves those in which the viewer is involved. */
    static final String KANDIDATEN = """
            from zorgvuldig.dossier d
            where d.samenwerkingsverband_id = :huis
            """;

    /** What the norms know of the partijen that they look at, which are few. */
    private static final String DEELNEMERS = """
            ), deelnemer as materialized (
                select pf.*, to_jsonb(pf)::text as feiten
                from zorgvuldig.partijfeiten pf
                where pf.samenwerkingsverband_id = :huis
                  and pf.partij_id in (select :partij union select k.leidende_partij_id from kandidaat k)
            ), gevonden as materialized (
                select d.*, s.*
                from kandidaat d
            """;

    /** Facts of the viewer, in a row that is there also when nothing was found; facts of the partijen beside what was. */
    private static final String FEITEN = """
            ), gever as materialized (
                select pf.partij_id, to_jsonb(pf)::text as feiten,
                       (select jsonb_agg(to_jsonb(a))::text
                        from zorgvuldig.artikel20feiten a
                        where a.samenwerkingsverband_id = :huis and a.partij_id = pf.partij_id) as beslissingen
                from zorgvuldig.partijfeiten pf
                where pf.samenwerkingsverband_id = :huis
                  and pf.partij_id in (select g.gever_id from gevonden g)
            ), betrokken as materialized (
                select k.dossier_id,
                       array(select b.soort || coalesce(
                                    ' ' || greatest(v.van, r.van) || ' ' || least(v.tot_en_met, r.tot_en_met), '')
                             from zorgvuldig.betrokkenheid b
                             left join zorgvuldig.verlof v
                               on v.samenwerkingsverband_id = b.samenwerkingsverband_id and v.verlof_id = b.verlof_id
                             left join zorgvuldig.rolverlening r
                               on r.samenwerkingsverband_id = b.samenwerkingsverband_id
                              and r.rolverlening_id = b.voor_verlening_id and r.ingetrokken_op is null
                             where b.samenwerkingsverband_id = :huis
                               and b.dossier_id = k.dossier_id
                               and b.persoon_id = :persoon
                               and b.partij_id = :partij
                               and b.ingetrokken_op is null
                               and (b.verlof_id is null
                                    or v.ingetrokken_op is null
                                       and greatest(v.van, r.van) <= least(v.tot_en_met, r.tot_en_met)
                                       and v.verlof_id is not null and r.rolverlening_id is not null)
                            ) as betrokkenheden
                from (select distinct g.dossier_id from gevonden g) k
            ), grond as materialized (
                select g.dossier_id, g.gever_id, g.wie, to_jsonb(g) as feiten
                from zorgvuldig.geheimgrond g
                where g.dossier_id in (select k.dossier_id from gevonden k) and\s""" + Geheimgronden.GELDT + """
            )
            select (select to_jsonb(pf)::text
                    from zorgvuldig.persoonsfeiten pf
                    where pf.samenwerkingsverband_id = :huis and pf.persoon_id = :persoon) as persoon,
                   (select ep.feiten from deelnemer ep where ep.partij_id = :partij) as eigen_partij,
                   lp.feiten as leidende_partij,
                   b.betrokkenheden,
                   gp.feiten as gever,
                   gp.beslissingen,
                   (select jsonb_agg(g.feiten)::text
                    from grond g
                    where g.dossier_id = d.dossier_id and g.gever_id = d.gever_id and g.wie = d.grond_wie) as gronden,
                   d.*
            from (values (1)) as altijd (rij)
            left join gevonden d on true
            left join deelnemer lp on lp.partij_id = d.leidende_partij_id
            left join betrokken b on b.dossier_id = d.dossier_id
            left join gever gp on gp.partij_id = d.gever_id
            """;

    private static final String DOSSIER = """
            with kandidaat as materialized (
                select d.samenwerkingsverband_id, d.dossier_id, d.casusnummer, d.fase, d.stand, d.leidende_partij_id,
                       d.taak, d.gebied, d.aanmelder_id, d.behandelaar_id, d.ontvangen_op, d.gewijzigd_op,
                       d.gewijzigd_door, d.bewaren_tot_en_met
            """;

    /** A question that can still be answered. */
    private static final String OPEN = "u.beantwoord_op is null and u.ingetrokken_op is null and u.uiterlijk >= :dag";

    /** Inbrengen and recorded texts in one shape. An answer is for who gave it. */
    private static final String STUK = """
            select i.inbreng_id as stuk_id, 'INBRENG' as soort, i.wie, i.betrokkene, i.gever_id, '' as code, i.categorie,
                   array_remove(array[i.onderdeel], null) as onderdelen,
                   i.fase as stuk_fase, i.ingetrokken_op, i.doorgegeven_op, z.kring, z.regisseur, z.partijen, z.mensen, z.voorbehoud, z.doelen, z.eigen_taak,
                   z.uitvraag, z.versie as besluit, null::uuid as over_partij_id, i.peildatum as dag,
                   null::date as toets_op, i.ingebracht_op as op, i.inhoud as veld1, i.noodzaak as veld2,
                   i.bron as veld3, i.doorgifte as veld4, z.aanwijzing as veld5, i.reden as veld6,
                   array(select a.naar_fase
                         from zorgvuldig.akkoord a
                         join zorgvuldig.noodzaakoordeel n
                           on n.samenwerkingsverband_id = a.samenwerkingsverband_id
                          and n.inbreng_id = a.inbreng_id
                          and n.naar_fase = a.naar_fase
                          and n.oordeel = 'NOODZAKELIJK'
                         where a.samenwerkingsverband_id = i.samenwerkingsverband_id
                           and a.inbreng_id = i.inbreng_id
                           and a.gegeven
                           and a.ingetrokken_op is null) as voortgezet,
                   array(select a.naar_fase
                         from zorgvuldig.akkoord a
                         where a.samenwerkingsverband_id = i.samenwerkingsverband_id
                           and a.inbreng_id = i.inbreng_id) as uitgesproken,
                   (select n.oordeel
                    from zorgvuldig.noodzaakoordeel n
                    where n.samenwerkingsverband_id = i.samenwerkingsverband_id
                      and n.inbreng_id = i.inbreng_id
                    order by n.op desc,
                             exists (select from zorgvuldig.akkoord a
                                     where a.samenwerkingsverband_id = n.samenwerkingsverband_id
                                       and a.inbreng_id = n.inbreng_id and a.naar_fase = n.naar_fase),
                             n.naar_fase = d.fase desc
                    limit 1) as noodzaak,
                   (select n.naar_fase
                    from zorgvuldig.noodzaakoordeel n
                    where n.samenwerkingsverband_id = i.samenwerkingsverband_id
                      and n.inbreng_id = i.inbreng_id
                    order by n.op desc,
                             exists (select from zorgvuldig.akkoord a
                                     where a.samenwerkingsverband_id = n.samenwerkingsverband_id
                                       and a.inbreng_id = n.inbreng_id and a.naar_fase = n.naar_fase),
                             n.naar_fase = d.fase desc
                    limit 1) as noodzaak_voor,
                   array(select u.partij_id
                         from zorgvuldig.uitvraag u
                         where u.samenwerkingsverband_id = i.samenwerkingsverband_id
                           and u.dossier_id = i.dossier_id
                           and i.inbreng_id = any (u.mee) and\s""" + OPEN + """
                   ) as meegegeven,
                   i.wie as grond_wie
            from zorgvuldig.inbreng i
            left join lateral (select w.kring, w.regisseur, w.partijen, w.mensen, w.voorbehoud, w.doelen, w.eigen_taak, w.uitvraag, w.versie, w.aanwijzing
                               from zorgvuldig.inbrengvoorwaarde w
                               where w.samenwerkingsverband_id = i.samenwerkingsverband_id
                                 and w.inbreng_id = i.inbreng_id
                               order by w.versie desc limit 1) z on true
            where i.samenwerkingsverband_id = d.samenwerkingsverband_id and i.dossier_id = d.dossier_id
            union all
            select v.vastlegging_id, v.soort, 1, 1, v.gever_id, v.code, v.categorie, v.onderdelen, v.fase, v.ingetrokken_op,
                   v.doorgegeven_op, case v.soort when 'ANTWOORD' then 'ALLEEN' else 'IEDEREEN' end, false, array[]::uuid[], array[]::uuid[], array[]::uuid[], null::text[], array[]::uuid[], 'MAG_NIET', 0, v.partij_id, v.dag, v.toets_op, v.vastgelegd_op, v.tekst, v.wijze, null, null, null, null, array[]::text[], array[]::text[], null, null,
                   array(select u.partij_id
                         from zorgvuldig.uitvraag u
                         where v.soort = 'UITVRAAG' and u.samenwerkingsverband_id = v.samenwerkingsverband_id
                           and u.uitvraag_id = v.vastlegging_id and\s""" + OPEN + """
                   ),
                  \s""" + Geheimgronden.WIE_VAN_TEKST + """
            from zorgvuldig.vastlegging v
            where v.samenwerkingsverband_id = d.samenwerkingsverband_id and v.dossier_id = d.dossier_id
            """;

    /** One dossier, all its pieces. */
    static final String DETAIL = opdracht(
            KANDIDATEN + "and d.dossier_id = :dossier\n",
            "left join lateral (" + STUK + ") s on true\n",
            "d.op, d.stuk_id");

    /** What a partij gave and is asked about, in the dossiers that wait for its akkoord. */
    static final String WACHT_OP_AKKOORD = opdracht(
            KANDIDATEN + "and d.stand = 'WACHT_OP_AKKOORD'\n",
            "join lateral (" + STUK + """
            ) s on true
            where s.soort = 'INBRENG' and s.gever_id = :partij and s.noodzaak = 'NOODZAKELIJK'
            """,
            "d.ontvangen_op, d.dossier_id, d.op, d.stuk_id");

    /** What a partij gave, in the dossiers where it recorded on what something secret is shared. */
    static final String MET_GRONDEN =
            opdracht(KANDIDATEN + """
            and exists (select
                        from zorgvuldig.geheimgrond e
                        where e.samenwerkingsverband_id = :huis and e.dossier_id = d.dossier_id and e.gever_id = :partij)
            """, "join lateral (" + STUK + """
            ) s on true
            where s.soort = 'INBRENG' and s.gever_id = :partij
            """, "d.ontvangen_op, d.dossier_id, d.op, d.stuk_id");

    /** The partijen that the norms look at: the viewer's own, the leading one, and the one acted for. */
    static final String PARTIJEN = """
            join deelnemer ep on ep.partij_id = :partij
            join deelnemer lp on lp.partij_id = d.leidende_partij_id
            join deelnemer np on np.partij_id = case when :staf then d.leidende_partij_id else :partij end
            """;

    /** Every piece of some categories that the viewer may see. */
    static final String LIJST = lijst(Lijstnormen.ALLE.values());

    /** What was recorded along the way and asks for something later, as far as the viewer may see it. */
    static final String MIJLPALEN = mijlpalen(Lijstnormen.ALLE.values());

    /** Every piece of some categories, in dossiers of the viewer, that the piece itself keeps from being seen. */
    static final String BUITEN_ZICHT = lijst(Lijstnormen.buitenZicht());

    /** The list under some of the norms; the proof of the list leaves out one at a time. */
    static String lijst(Collection<String> normen) {
        return lijst("s.categorie = any (:gevraagd::text[])", normen);
    }

    /** The same of what was recorded along the way. */
    static String mijlpalen(Collection<String> normen) {
        return lijst("s.soort in ('INFORMERING', 'UITSTEL', 'AFSTEMMING')", normen);
    }

    private static String lijst(String welke, Collection<String> normen) {
        return opdracht(
                KANDIDATEN,
                "join lateral (" + STUK + ") s on true\n" + PARTIJEN + "where " + welke + " and ("
                        + String.join(") and (", normen) + ")\n",
                "d.ontvangen_op desc, d.dossier_id, d.op, d.stuk_id");
    }

    private static String opdracht(String kandidaten, String welke, String volgorde) {
        return DOSSIER + kandidaten + DEELNEMERS + welke + FEITEN + "order by " + volgorde;
    }

    private Leesopdracht() {}
}
