package nl.zorgvuldig.uitval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of a running installation, entered past the application with the password of its administrator. */
final class Databank {
    private static final int REGEL_VAN_DE_POORT = 3;

    private Databank() {}

    static Connection open(Path data) throws IOException, SQLException {
        String poort = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                .get(REGEL_VAN_DE_POORT)
                .strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + poort + "/zorgvuldig",
                "postgres",
                Files.readString(data.resolve("geheimen/beheerder")));
    }
}
