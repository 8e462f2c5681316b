package nl.zorgvuldig.huis.ingebed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.postgresql.PGConnection;

/**
 * Makes roles and database from the script that a database administrator would give to psql. Of psql's own commands it
 * knows the four that the script uses.
 */
final class Voorbereiding {
    private static final String SCRIPT = "/databank/voorbereiden.sql";

    private final Verbinder verbinder;
    private final Map<String, String> wachtwoorden;
    private final StringBuilder sql = new StringBuilder();
    private Connection verbinding;

    private Voorbereiding(Verbinder verbinder, Map<String, String> wachtwoorden) throws SQLException {
        this.verbinder = verbinder;
        this.wachtwoorden = wachtwoorden;
        this.verbinding = verbinder.verbind("postgres");
    }

    static void voer(Verbinder verbinder, Map<String, String> wachtwoorden) throws SQLException, IOException {
        Voorbereiding voorbereiding = new Voorbereiding(verbinder, wachtwoorden);
        try {
            for (String regel : script().lines().toList()) {
                voorbereiding.lees(regel);
            }
            voorbereiding.voerUit();
        } finally {
            voorbereiding.verbinding.close();
        }
    }

    private static String script() throws IOException {
        try (InputStream stroom = Objects.requireNonNull(Voorbereiding.class.getResourceAsStream(SCRIPT))) {
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void lees(String regel) throws SQLException {
        String[] woorden = regel.split(" ", -1);
        switch (woorden[0]) {
            case "\\set" -> voerUit();
            case "\\password" -> geefWachtwoord(woorden[1]);
            case "\\gexec" -> voerUitkomstUit();
            case "\\connect" -> verbindOpnieuw(woorden[1]);
            default -> sql.append(regel).append('\n');
        }
    }

    private void voerUit() throws SQLException {
        try (Statement statement = verbinding.createStatement()) {
            statement.execute(neem());
        }
    }

    private String neem() {
        String genomen = sql.toString();
        sql.setLength(0);
        return genomen;
    }

    private void geefWachtwoord(String naam) throws SQLException {
        voerUit();
        String wachtwoord = Objects.requireNonNull(wachtwoorden.get(naam));
        verbinding.unwrap(PGConnection.class).alterUserPassword(naam, wachtwoord.toCharArray(), "scram-sha-256");
    }

    private void voerUitkomstUit() throws SQLException {
        for (String opdracht : uitkomst(neem())) {
            sql.append(opdracht);
            voerUit();
        }
    }

    private List<String> uitkomst(String vraag) throws SQLException {
        List<String> opdrachten = new ArrayList<>();
        try (Statement statement = verbinding.createStatement();
                ResultSet rijen = statement.executeQuery(vraag)) {
            while (rijen.next()) {
                opdrachten.add(rijen.getString(1));
            }
        }
        return opdrachten;
    }

    private void verbindOpnieuw(String databank) throws SQLException {
        voerUit();
        verbinding.close();
        verbinding = verbinder.verbind(databank);
    }
}
