package nl.zorgvuldig.huis.verantwoording.opslag;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.zorgvuldig.huis.verantwoording.Logopdracht;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Adds lines to the log and, in the same statement, to the queue of the sequencer. */
@Repository
public final class Logtabel {
    private static final String VOEG_TOE = """
            with wachtend as (
                insert into zorgvuldig.logwachtrij (samenwerkingsverband_id, moment, logregel_id) values (?, ?, ?))
            insert into zorgvuldig.logregel (
                samenwerkingsverband_id, moment, logregel_id, persoon_id, partij_id, rol, namens_id, handeling, doel,
                beleid, uitslag, redenen, spoor, dossier_id, gegeven_id, detail)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Row-level security leaves the lines of the running transaction. */
    private static final String ACHTERAAN = """
            update zorgvuldig.logwachtrij set aankomst = default where samenwerkingsverband_id = ? and moment = ?
            """;

    private final JdbcTemplate jdbc;

    Logtabel(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds all lines in one batch; answers how many. */
    public Integer voegToe(List<Logopdracht> opdrachten) {
        return jdbc.batchUpdate(VOEG_TOE, opdrachten, opdrachten.size(), Logtabel::bind).length;
    }

    /** Adds the lines that this transaction wrote at a moment to the queue again, at its end; answers how many. */
    public Integer achteraan(Samenwerkingsverband.Id huis, Instant moment) {
        return jdbc.update(ACHTERAAN, huis.waarde(), moment.atOffset(ZoneOffset.UTC));
    }

    private static void bind(PreparedStatement statement, Logopdracht opdracht) throws SQLException {
        Object[] waarden = waarden(opdracht.regel(), opdracht.detail());
        for (int i = 0; i < waarden.length; i++) {
            statement.setObject(i + 1, waarden[i]);
        }
    }

    private static Object[] waarden(Logregel regel, byte[] detail) {
        return new Object[] {
            regel.kijker().huis().waarde(),
            regel.moment().atOffset(ZoneOffset.UTC),
            regel.id(),
            regel.kijker().huis().waarde(),
            regel.moment().atOffset(ZoneOffset.UTC),
            regel.id(),
            regel.kijker().persoon().waarde(),
            regel.kijker().partij().waarde(),
            regel.kijker().rol().code(),
            regel.namens(),
            regel.handeling(),
            regel.doel(),
            regel.beleid(),
            regel.uitslag().name(),
            regel.redenen(),
            regel.spoor(),
            regel.dossier(),
            regel.gegeven(),
            detail
        };
    }
}
