package nl.zorgvuldig.huis.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.zorgvuldig.huis.ingebed.IngebeddePostgres;
import nl.zorgvuldig.huis.ingebed.Inlog;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/** One embedded PostgreSQL for all tests of a run, the same that a house starts; each test gets a database of its own. */
public final class Proefserver {
    private static final AtomicInteger TELLER = new AtomicInteger();
    /** One connection for each database: logging in is made to be slow. */
    private static final Map<String, SingleConnectionDataSource> VRIJ = new ConcurrentHashMap<>();

    private static final Queue<Path> MAPPEN = new ConcurrentLinkedQueue<>();

    private Proefserver() {}

    private static final class Enige {
        private static final Path MAP = tijdelijk();
        private static final IngebeddePostgres SERVER = start();

        private static IngebeddePostgres start() {
            Programmas.deel();
            IngebeddePostgres server = IngebeddePostgres.start(MAP);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                MAPPEN.forEach(Proefserver::wis);
            }));
            return server;
        }
    }

    /** Makes a database with all tables and nobody in it: a copy of one that was migrated once. */
    public static String nieuweDatabank() {
        return databank("template " + Sjabloon.NAAM);
    }

    /** Makes a database without tables. */
    public static String legeDatabank() {
        return databank("");
    }

    private static final class Sjabloon {
        private static final String NAAM = gemigreerd();

        private static String gemigreerd() {
            String naam = legeDatabank();
            Path map = tijdelijk();
            Proefhuis.met(naam, map).close();
            return naam;
        }
    }

    private static String databank(String herkomst) {
        String naam = "proef_" + TELLER.incrementAndGet();
        alsBeheerder(
                "postgres",
                "create database " + naam + " owner zorgvuldig_eigenaar " + herkomst,
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
        return bron(databank, inlog).getConnection();
    }

    /** Statements that no policy holds back, each in a transaction of its own. */
    public static JdbcClient vrij(String databank) {
        return JdbcClient.create(VRIJ.computeIfAbsent(databank, Proefserver::blijvend));
    }

    private static SingleConnectionDataSource blijvend(String databank) {
        try {
            return new SingleConnectionDataSource(beheerder(databank), true);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    static void laatLos(String databank) {
        Optional.ofNullable(VRIJ.remove(databank)).ifPresent(SingleConnectionDataSource::destroy);
    }

    /** Copies a database that no application uses any more: as a backup does. */
    public static void kopieer(String databank, String naam) {
        laatLos(databank);
        alsBeheerder("postgres", "create database " + naam + " template " + databank);
    }

    private static DataSource bron(String databank, Inlog inlog) {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(url(databank));
        bron.setUser(inlog.naam());
        bron.setPassword(inlog.wachtwoord());
        return bron;
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
    public static Map<String, Object> instellingen(String databank, Path map) {
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

    /** How an installation logs in, as lines of its settings. */
    public static List<String> inlog() {
        return instellingen("", map()).entrySet().stream()
                .filter(waarde -> waarde.getKey().matches("zorgvuldig.databank.(eigenaar|toepassing).*"))
                .map(waarde -> waarde.getKey() + "=" + waarde.getValue())
                .toList();
    }

    /** A directory that goes when the run ends. */
    static Path tijdelijk() {
        try {
            Path map = Files.createTempDirectory("zorgvuldig-proef");
            MAPPEN.add(map);
            return map;
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
