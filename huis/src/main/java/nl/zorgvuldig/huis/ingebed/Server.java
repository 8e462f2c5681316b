package nl.zorgvuldig.huis.ingebed;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A started server and the way in for its administrator. */
record Server(Serverproces proces, Verbinder verbinder) {
    private static final String HOST = "127.0.0.1";
    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final int TUSSENPOOS_MS = 20;

    static Server start(Gegevensmap map, Geheimen geheimen) throws IOException {
        Serverdata data = new Serverdata(map.serverdata());
        data.eisVersie();
        Programma programma = Programma.in(map.programma());
        if (data.bestaat() && !geheimen.kent("beheerder")) {
            throw new StartGeweigerd("In " + map.geheimen()
                    + " ontbreekt het wachtwoord `beheerder` van de databank: zet" + " het terug uit uw reservekopie.");
        }
        Inlog beheerder = geheimen.inlog("beheerder", "postgres");
        if (!data.bestaat()) {
            data.maak(programma, beheerder);
        }
        Achterblijver.ruimOp(data.map());
        Verbinder verbinder = new Verbinder(HOST, vrijePoort(), beheerder);
        return start(programma, data.map(), nieuwLog(map), verbinder).wacht();
    }

    private static Server start(Programma programma, Path data, Path log, Verbinder verbinder) throws IOException {
        Account account = Account.voor(data);
        account.geef(data);
        List<String> woorden = Instellingen.opdracht(programma, data, verbinder);
        return new Server(Serverproces.start(account, woorden, log), verbinder);
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Keeps the log of the start before this one. */
    private static Path nieuwLog(Gegevensmap map) throws IOException {
        Path log = map.logs().resolve("postgresql.log");
        if (Files.exists(log)) {
            Files.move(log, map.logs().resolve("postgresql.vorige.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private Server wacht() throws IOException {
        long einde = System.nanoTime() + GEDULD.toNanos();
        while (!isBereikbaar()) {
            if (!proces.leeft() || System.nanoTime() > einde) {
                stop();
                throw new IOException("the server did not start");
            }
            pauzeer();
        }
        return this;
    }

    private boolean isBereikbaar() {
        try (Connection verbinding = verbinder.verbind("postgres")) {
            return verbinding.isValid(0);
        } catch (SQLException nogNiet) {
            return false;
        }
    }

    private static void pauzeer() throws IOException {
        try {
            Thread.sleep(TUSSENPOOS_MS);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    void stop() {
        proces.stop();
    }
}
