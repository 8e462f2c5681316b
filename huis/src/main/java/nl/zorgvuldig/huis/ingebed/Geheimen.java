package nl.zorgvuldig.huis.ingebed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Keeps one random password per login, each in a file that only its owner can read. */
final class Geheimen {
    private static final int BYTES = 32;

    private final SecureRandom toeval = new SecureRandom();
    private final Path map;

    Geheimen(Path map) {
        this.map = map;
    }

    boolean kent(String bestand) {
        return Files.exists(map.resolve(bestand));
    }

    /** The login whose password is in this file; the password is drawn when it was not there yet. */
    Inlog inlog(String bestand, String naam) {
        try {
            Path plaats = map.resolve(bestand);
            if (!Files.exists(plaats)) {
                leg(plaats, nieuwWachtwoord());
            }
            return new Inlog(naam, Files.readString(plaats));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Writes beside it and renames, so that a password is there wholly or not at all. */
    static void leg(Path plaats, String geheim) throws IOException {
        Path nieuw = plaats.resolveSibling(plaats.getFileName() + ".nieuw");
        Files.deleteIfExists(nieuw);
        Files.createFile(nieuw, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(nieuw, geheim);
        Files.move(nieuw, plaats, StandardCopyOption.ATOMIC_MOVE);
    }

    private String nieuwWachtwoord() {
        byte[] bytes = new byte[BYTES];
        toeval.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
