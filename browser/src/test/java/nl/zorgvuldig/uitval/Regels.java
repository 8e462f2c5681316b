package nl.zorgvuldig.uitval;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the log says of one request to see a dossier.
 *
 * @param moment when it was decided
 * @param aantal how many lines
 */
record Regels(Instant moment, long aantal) {
    private static final String VRAAG = """
            select min(moment), count(*) from zorgvuldig.logregel
            where dossier_id = ? and handeling = 'INZIEN' and uitslag = 'TOEGESTAAN' and moment >= ?
            group by spoor order by min(moment)
            """;

    /** What the log says of a dossier since a moment, one for each request. */
    static List<Regels> van(Connection databank, String pad, Instant sinds) throws SQLException {
        try (PreparedStatement vraag = databank.prepareStatement(VRAAG)) {
            vraag.setObject(1, UUID.fromString(pad.replace("/dossiers/", "")));
            vraag.setObject(2, sinds.atOffset(ZoneOffset.UTC));
            List<Regels> alle = new ArrayList<>();
            try (ResultSet rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    alle.add(new Regels(rijen.getObject(1, OffsetDateTime.class).toInstant(), rijen.getLong(2)));
                }
            }
            return alle;
        }
    }

    /** Whether this is what was decided for an answer. */
    boolean hoortBij(Vrager.Antwoord antwoord) {
        return !moment.isBefore(antwoord.gevraagd().minusMillis(1)) && !moment.isAfter(antwoord.gekregen());
    }
}
