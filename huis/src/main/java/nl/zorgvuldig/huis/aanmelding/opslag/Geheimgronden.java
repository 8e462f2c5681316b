package nl.zorgvuldig.huis.aanmelding.opslag;

/**
 * Which grounds lie beside a piece. A ground is about one person, and never opens what is about another: a text that was
 * written about a casus has none as soon as more people are in it, or as soon as something of it was withdrawn.
 */
final class Geheimgronden {
    private static final String LAATSTE = """
            not exists (select from zorgvuldig.geheimgrond later
                        where later.samenwerkingsverband_id = g.samenwerkingsverband_id
                          and later.grond_id = g.grond_id and later.versie > g.versie)
            """;

    /** Of a ground {@code g}: that it stands. */
    static final String GELDT = "g.samenwerkingsverband_id = :huis and g.stand = 'GEGEVEN' and " + LAATSTE;

    /** The person that a text {@code v} is about; nobody when that cannot be told. */
    static final String WIE_VAN_TEKST = """
            (select min(i.wie)
             from zorgvuldig.inbreng i
             where i.samenwerkingsverband_id = v.samenwerkingsverband_id and i.dossier_id = v.dossier_id
             having min(i.wie) = max(i.wie)
                and not exists (select from zorgvuldig.geheimgrond g
                                where g.samenwerkingsverband_id = v.samenwerkingsverband_id
                                  and g.dossier_id = v.dossier_id and g.stand = 'INGETROKKEN' and
            """ + LAATSTE + "))";

    /** That one of the grounds covers a piece {@code s} for who asks, by one of these ways. */
    static String dekt(String weg) {
        return """
                exists (select from zorgvuldig.geheimgrond g
                        where g.gever_id = s.gever_id and g.op <= :moment
                          and s.categorie = any (g.categorieen)
                          and (:doelen::jsonb ->> d.fase) = any (g.doelen)
                          and np.partij_id = any (g.ontvangers)
                          and (""" + weg + """
                          ) and g.dossier_id = d.dossier_id and g.wie = s.grond_wie and\s""" + GELDT + ")\n";
    }

    private Geheimgronden() {}
}
