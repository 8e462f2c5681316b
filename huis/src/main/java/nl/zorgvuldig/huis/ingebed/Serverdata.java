package nl.zorgvuldig.huis.ingebed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The data of the server: made once, wholly or not at all. */
record Serverdata(Path map) {
    static final String VERSIE = "18";

    /** Refuses data of another major version, which this server cannot read. */
    void eisVersie() throws IOException {
        Path bestand = map.resolve("PG_VERSION");
        String versie = Files.exists(bestand) ? Files.readString(bestand).strip() : VERSIE;
        if (!versie.equals(VERSIE)) {
            throw new StartGeweigerd("De gegevens in " + map + " zijn van PostgreSQL " + versie
                    + " en dit is PostgreSQL " + VERSIE + ": start de versie van Zorgvuldig die ze maakte, of kies met"
                    + " `--data` een andere map.");
        }
    }

    boolean bestaat() {
        return Files.exists(map);
    }

    /** Makes the data beside their place and renames: an attempt that broke off leaves nothing that looks whole. */
    void maak(Programma programma, Inlog beheerder) throws IOException {
        Path nieuw = map.resolveSibling("postgresql.nieuw");
        Path wachtwoord = map.resolveSibling("postgresql.wachtwoord");
        Mappen.wis(nieuw);
        Files.createDirectory(nieuw);
        Account account = Account.voor(nieuw);
        Geheimen.leg(wachtwoord, beheerder.wachtwoord());
        try {
            account.geef(nieuw);
            account.geef(wachtwoord);
            Opdracht.voer(account.opdracht(initdb(programma, nieuw, wachtwoord, beheerder)));
        } finally {
            Files.delete(wachtwoord);
        }
        Files.move(nieuw, map, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> initdb(Programma programma, Path map, Path wachtwoord, Inlog beheerder) {
        return List.of(
                programma.pad("initdb"),
                "--pgdata=" + map,
                "--username=" + beheerder.naam(),
                "--pwfile=" + wachtwoord,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }
}
