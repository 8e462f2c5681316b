package nl.zorgvuldig.huis.ingebed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The programs of PostgreSQL, unpacked once per build of them. */
record Programma(Path map) {
    private static final String PAKKET = "/postgres-linux-x86_64.txz";

    static Programma in(Path programmas) {
        try {
            URL pakket = pakket();
            Path map =
                    programmas.resolve("postgresql-" + pakket.openConnection().getContentLengthLong());
            if (!Files.isDirectory(map)) {
                pakUitAlsEnige(pakket, map);
            }
            return new Programma(map);
        } catch (IOException fout) {
            throw Gegevensmap.onbeschrijfbaar(programmas, fout);
        }
    }

    private static URL pakket() {
        @Nullable URL pakket = Programma.class.getResource(PAKKET);
        boolean past = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        if (pakket == null || !past) {
            throw new StartGeweigerd("Het PostgreSQL dat meekomt draait alleen op Linux met een x86-64-processor.");
        }
        return pakket;
    }

    /** Other installations may be unpacking into the same place. */
    private static void pakUitAlsEnige(URL pakket, Path map) throws IOException {
        try (FileChannel slot =
                FileChannel.open(map.resolveSibling("slot"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            slot.lock();
            if (!Files.isDirectory(map)) {
                pakUit(pakket, map);
            }
        }
    }

    private static void pakUit(URL pakket, Path map) throws IOException {
        Path nieuw = map.resolveSibling("nieuw");
        Mappen.wis(nieuw);
        Files.createDirectory(nieuw);
        try (InputStream stroom = pakket.openStream()) {
            Uitpakker.pakUit(stroom, nieuw);
        }
        Files.move(nieuw, map, StandardCopyOption.ATOMIC_MOVE);
    }

    String pad(String naam) {
        return map.resolve("bin").resolve(naam).toString();
    }
}
