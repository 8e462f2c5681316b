package nl.zorgvuldig.demonstratie.meting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.proef.Proefserver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills a house behind the application's back with copies of one casus and its people. A copy weighs what a casus
 * weighs; its texts are sealed for the casus they were taken from, so nobody can open them, and nobody is shown them.
 *
 * @param databank name of the database
 * @param voorbeeld identifier of the casus that is copied
 */
record Vermenigvuldiging(String databank, String voorbeeld) {
    private static final String KOLOMMEN = """
            select c.table_name, c.column_name
            from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'zorgvuldig' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
            order by c.table_name, c.ordinal_position
            """;

    private static final String ZONDER_WACHTERS = "set session_replication_role = replica";
    private static final String MET_WACHTERS = "set session_replication_role = origin";

    /** What makes a row another row: an identifier of the copy follows from that of the original. */
    private static final List<String> EIGEN = List.of(
            "dossier_id",
            "inbreng_id",
            "vastlegging_id",
            "noodzaakoordeel_id",
            "akkoord_id",
            "betrokkenheid_id",
            "eigenaar_id",
            "gegeven_id");

    private static final List<String> VAN_MENSEN = List.of("persoon_id", "aanmelder_id", "behandelaar_id");

    private static final List<String> MENSTABELLEN = List.of("persoon", "rolverlening", "betrouwbaarheid");

    private static final List<String> SLEUTELTABELLEN = List.of("eigenaarsleutel", "gegevenssleutel");

    /** Adds people: copies of the two who work on the casus; answers how many there are then. */
    int mensen(int paren) {
        Map<String, List<String>> kolommen = kolommen();
        String wie = "persoon_id in (select persoon_id from zorgvuldig.betrokkenheid where dossier_id = '" + voorbeeld
                + "')";
        MENSTABELLEN.forEach(tabel -> kopieer(tabel, kolommen.getOrDefault(tabel, List.of()), wie, paren, paren));
        return tel("persoon");
    }

    /** Adds casussen, divided over that many pairs of people; answers how many there are then. */
    int casussen(int aantal, int paren) {
        Map<String, List<String>> kolommen = kolommen();
        kolommen.forEach((tabel, van) -> {
            if (van.contains("dossier_id") && !tabel.startsWith("log")) {
                kopieer(tabel, van, "dossier_id = '" + voorbeeld + "'", aantal, paren);
            }
        });
        SLEUTELTABELLEN.forEach(tabel -> kopieer(
                tabel, kolommen.getOrDefault(tabel, List.of()), "eigenaar_id = '" + voorbeeld + "'", aantal, paren));
        Proefserver.alsBeheerder(databank, "vacuum analyze");
        return tel("dossier");
    }

    private int tel(String tabel) {
        return vrij().sql("select count(*) from zorgvuldig." + tabel)
                .query(Integer.class)
                .single();
    }

    private Map<String, List<String>> kolommen() {
        return vrij()
                .sql(KOLOMMEN)
                .query((rij, nummer) -> Map.entry(rij.getString(1), rij.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private void kopieer(String tabel, List<String> kolommen, String welke, int aantal, int paren) {
        String waarden =
                kolommen.stream().map(kolom -> waarde(tabel, kolom, paren)).collect(Collectors.joining(", "));
        Proefserver.alsBeheerder(
                databank,
                ZONDER_WACHTERS,
                "insert into zorgvuldig." + tabel + " (" + String.join(", ", kolommen) + ") select " + waarden
                        + " from zorgvuldig." + tabel + " t, generate_series(1, " + aantal + ") n where t." + welke,
                MET_WACHTERS);
    }

    private static String waarde(String tabel, String kolom, int paren) {
        if (VAN_MENSEN.contains(kolom)) {
            return "md5(t." + kolom + " || '-p' || n % " + paren + ")::uuid";
        }
        if (EIGEN.contains(kolom) || kolom.equals(tabel + "_id")) {
            return "md5(t." + kolom + " || '-' || n)::uuid";
        }
        return kolom.equals("casusnummer") ? "'V-' || n" : "t." + kolom;
    }

    private JdbcClient vrij() {
        return Proefserver.vrij(databank);
    }
}
