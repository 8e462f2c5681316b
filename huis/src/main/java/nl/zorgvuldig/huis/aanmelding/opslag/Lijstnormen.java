package nl.zorgvuldig.huis.aanmelding.opslag;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Norm;

/** What the decision to show a piece means for a list of many: each norm as a condition. */
final class Lijstnormen {
    /** Norm by norm. */
    static final Map<Norm, String> ALLE = Map.ofEntries(
            Map.entry(Norm.HUIS, "d.samenwerkingsverband_id = :huis"),
            Map.entry(Norm.ROL, """
                    exists (select from zorgvuldig.rolverlening r
                            where r.samenwerkingsverband_id = :huis and r.persoon_id = :persoon
                              and r.partij_id = :partij and r.rol = :rol and r.ingetrokken_op is null
                              and (not r.tweede_nodig or r.bevestigd_op is not null)
                              and r.van <= :dag and (r.tot_en_met is null or r.tot_en_met >= :dag)
                              and exists (select from zorgvuldig.roldag b
                                          where b.samenwerkingsverband_id = r.samenwerkingsverband_id
                                            and b.rolverlening_id = r.rolverlening_id
                                            and b.bekeken + :herziening::interval >= :dag))
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
                    or (s.doorgegeven_op is not null and s.categorie = any (:doorTeGeven::text[])
                        and (:staf or s.gever_id = :partij)
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
            Map.entry(Norm.ZORGGEHEIM, """
                    (not :staf and s.gever_id = :partij)
                    or (s.categorie <> all (:zorggeheim::text[])
                        and (s.categorie <> all (:bijzonder::text[])
                             or exists (select from zorgvuldig.partijfeiten gp
                                        where gp.samenwerkingsverband_id = :huis and gp.partij_id = s.gever_id
                                          and not gp.soorten && :metBeroepsgeheim::text[])))
                    or\s""" + Geheimgronden.dekt("""
                    g.soort = 'GEHEIM'
                    or g.soort = 'AFWEGING' and g.code = any (:weeggronden::text[])
                       and g.vastgelegd @> :afweegstappen::text[]
                    or g.soort = 'UITZONDERING'
                       and exists (select from jsonb_to_recordset(:uitzonderingen::jsonb) as u (code text, soort text)
                                   where u.code = g.code and u.soort = any (np.soorten))
                    """)),
            Map.entry(Norm.TOESTEMMING, """
                    (not :staf and s.gever_id = :partij)
                    or exists (select from zorgvuldig.partijfeiten gp
                               where gp.samenwerkingsverband_id = :huis and gp.partij_id = s.gever_id
                                 and not gp.soorten && :metToestemming::text[])
                    or\s""" + Geheimgronden.dekt("g.soort = 'AVG'")),
            Map.entry(Norm.WET_DEELNEMER, "np.soorten && :wetSoorten::text[]"),
            Map.entry(Norm.WET_CATEGORIE, "s.categorie = any (:wetCategorieen::text[])"),
            Map.entry(Norm.ZEGGENSCHAP, """
                    coalesce(s.ingetrokken_op > :moment, true)
                    and ((not :staf and s.gever_id = :partij)
                         or (:partij <> all (s.voorbehoud)
                             and (case when :staf then d.leidende_partij_id else :partij end) <> all (s.voorbehoud)
                             and (s.doelen is null or (:doelen::jsonb ->> d.fase) = any (s.doelen))
                             and (s.kring = 'IEDEREEN'
                                  or (:regisseur and s.regisseur)
                                  or :persoon = any (s.mensen)
                                  or (not :staf and :partij = any (s.partijen)))))
                    """),
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
                             and (k.verlof_id is null
                                  or exists (select from zorgvuldig.verlof v
                                             join zorgvuldig.rolverlening r
                                               on r.samenwerkingsverband_id = v.samenwerkingsverband_id
                                              and r.rolverlening_id = k.voor_verlening_id
                                              and r.ingetrokken_op is null
                                             where v.samenwerkingsverband_id = k.samenwerkingsverband_id
                                               and v.verlof_id = k.verlof_id and v.ingetrokken_op is null
                                               and :dag between greatest(v.van, r.van)
                                                            and least(v.tot_en_met, r.tot_en_met)))
                            where b.fase = d.fase
                              and (b.zicht = 'ALLES' or s.gever_id = :partij
                                   or b.zicht = 'GEVRAAGD' and :partij = any (s.meegegeven)))
                    """));

    /** The norms that look at the piece itself; the others look at who sees it, in which dossier. */
    private static final Set<Norm> VAN_STUK = Set.of(
            Norm.ONTVANGER,
            Norm.ARTIKEL_20,
            Norm.WET_CATEGORIE,
            Norm.ZEGGENSCHAP,
            Norm.FASE,
            Norm.ZORGGEHEIM,
            Norm.TOESTEMMING);

    /** What keeps a piece from who may see its dossier: not all norms of the piece itself hold. */
    static List<String> buitenZicht() {
        Map<Boolean, List<String>> normen = ALLE.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        norm -> VAN_STUK.contains(norm.getKey()),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        String zichtbaar = "(" + String.join(") and (", normen.getOrDefault(true, List.of())) + ")";
        return Stream.concat(
                        normen.getOrDefault(false, List.of()).stream(),
                        Stream.of("not coalesce(" + zichtbaar + ", false)"))
                .toList();
    }

    private Lijstnormen() {}
}
