package nl.zorgvuldig.huis.aanmelding.opslag;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Norm;

/** The statements that read dossiers with the facts their decision rests on. */
final class Leesopdracht {
    /** Facts of the viewer, in a row that is there also when nothing else is found. */
    private static final String KIJKER = """
            select (select to_jsonb(pf)::text
                    from zorgvuldig.persoonsfeiten pf
                    where pf.samenwerkingsverband_id = :huis and pf.persoon_id = :persoon) as persoon,
                   (select to_jsonb(ep)::text
                    from zorgvuldig.partijfeiten ep
                    where ep.samenwerkingsverband_id = :huis and ep.partij_id = :partij) as eigen_partij,
                   d.*
            from (values (1)) as altijd (rij)
            """;

    /** A dossier with what is known of the leading partij and of the viewer's involvement. */
    private static final String DOSSIER = """
            select d.dossier_id, d.casusnummer, d.fase, d.stand, d.leidende_partij_id, d.taak, d.gebied,
                   d.aanmelder_id, d.behandelaar_id, d.ontvangen_op, d.gewijzigd_op, d.gewijzigd_door,
                   d.bewaren_tot_en_met,
                   (select to_jsonb(lp)::text
                    from zorgvuldig.partijfeiten lp
                    where lp.samenwerkingsverband_id = d.samenwerkingsverband_id
                      and lp.partij_id = d.leidende_partij_id) as leidende_partij,
                   array(select b.soort
                         from zorgvuldig.betrokkenheid b
                         where b.samenwerkingsverband_id = d.samenwerkingsverband_id
                           and b.dossier_id = d.dossier_id
                           and b.persoon_id = :persoon
                           and b.partij_id = :partij
                           and b.ingetrokken_op is null) as betrokkenheden,
                   (select to_jsonb(gp)::text
                    from zorgvuldig.partijfeiten gp
                    where gp.samenwerkingsverband_id = d.samenwerkingsverband_id
                      and gp.partij_id = s.gever_id) as gever,
                   (select jsonb_agg(to_jsonb(a))::text
                    from zorgvuldig.artikel20feiten a
                    where a.samenwerkingsverband_id = d.samenwerkingsverband_id
                      and a.partij_id = s.gever_id) as beslissingen,
                   s.*
            from zorgvuldig.dossier d
            """;

    /** Inbrengen and recorded texts in one shape. */
    private static final String STUK = """
            select i.inbreng_id as stuk_id, 'INBRENG' as soort, i.wie, i.gever_id, '' as code, i.categorie,
                   array_remove(array[i.onderdeel], null) as onderdelen,
                   i.fase as stuk_fase, i.ingetrokken_op, null::uuid as over_partij_id, i.peildatum as dag,
                   null::date as toets_op, i.ingebracht_op as op, i.inhoud as veld1, i.noodzaak as veld2,
                   i.bron as veld3,
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
                   (select n.oordeel
                    from zorgvuldig.noodzaakoordeel n
                    where n.samenwerkingsverband_id = i.samenwerkingsverband_id
                      and n.inbreng_id = i.inbreng_id
                    order by n.op desc limit 1) as noodzaak,
                   (select n.naar_fase
                    from zorgvuldig.noodzaakoordeel n
                    where n.samenwerkingsverband_id = i.samenwerkingsverband_id
                      and n.inbreng_id = i.inbreng_id
                    order by n.op desc limit 1) as noodzaak_voor
            from zorgvuldig.inbreng i
            where i.samenwerkingsverband_id = d.samenwerkingsverband_id and i.dossier_id = d.dossier_id
            union all
            select v.vastlegging_id, v.soort, 1, v.gever_id, v.code, v.categorie, v.onderdelen, v.fase, v.ingetrokken_op,
                   v.partij_id, v.dag, v.toets_op, v.vastgelegd_op, v.tekst, v.wijze, null, array[]::text[], null, null
            from zorgvuldig.vastlegging v
            where v.samenwerkingsverband_id = d.samenwerkingsverband_id and v.dossier_id = d.dossier_id
            """;

    /** One dossier, all its pieces. */
    static final String DETAIL = KIJKER + "left join (" + DOSSIER + "left join lateral (" + STUK + """
            ) s on true
            where d.samenwerkingsverband_id = :huis and d.dossier_id = :dossier) d on true
            order by d.op, d.stuk_id
            """;

    /** What a partij gave and is asked about, in the dossiers that wait for its akkoord. */
    static final String WACHT_OP_AKKOORD = KIJKER + "left join (" + DOSSIER + "join lateral (" + STUK + """
            ) s on true
            where d.samenwerkingsverband_id = :huis and d.stand = 'WACHT_OP_AKKOORD'
              and s.soort = 'INBRENG' and s.gever_id = :partij and s.noodzaak = 'NOODZAKELIJK') d on true
            order by d.ontvangen_op, d.dossier_id, d.op, d.stuk_id
            """;

    /** The partijen that the norms look at: the viewer's own, the leading one, and the one acted for. */
    static final String PARTIJEN = """
            join zorgvuldig.partijfeiten ep
              on ep.samenwerkingsverband_id = d.samenwerkingsverband_id and ep.partij_id = :partij
            join zorgvuldig.partijfeiten lp
              on lp.samenwerkingsverband_id = d.samenwerkingsverband_id and lp.partij_id = d.leidende_partij_id
            join zorgvuldig.partijfeiten np
              on np.samenwerkingsverband_id = d.samenwerkingsverband_id
             and np.partij_id = case when :staf then d.leidende_partij_id else :partij end
            """;

    /** The meaning of the decision to show a piece, norm by norm. */
    static final Map<Norm, String> NORMEN = Map.ofEntries(
            Map.entry(Norm.HUIS, "d.samenwerkingsverband_id = :huis"),
            Map.entry(Norm.ROL, """
                    exists (select from zorgvuldig.rolverlening r
                            where r.samenwerkingsverband_id = :huis and r.persoon_id = :persoon
                              and r.partij_id = :partij and r.rol = :rol and r.ingetrokken_op is null
                              and (not r.tweede_nodig or r.bevestigd_op is not null)
                              and r.van <= :dag and (r.tot_en_met is null or r.tot_en_met >= :dag))
                    and not exists (select from zorgvuldig.verlof v
                                    where v.samenwerkingsverband_id = :huis and v.persoon_id = :persoon
                                      and v.ingetrokken_op is null and :dag between v.van and v.tot_en_met)
                    """),
            Map.entry(Norm.BETROUWBAARHEID, """
                    not exists (select from unnest(:eisen::text[]) as e (eis)
                                where not exists (select from zorgvuldig.betrouwbaarheid b
                                                  where b.samenwerkingsverband_id = :huis and b.persoon_id = :persoon
                                                    and b.eis = e.eis and b.ingetrokken_op is null
                                                    and b.van <= :dag and coalesce(b.tot_en_met >= :dag, true)))
                    """),
            Map.entry(Norm.DEELNAME, """
                    coalesce(ep.uitgetreden_op > :moment, true) and coalesce(np.uitgetreden_op > :moment, true)
                    """),
            Map.entry(Norm.ONDERTEKENING, """
                    not exists (select from unnest(:stukken::text[]) as st (stuk)
                                where coalesce((ep.ondertekend ->> st.stuk)::date > :dag, true)
                                   or coalesce((np.ondertekend ->> st.stuk)::date > :dag, true))
                    """),
            Map.entry(Norm.GRONDSLAG, """
                    np.soorten && :soorten::text[]
                    and exists (select from jsonb_to_recordset(:taken::jsonb) as t (soort text, taak text)
                                where t.soort = any (lp.soorten) and t.taak = d.taak)
                    """),
            Map.entry(Norm.ONTVANGER, """
                    exists (select from jsonb_to_recordset(:categorieen::jsonb) as c (categorie text, recht text)
                            where c.categorie = s.categorie and (c.recht is null or c.recht = any (np.rechten)))
                    """),
            Map.entry(Norm.ARTIKEL_20, """
                    (s.categorie <> all (:politiegeheim::text[])
                     and exists (select from zorgvuldig.partijfeiten gp
                                 where gp.samenwerkingsverband_id = :huis and gp.partij_id = s.gever_id
                                   and not gp.soorten && :onderBeslissing::text[]))
                    or exists (select from zorgvuldig.artikel20feiten a
                               where a.samenwerkingsverband_id = :huis and a.partij_id = s.gever_id
                                 and a.van <= :dag and a.tot_en_met >= :dag
                                 and d.gebied = any (a.themas)
                                 and (:doelen::jsonb ->> d.fase) = any (a.doelen)
                                 and (s.categorie <> all (:metOnderdelen::text[])
                                      or s.onderdelen <> '{}' and a.onderdelen @> s.onderdelen)
                                 and cardinality(a.ondertekend) > 0
                                 and a.ondertekend @> :ondertekenaars::text[])
                    """),
            Map.entry(Norm.WET_DEELNEMER, "np.soorten && :wetSoorten::text[]"),
            Map.entry(Norm.WET_CATEGORIE, "s.categorie = any (:wetCategorieen::text[])"),
            Map.entry(Norm.ZEGGENSCHAP, "coalesce(s.ingetrokken_op > :moment, true)"),
            Map.entry(Norm.FASE, """
                    (not :staf and s.gever_id = :partij) or s.stuk_fase = d.fase or d.fase = any (s.voortgezet)
                    """),
            Map.entry(Norm.BEVOEGDHEID, """
                    exists (select from jsonb_to_recordset(:bevoegd::jsonb)
                                        as b (fase text, betrokkenheid text, zicht text)
                            join zorgvuldig.betrokkenheid k
                              on k.samenwerkingsverband_id = d.samenwerkingsverband_id
                             and k.dossier_id = d.dossier_id
                             and k.persoon_id = :persoon
                             and k.partij_id = :partij
                             and k.soort = b.betrokkenheid
                             and k.ingetrokken_op is null
                            where b.fase = d.fase and (b.zicht = 'ALLES' or s.gever_id = :partij))
                    """));

    /** Every piece of some categories that the viewer may see. */
    static final String LIJST = lijst(NORMEN.values());

    /** What was recorded along the way and asks for something later, as far as the viewer may see it. */
    static final String MIJLPALEN = mijlpalen(NORMEN.values());

    /** The norms that look at the piece itself; the others look at who sees it, in which dossier. */
    private static final Set<Norm> VAN_STUK =
            Set.of(Norm.ONTVANGER, Norm.ARTIKEL_20, Norm.WET_CATEGORIE, Norm.ZEGGENSCHAP, Norm.FASE);

    /** Every piece of some categories, in dossiers of the viewer, that the piece itself keeps from being seen. */
    static final String BUITEN_ZICHT = lijst(buitenZicht());

    private static List<String> buitenZicht() {
        Map<Boolean, List<String>> normen = NORMEN.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        norm -> VAN_STUK.contains(norm.getKey()),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        String zichtbaar = "(" + String.join(") and (", normen.getOrDefault(true, List.of())) + ")";
        return Stream.concat(
                        normen.getOrDefault(false, List.of()).stream(),
                        Stream.of("not coalesce(" + zichtbaar + ", false)"))
                .toList();
    }

    /** The list under some of the norms; the proof of the list leaves out one at a time. */
    static String lijst(Collection<String> normen) {
        return lijst("s.categorie = any (:gevraagd::text[])", normen);
    }

    /** The same of what was recorded along the way. */
    static String mijlpalen(Collection<String> normen) {
        return lijst("s.soort in ('INFORMERING', 'UITSTEL', 'AFSTEMMING')", normen);
    }

    private static String lijst(String welke, Collection<String> normen) {
        return KIJKER + "left join (" + DOSSIER + "join lateral (" + STUK + ") s on true\n" + PARTIJEN
                + "where " + welke + " and (" + String.join(") and (", normen) + """
                )) d on true
                order by d.ontvangen_op desc, d.dossier_id, d.op, d.stuk_id
                """;
    }

    private Leesopdracht() {}
}
