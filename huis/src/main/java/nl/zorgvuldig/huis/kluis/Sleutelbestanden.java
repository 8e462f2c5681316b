package nl.zorgvuldig.huis.kluis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;

/** The files of the key directory: of each epoch a key, an index key and the planned period. */
final class Sleutelbestanden {
    private static final Pattern NAAM = Pattern.compile("epoche-(\\d{6})\\.sleutel");
    private static final Set<PosixFilePermission> MAP = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> BESTAND = PosixFilePermissions.fromString("rw-------");
    private static final int DAGEN = 90;

    private final Path map;

    private Sleutelbestanden(Path map) {
        this.map = map;
    }

    static Sleutelbestanden in(Path map) throws IOException {
        Files.createDirectories(map, PosixFilePermissions.asFileAttribute(MAP));
        if (!Files.getPosixFilePermissions(map).equals(MAP)) {
            throw new StartGeweigerd("De map " + map + " met sleutels is niet afgeschermd: geef alleen uzelf er rechten"
                    + " op (chmod 700).");
        }
        return new Sleutelbestanden(map);
    }

    List<Integer> nummers() throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden
                    .map(bestand -> NAAM.matcher(bestand.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(naam -> Integer.valueOf(naam.group(1)))
                    .sorted()
                    .toList();
        }
    }

    byte[] sleutel(int nummer) throws IOException {
        return lees(pad("epoche", nummer, "sleutel"));
    }

    byte[] index(int nummer) throws IOException {
        return lees(pad("index", nummer, "sleutel"));
    }

    /** First day and planned last day, on one line. */
    Epoche periode(int nummer) throws IOException {
        String[] dagen = new String(lees(pad("epoche", nummer, "periode")), StandardCharsets.US_ASCII)
                .strip()
                .split(" ", -1);
        return new Epoche(nummer, LocalDate.parse(dagen[0]), LocalDate.parse(dagen[1]));
    }

    /** Draws the keys of an epoch; the epoch key comes last, so that an epoch is there wholly or not at all. */
    void maak(int nummer, LocalDate begin) throws IOException {
        String periode = begin + " " + begin.plusDays(DAGEN) + "\n";
        schrijf(pad("epoche", nummer, "periode"), periode.getBytes(StandardCharsets.US_ASCII));
        schrijf(pad("index", nummer, "sleutel"), trek());
        schrijf(pad("epoche", nummer, "sleutel"), trek());
    }

    private static byte[] trek() {
        byte[] sleutel = new byte[Zegel.LENGTE];
        new SecureRandom().nextBytes(sleutel);
        return sleutel;
    }

    private Path pad(String soort, int nummer, String achtervoegsel) {
        return map.resolve("%s-%06d.%s".formatted(soort, nummer, achtervoegsel));
    }

    private static byte[] lees(Path bestand) throws IOException {
        if (!Files.isRegularFile(bestand)) {
            throw new StartGeweigerd(
                    "Het bestand " + bestand + " ontbreekt: zet de map met sleutels in haar geheel terug.");
        }
        return Files.readAllBytes(bestand);
    }

    private void schrijf(Path bestand, byte[] inhoud) throws IOException {
        Path nieuw = map.resolve("nieuw");
        Files.deleteIfExists(nieuw);
        try (FileChannel kanaal = FileChannel.open(
                nieuw,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(BESTAND))) {
            kanaal.write(ByteBuffer.wrap(inhoud));
            kanaal.force(true);
        }
        Files.move(nieuw, bestand, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel kanaal = FileChannel.open(map, StandardOpenOption.READ)) {
            kanaal.force(true);
        }
    }
}
