package nl.zorgvuldig.deur;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeigeringTest {
    @Test // a busy port: one sentence, and nothing is made
    void een_bezette_poort(@TempDir Path map) throws IOException {
        try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String poort = Integer.toString(bezet.getLocalPort());
            Deur.gebouwd()
                    .voer("start", "--port", poort, "--data", map.toString())
                    .isGeweigerdMet("Poort " + poort + " is bezet");
        }
    }

    @Test // another major version: one sentence that names the way over
    void gegevens_van_een_andere_versie(@TempDir Path map) throws IOException {
        Files.createDirectories(map.resolve("postgresql"));
        Files.writeString(map.resolve("postgresql/PG_VERSION"), "17\n");
        Deur.gebouwd()
                .voer("start", "--port", vrij(), "--data", map.toString())
                .isGeweigerdMet("start de versie van Zorgvuldig die ze maakte");
    }

    @Test // a directory of someone else: one sentence, as an ordinary account
    void een_map_zonder_schrijfrecht(@TempDir Path map, @TempDir Path deur) throws IOException {
        Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("r-xr-xr-x"));
        Path nieuw = map.resolve("nieuw");
        Gewoon.deur(deur)
                .voer("start", "--port", vrij(), "--data", nieuw.toString())
                .isGeweigerdMet("niet schrijven in de map");
    }

    private static String vrij() throws IOException {
        return Integer.toString(Draaiend.vrijePoort());
    }
}
