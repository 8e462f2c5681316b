package nl.zorgvuldig.huis.verantwoording.opslag;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.verantwoording.Logopdracht;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Adds lines to the log and, in the same statement, to the queue of the sequencer. */
@Repository
public final class Logtabel {
    private static final List<Kolom> KOLOMMEN = List.of(
            new Kolom(
                    "samenwerkingsverband_id",
                    "uuid",
                    regel -> regel.kijker().huis().waarde()),
            new Kolom("moment", "timestamptz", regel -> regel.moment().atOffset(ZoneOffset.UTC)),
            new Kolom("logregel_id", "uuid", Logregel::id),
            new Kolom("persoon_id", "uuid", regel -> regel.kijker().persoon().waarde()),
            new Kolom("partij_id", "uuid", regel -> regel.kijker().partij().waarde()),
            new Kolom("rol", "text", regel -> regel.kijker().rol().code()),
            new Kolom("namens_id", "uuid", Logregel::namens),
            new Kolom("handeling", "text", Logregel::handeling),
            new Kolom("doel", "text", Logregel::doel),
            new Kolom("beleid", "text", Logregel::beleid),
            new Kolom("uitslag", "text", regel -> regel.uitslag().name()),
            new Kolom("redenen", "text", Logregel::redenen),
            new Kolom("spoor", "text", Logregel::spoor),
            new Kolom("dossier_id", "uuid", Logregel::dossier),
            new Kolom("gegeven_id", "uuid", Logregel::gegeven));

    /** One statement, however many lines there are. */
    private static final String VOEG_TOE =
            """
            with regel as (
                select * from unnest(%1$s, ?::bytea[]) with ordinality as r (%2$s, detail, plek)),
            wachtend as (
                insert into zorgvuldig.logwachtrij (samenwerkingsverband_id, moment, logregel_id)
                select samenwerkingsverband_id, moment, logregel_id from regel order by plek)
            insert into zorgvuldig.logregel (%2$s, detail)
            select %2$s, detail from regel order by plek
            """.formatted(lijst(kolom -> "?::" + kolom.soort() + "[]"), lijst(Kolom::naam));

    /** Row-level security leaves the lines of the running transaction. */
    private static final String ACHTERAAN = """
            update zorgvuldig.logwachtrij set aankomst = default where samenwerkingsverband_id = ? and moment = ?
            """;

    private final JdbcTemplate jdbc;

    Logtabel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A column of a line.
     *
     * @param naam its name
     * @param soort its type in the database
     * @param waarde what stands in it
     */
    private record Kolom(String naam, String soort, Function<Logregel, Object> waarde) {}

    private static String lijst(Function<Kolom, String> deel) {
        return KOLOMMEN.stream().map(deel).collect(Collectors.joining(", "));
    }

    /** Adds all lines at once; answers how many. */
    public Integer voegToe(List<Logopdracht> opdrachten) {
        return opdrachten.isEmpty() ? 0 : jdbc.update(VOEG_TOE, statement -> bind(statement, opdrachten));
    }

    /** Adds the lines that this transaction wrote at a moment to the queue again, at its end; answers how many. */
    public Integer achteraan(Samenwerkingsverband.Id huis, Instant moment) {
        return jdbc.update(ACHTERAAN, huis.waarde(), moment.atOffset(ZoneOffset.UTC));
    }

    private static void bind(PreparedStatement statement, List<Logopdracht> opdrachten) throws SQLException {
        Connection verbinding = statement.getConnection();
        int plek = 1;
        for (Kolom kolom : KOLOMMEN) {
            Object[] waarden = opdrachten.stream()
                    .map(opdracht -> kolom.waarde().apply(opdracht.regel()))
                    .toArray();
            statement.setArray(plek++, verbinding.createArrayOf(kolom.soort(), waarden));
        }
        byte[][] details = opdrachten.stream().map(Logopdracht::detail).toArray(byte[][]::new);
        statement.setArray(plek, verbinding.createArrayOf("bytea", details));
    }
}
