package nl.zorgvuldig.huis.proef;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts one row into every table there is, past policies and references, so that a test about all tables also holds for a
 * table that is added later.
 */
public final class Proefvulling {
    private static final Pattern EERSTE = Pattern.compile("'([^']+)'");

    private final JdbcClient vrij;
    private final Kijker kijker;
    private final Dossier.Id dossier;
    private final Inbreng.Id inbreng;

    private Proefvulling(JdbcClient vrij, Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng) {
        this.vrij = vrij;
        this.kijker = kijker;
        this.dossier = dossier;
        this.inbreng = inbreng;
    }

    private record Kolom(String naam, String type, String keuze) {}

    /** Fills every table with a row of this viewer, dossier and inbreng. */
    public static void vul(Proefhuis huis, Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng) {
        Proefvulling vulling = new Proefvulling(huis.vrij(), kijker, dossier, inbreng);
        tabellen(huis).forEach(vulling::vul);
    }

    /** Every table of the schema, partitions and the one of Flyway excepted. */
    public static List<String> tabellen(Proefhuis huis) {
        return huis.vrij().sql("""
                        select relname from pg_class
                        where relnamespace = 'zorgvuldig'::regnamespace and relkind in ('r', 'p') and not relispartition
                          and relname <> 'flyway_schema_history'
                        order by 1
                        """).query(String.class).list();
    }

    private void vul(String tabel) {
        List<Kolom> kolommen = vrij.sql("""
                        select a.attname, format_type(a.atttypid, null) as type,
                               coalesce((select pg_get_constraintdef(c.oid) from pg_constraint c
                                         where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum]
                                         limit 1), '') as keuze
                        from pg_attribute a
                        where a.attrelid = ('zorgvuldig.' || ?)::regclass and a.attnum > 0 and a.attnotnull
                          and not a.attisdropped and a.attidentity = ''
                        order by a.attnum
                        """)
                .param(tabel)
                .query((rij, nummer) -> new Kolom(rij.getString(1), rij.getString(2), rij.getString(3)))
                .list();
        String namen = kolommen.stream().map(Kolom::naam).collect(Collectors.joining(", "));
        String waarden = kolommen.stream().map(this::waarde).collect(Collectors.joining(", "));
        vrij.sql("begin; set local session_replication_role = replica; insert into zorgvuldig." + tabel + " (" + namen
                        + ") values (" + waarden + ") on conflict do nothing; commit")
                .update();
    }

    private String waarde(Kolom kolom) {
        return switch (kolom.type()) {
            case "uuid" -> "'" + id(kolom.naam()) + "'";
            case "text" -> "'" + keuze(kolom.keuze()) + "'";
            case "timestamp with time zone" -> "now()";
            case "date" -> "current_date";
            case "bytea" -> "decode('" + UUID.randomUUID().toString().replace("-", "") + "', 'hex')";
            case "text[]", "uuid[]" -> "'{}'";
            case "boolean" -> "false";
            case "time without time zone" -> "'08:00'";
            default -> "1";
        };
    }

    private static String keuze(String voorwaarde) {
        Matcher eerste = EERSTE.matcher(voorwaarde);
        return eerste.find() ? eerste.group(1) : "proef";
    }

    private UUID id(String kolom) {
        return switch (kolom) {
            case "samenwerkingsverband_id" -> kijker.huis().waarde();
            case "dossier_id" -> dossier.waarde();
            case "inbreng_id" -> inbreng.waarde();
            case "persoon_id", "aan_persoon_id" -> kijker.persoon().waarde();
            case "partij_id", "aan_partij_id", "gever_id" -> kijker.partij().waarde();
            default -> UUID.randomUUID();
        };
    }
}
