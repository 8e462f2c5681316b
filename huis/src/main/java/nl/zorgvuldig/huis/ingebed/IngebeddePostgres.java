package nl.zorgvuldig.huis.ingebed;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A PostgreSQL of this installation alone, on the loopback address, that lives as long as the application. */
public final class IngebeddePostgres implements AutoCloseable {
    private static final String DATABANK = "zorgvuldig";

    private final Mapslot slot;
    private final Server server;
    private final Inlog eigenaar;
    private final Inlog toepassing;

    private IngebeddePostgres(Mapslot slot, Server server, Geheimen geheimen) {
        this.slot = slot;
        this.server = server;
        this.eigenaar = geheimen.inlog("eigenaar", "zorgvuldig_eigenaar");
        this.toepassing = geheimen.inlog("toepassing", "zorgvuldig_toepassing");
    }

    /**
     * Starts on a directory, which is made when it is missing; roles and database are prepared.
     *
     * @param data the directory of the installation; nobody else can use it until this is closed
     * @throws StartGeweigerd with one Dutch sentence when it cannot
     */
    public static IngebeddePostgres start(Path data) {
        Gegevensmap map = Gegevensmap.open(data);
        return start(map, Mapslot.neem(map));
    }

    /**
     * As {@link #start}, while the caller goes on: taking the directory is done when this returns, the rest in a thread
     * of its own.
     *
     * @param data the directory of the installation; nobody else can use it until this is closed
     * @return what completes with the running server, or with a {@link StartGeweigerd}
     * @throws StartGeweigerd with one Dutch sentence when the directory cannot be taken
     */
    public static CompletableFuture<IngebeddePostgres> begin(Path data) {
        Gegevensmap map = Gegevensmap.open(data);
        Mapslot slot = Mapslot.neem(map);
        Executor draad = Thread.ofPlatform().daemon().name("postgresql starten")::start;
        return CompletableFuture.supplyAsync(() -> start(map, slot), draad);
    }

    private static IngebeddePostgres start(Gegevensmap map, Mapslot slot) {
        try {
            Geheimen geheimen = new Geheimen(map.geheimen());
            Server server = Server.start(map, geheimen);
            return new IngebeddePostgres(slot, server, geheimen).bereidVoor();
        } catch (IOException | RuntimeException fout) {
            slot.close();
            throw weigering(map, fout);
        }
    }

    private static StartGeweigerd weigering(Gegevensmap map, Exception fout) {
        return fout instanceof StartGeweigerd geweigerd
                ? geweigerd
                : new StartGeweigerd("PostgreSQL is niet gestart: kijk in " + map.logs() + " wat er misging.", fout);
    }

    private IngebeddePostgres bereidVoor() throws IOException {
        try {
            Map<String, String> wachtwoorden =
                    Map.of(eigenaar.naam(), eigenaar.wachtwoord(), toepassing.naam(), toepassing.wachtwoord());
            Voorbereiding.voer(server.verbinder(), wachtwoorden);
            return this;
        } catch (SQLException | IOException | RuntimeException fout) {
            server.stop();
            throw new IOException(fout);
        }
    }

    /** The address on which the server listens. */
    public String host() {
        return server.verbinder().host();
    }

    /** The port on which the server listens; another one at each start. */
    public int poort() {
        return server.verbinder().poort();
    }

    /** JDBC address of the database of the application. */
    public String url() {
        return server.verbinder().url(DATABANK);
    }

    /** The administrator of the server, for what no other may do: never for the application. */
    public Inlog beheerder() {
        return server.verbinder().inlog();
    }

    /** The owner of database and tables, for migration at start. */
    public Inlog eigenaar() {
        return eigenaar;
    }

    /** The login of the application, which owns nothing and chooses a role in each transaction. */
    public Inlog toepassing() {
        return toepassing;
    }

    /** Stops the server and lets go of the directory. */
    @Override
    public void close() {
        server.stop();
        slot.close();
    }
}
