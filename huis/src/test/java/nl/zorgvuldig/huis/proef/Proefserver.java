package nl.zorgvuldig.huis.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zorgvuldig.huis.ingebed.IngebeddePostgres;
import nl.zorgvuldig.huis.ingebed.Inlog;
import org.springframework.util.FileSystemUtils;

/** One embedded PostgreSQL for all tests of a run, the same that a house starts; each test gets a database of its own. */
public final class Proefserver {
    private static final AtomicInteger TELLER = new AtomicInteger();

    private Proefserver() {}

    private static final class Enige {
        private static final Path MAP = tijdelijk();
        private static final IngebeddePostgres SERVER = start();

        private static IngebeddePostgres start() {
            IngebeddePostgres server = IngebeddePostgres.start(MAP);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                wis(MAP);
            }));
            return server;
        }
    }

    /** Makes a database without tables. */
    public static String nieuweDatabank() {
        String naam = "proef_" + TELLER.incrementAndGet();
        alsBeheerder(
                "postgres",
                "create database " + naam + " owner zorgvuldig_eigenaar",
                "revoke all on database " + naam + " from public",
                "grant connect on database " + naam + " to zorgvuldig_toepassing");
        alsBeheerder(
                naam,
                "alter database " + naam + " set search_path = zorgvuldig, pg_temp",
                "revoke all on schema public from public");
        return naam;
    }

    /** Runs statements that only the administrator of the server may give. */
    public static void alsBeheerder(String databank, String... opdrachten) {
        try (Connection verbinding = beheerder(databank);
                Statement statement = verbinding.createStatement()) {
            for (String opdracht : opdrachten) {
                statement.execute(opdracht);
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** A connection that no policy holds back: for planting, for looking behind the application's back. */
    public static Connection beheerder(String databank) throws SQLException {
        return verbind(databank, Enige.SERVER.beheerder());
    }

    /** A connection under the application's own login, outside its wrapper. */
    public static Connection toepassing(String databank) throws SQLException {
        return verbind(databank, Enige.SERVER.toepassing());
    }

    private static Connection verbind(String databank, Inlog inlog) throws SQLException {
        return DriverManager.getConnection(url(databank), inlog.naam(), inlog.wachtwoord());
    }

    /** JDBC address of a database. */
    public static String url(String databank) {
        return "jdbc:postgresql://" + Enige.SERVER.host() + ":" + Enige.SERVER.poort() + "/" + databank;
    }

    /** The directory in which the server keeps everything. */
    public static Path map() {
        return Enige.MAP;
    }

    /** The settings of an application on a database and a directory. */
    static Map<String, Object> instellingen(String databank, Path map) {
        Inlog eigenaar = Enige.SERVER.eigenaar();
        Inlog toepassing = Enige.SERVER.toepassing();
        return Map.of(
                "zorgvuldig.map", map.toString(),
                "zorgvuldig.achtergrond", "false",
                "zorgvuldig.databank.url", url(databank),
                "zorgvuldig.databank.eigenaar.naam", eigenaar.naam(),
                "zorgvuldig.databank.eigenaar.wachtwoord", eigenaar.wachtwoord(),
                "zorgvuldig.databank.toepassing.naam", toepassing.naam(),
                "zorgvuldig.databank.toepassing.wachtwoord", toepassing.wachtwoord());
    }

    /** A directory that goes when the run ends, unless it was removed before. */
    static Path tijdelijk() {
        try {
            return Files.createTempDirectory("zorgvuldig-proef");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static void wis(Path map) {
        try {
            FileSystemUtils.deleteRecursively(map);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
