package nl.zorgvuldig.demonstratie.wandeling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for bytes in every file below some directories: tables, write-ahead log, logs, registers. */
record Byteblik(List<Path> mappen) {

    /** How many files hold these bytes. */
    long bestandenMet(byte[] gezocht) {
        return mappen.stream().mapToLong(map -> bestandenMet(map, gezocht)).sum();
    }

    private static long bestandenMet(Path map, byte[] gezocht) {
        try (Stream<Path> bestanden = Files.walk(map)) {
            return bestanden
                    .filter(Files::isRegularFile)
                    .filter(bestand -> bevat(bestand, gezocht))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean bevat(Path bestand, byte[] gezocht) {
        try {
            return bevat(Files.readAllBytes(bestand), gezocht);
        } catch (NoSuchFileException weg) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean bevat(byte[] inhoud, byte[] gezocht) {
        for (int i = 0; i <= inhoud.length - gezocht.length; i++) {
            if (inhoud[i] == gezocht[0] && staatOp(inhoud, gezocht, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean staatOp(byte[] inhoud, byte[] gezocht, int plek) {
        for (int j = 1; j < gezocht.length; j++) {
            if (inhoud[plek + j] != gezocht[j]) {
                return false;
            }
        }
        return true;
    }
}
