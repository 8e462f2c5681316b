package nl.zorgvuldig.huis.ingebed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory that holds everything of one installation, and what stands where in it. */
record Gegevensmap(Path pad) {
    /** Others may pass through, since the server may run under another account; they cannot list anything. */
    private static final String DOORGANG = "rwx--x--x";

    private static final String BESLOTEN = "rwx------";

    /** Makes the directory where it is missing. */
    static Gegevensmap open(Path pad) {
        try {
            Gegevensmap map =
                    new Gegevensmap(maak(pad.toAbsolutePath(), DOORGANG).toRealPath());
            maak(map.programma(), DOORGANG);
            maak(map.geheimen(), BESLOTEN);
            maak(map.logs(), BESLOTEN);
            return map;
        } catch (IOException fout) {
            throw onbeschrijfbaar(pad, fout);
        }
    }

    static StartGeweigerd onbeschrijfbaar(Path pad, IOException fout) {
        return new StartGeweigerd(
                "Zorgvuldig kan niet schrijven in de map " + pad
                        + ": geef uzelf er schrijfrechten of kies met --data een andere map.",
                fout);
    }

    private static Path maak(Path map, String rechten) throws IOException {
        if (Files.isDirectory(map)) {
            return map;
        }
        Files.createDirectories(map);
        return Files.setPosixFilePermissions(map, PosixFilePermissions.fromString(rechten));
    }

    Path serverdata() {
        return pad.resolve("postgresql");
    }

    /** Where the programs of PostgreSQL lie: here, unless this machine keeps them for several installations. */
    Path programma() {
        String gedeeld = System.getProperty("zorgvuldig.programma", "");
        return gedeeld.isEmpty() ? pad.resolve("programma") : Path.of(gedeeld);
    }

    Path geheimen() {
        return pad.resolve("geheimen");
    }

    Path logs() {
        return pad.resolve("logs");
    }

    Path slot() {
        return pad.resolve("slot");
    }
}
