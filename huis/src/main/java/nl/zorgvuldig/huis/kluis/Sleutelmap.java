package nl.zorgvuldig.huis.kluis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys in a directory that nobody else can read. It never goes into a backup of the data. */
final class Sleutelmap implements Sleutelbewaarder {
    private static final String HMAC = "HmacSHA256";

    private final Map<Integer, Zegel> zegels = new HashMap<>();
    private final Map<Integer, SecretKeySpec> indexen = new HashMap<>();
    private final TreeMap<Integer, Epoche> epochen = new TreeMap<>();

    private Sleutelmap() {}

    /** Reads the keys of a directory. When there are none it makes the first, but only if none were ever used. */
    static Sleutelmap open(Path map, LocalDate vandaag, SortedSet<Integer> gebruikt) {
        try {
            Sleutelbestanden bestanden = Sleutelbestanden.in(map);
            if (bestanden.nummers().isEmpty() && gebruikt.isEmpty()) {
                bestanden.maak(1, vandaag);
            }
            Sleutelmap sleutelmap = new Sleutelmap();
            for (int nummer : bestanden.nummers()) {
                sleutelmap.zegels.put(nummer, Zegel.van(bestanden.sleutel(nummer)));
                sleutelmap.indexen.put(nummer, new SecretKeySpec(bestanden.index(nummer), HMAC));
                sleutelmap.epochen.put(nummer, bestanden.periode(nummer));
            }
            return sleutelmap;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public Epoche epoche() {
        return epochen.lastEntry().getValue();
    }

    @Override
    public SortedSet<Integer> epochen() {
        return new TreeSet<>(epochen.keySet());
    }

    @Override
    public byte[] verpak(byte[] sleutel, byte[] gebonden) {
        return zegel(epoche().nummer()).sluit(sleutel, gebonden);
    }

    @Override
    public byte[] pakUit(int epoche, byte[] verpakt, byte[] gebonden) {
        return zegel(epoche).open(verpakt, gebonden);
    }

    @Override
    public byte[] vingerafdruk(int epoche, byte[] invoer) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(indexen.get(epoche));
            return mac.doFinal(invoer);
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private Zegel zegel(int epoche) {
        if (!zegels.containsKey(epoche)) {
            throw new ZegelVerbroken();
        }
        return zegels.get(epoche);
    }
}
