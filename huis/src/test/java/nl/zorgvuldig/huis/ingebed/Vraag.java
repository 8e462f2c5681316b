package nl.zorgvuldig.huis.ingebed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks a server something with one connection per question. */
final class Vraag {
    private Vraag() {}

    static Connection verbind(IngebeddePostgres postgres, Inlog inlog) throws SQLException {
        return DriverManager.getConnection(postgres.url(), inlog.naam(), inlog.wachtwoord());
    }

    /** Runs every statement and gives the first column of the last one. */
    static List<String> stel(IngebeddePostgres postgres, Inlog inlog, String... opdrachten) throws SQLException {
        List<String> antwoord = new ArrayList<>();
        try (Connection verbinding = verbind(postgres, inlog);
                Statement statement = verbinding.createStatement()) {
            for (String opdracht : opdrachten) {
                antwoord.clear();
                if (statement.execute(opdracht)) {
                    lees(statement.getResultSet(), antwoord);
                }
            }
        }
        return antwoord;
    }

    private static void lees(ResultSet rijen, List<String> antwoord) throws SQLException {
        while (rijen.next()) {
            antwoord.add(rijen.getString(1));
        }
    }
}
