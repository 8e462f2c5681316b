package nl.zorgvuldig.huis.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks for bytes in all files under a directory, whatever they are: heap, log of the database, logs, registers. */
public final class Bytezoeker {
    private static final int BYTES = 256;

    private final List<Path> bestanden;

    private Bytezoeker(List<Path> bestanden) {
        this.bestanden = bestanden;
    }

    /** Everything under these directories. */
    public static Bytezoeker in(Path... mappen) {
        List<Path> bestanden = new ArrayList<>();
        for (Path map : mappen) {
            try (Stream<Path> paden = Files.walk(map)) {
                paden.filter(Files::isRegularFile).forEach(bestanden::add);
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
        return new Bytezoeker(List.copyOf(bestanden));
    }

    /** The same without what lies under some directories. */
    public Bytezoeker buiten(Collection<Path> mappen) {
        return new Bytezoeker(bestanden.stream()
                .filter(bestand -> mappen.stream().noneMatch(bestand::startsWith))
                .toList());
    }

    /** The forms in which a text could lie somewhere: two encodings, and written out in hexadecimal and base 64. */
    public static List<byte[]> vormen(String tekst) {
        byte[] utf8 = tekst.getBytes(StandardCharsets.UTF_8);
        byte[] base64 = Base64.getEncoder().withoutPadding().encode(utf8);
        return List.of(
                utf8,
                tekst.getBytes(StandardCharsets.UTF_16LE),
                tekst.getBytes(StandardCharsets.UTF_16BE),
                HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII),
                base64);
    }

    /** The files in which a text was found in any of its forms. */
    public List<Path> metTekst(String tekst) {
        List<byte[]> vormen = vormen(tekst);
        return bestanden.stream().filter(bestand -> bevatEen(bestand, vormen)).toList();
    }

    private static boolean bevatEen(Path bestand, List<byte[]> vormen) {
        byte[] inhoud = lees(bestand);
        return vormen.stream().anyMatch(vorm -> !plaatsen(inhoud, vorm).isEmpty());
    }

    /** Where a row of bytes was found: the places in each file. */
    public Map<Path, List<Integer>> met(byte[] gezocht) {
        Map<Path, List<Integer>> gevonden = new TreeMap<>();
        for (Path bestand : bestanden) {
            List<Integer> plaatsen = plaatsen(lees(bestand), gezocht);
            if (!plaatsen.isEmpty()) {
                gevonden.put(bestand, plaatsen);
            }
        }
        return gevonden;
    }

    /** All pieces of a length that begin with certain bytes. */
    public List<Stuk> stukken(byte[] begin, int lengte) {
        List<Stuk> stukken = new ArrayList<>();
        for (Path bestand : bestanden) {
            byte[] inhoud = lees(bestand);
            for (int plaats : plaatsen(inhoud, begin)) {
                if (plaats + lengte <= inhoud.length) {
                    stukken.add(new Stuk(bestand, Arrays.copyOfRange(inhoud, plaats, plaats + lengte)));
                }
            }
        }
        return stukken;
    }

    /** A piece of a file. */
    public static final class Stuk {
        private final Path bestand;
        private final byte[] bytes;

        private Stuk(Path bestand, byte[] bytes) {
            this.bestand = bestand;
            this.bytes = bytes;
        }

        /** The file. */
        public Path bestand() {
            return bestand;
        }

        /** The bytes. */
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** A server keeps making and removing files: one that is gone holds nothing. */
    private static byte[] lees(Path bestand) {
        try {
            return Files.readAllBytes(bestand);
        } catch (NoSuchFileException weg) {
            return new byte[0];
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Horspool's search: the byte under the end of what is looked for tells how far to move on. */
    private static List<Integer> plaatsen(byte[] inhoud, byte[] gezocht) {
        int laatste = gezocht.length - 1;
        int[] stappen = new int[BYTES];
        Arrays.fill(stappen, gezocht.length);
        for (int i = 0; i < laatste; i++) {
            stappen[Byte.toUnsignedInt(gezocht[i])] = laatste - i;
        }
        List<Integer> plaatsen = new ArrayList<>();
        int plaats = 0;
        while (plaats <= inhoud.length - gezocht.length) {
            if (inhoud[plaats + laatste] == gezocht[laatste]
                    && Arrays.equals(inhoud, plaats, plaats + laatste, gezocht, 0, laatste)) {
                plaatsen.add(plaats);
            }
            plaats += stappen[Byte.toUnsignedInt(inhoud[plaats + laatste])];
        }
        return plaatsen;
    }
}
