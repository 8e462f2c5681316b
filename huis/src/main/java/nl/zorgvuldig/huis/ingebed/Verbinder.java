package nl.zorgvuldig.huis.ingebed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens connections to the server as its administrator. */
record Verbinder(String host, int poort, Inlog inlog) {
    String url(String databank) {
        return "jdbc:postgresql://" + host + ":" + poort + "/" + databank;
    }

    Connection verbind(String databank) throws SQLException {
        return DriverManager.getConnection(url(databank), inlog.naam(), inlog.wachtwoord());
    }
}
