package nl.zorgvuldig.huis.kluis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.proef.Bytezoeker;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;

/**
 * Whoever has the disk and the key of the epoch, and knows the random identifiers: tries every wrapped key that still lies
 * somewhere, and with it every sealed field. What it can still read is what remains until the epoch ends.
 */
public final class Nalezer {
    /** Header, nonce, key, tag. */
    private static final int VERPAKT = Kop.LENGTE + 12 + Zegel.LENGTE + 16;

    private final Bytezoeker zoeker;
    private final Sleutelbewaarder bewaarder;
    private final Samenwerkingsverband.Id huis;
    private final Eigenaar eigenaar;

    /** For the traces of one owner. */
    public Nalezer(Bytezoeker zoeker, Sleutelbewaarder bewaarder, Samenwerkingsverband.Id huis, Eigenaar eigenaar) {
        this.zoeker = zoeker;
        this.bewaarder = bewaarder;
        this.huis = huis;
        this.eigenaar = eigenaar;
    }

    /** The owner keys that still open, by the file in which they lie. */
    public Map<String, Integer> eigenaarsleutels() {
        Map<String, Integer> gevonden = new HashMap<>();
        for (Bytezoeker.Stuk stuk : stukken(Blobsoort.EIGENAARSLEUTEL)) {
            if (probeer(() -> eigenaarsleutel(stuk.bytes())).isPresent()) {
                gevonden.merge(soort(stuk), 1, Integer::sum);
            }
        }
        return gevonden;
    }

    /** The texts of a field of a record that can still be read. */
    public List<String> leesbaar(UUID gegeven, String veld, int lengte) {
        List<String> teksten = new ArrayList<>();
        Plaats plaats = new Plaats(huis, eigenaar, gegeven, veld);
        byte[] begin =
                new Kop(Blobsoort.VELD, eigenaar.soort(), bewaarder.epoche().nummer()).bytes();
        List<Bytezoeker.Stuk> velden = zoeker.stukken(begin, Kop.LENGTE + 12 + lengte + 16);
        for (Zegel sleutel : gegevenssleutels(gegeven)) {
            for (Bytezoeker.Stuk stuk : velden) {
                probeer(() -> sleutel.open(Blobsoort.VELD, plaats, stuk.bytes()))
                        .ifPresent(tekst -> teksten.add(new String(tekst, StandardCharsets.UTF_8)));
            }
        }
        return teksten.stream().distinct().toList();
    }

    private List<Zegel> gegevenssleutels(UUID gegeven) {
        Plaats plaats = Plaats.vanGegevenssleutel(huis, eigenaar, gegeven);
        List<Zegel> sleutels = new ArrayList<>();
        List<Bytezoeker.Stuk> verpakt = stukken(Blobsoort.GEGEVENSSLEUTEL);
        for (Bytezoeker.Stuk boven : stukken(Blobsoort.EIGENAARSLEUTEL)) {
            probeer(() -> eigenaarsleutel(boven.bytes())).ifPresent(sleutel -> {
                for (Bytezoeker.Stuk onder : verpakt) {
                    probeer(() -> sleutel.open(Blobsoort.GEGEVENSSLEUTEL, plaats, onder.bytes()))
                            .map(Zegel::van)
                            .ifPresent(sleutels::add);
                }
            });
        }
        return sleutels;
    }

    private Zegel eigenaarsleutel(byte[] verpakt) {
        Kop kop = Kop.lees(verpakt, Blobsoort.EIGENAARSLEUTEL, eigenaar.soort());
        byte[] gebonden = Plaats.vanEigenaarsleutel(huis, eigenaar).gebonden(kop);
        return Zegel.van(bewaarder.pakUit(kop.epoche(), Kop.zonder(verpakt), gebonden));
    }

    private List<Bytezoeker.Stuk> stukken(Blobsoort soort) {
        return zoeker.stukken(
                new Kop(soort, eigenaar.soort(), bewaarder.epoche().nummer()).bytes(), VERPAKT);
    }

    private static String soort(Bytezoeker.Stuk stuk) {
        return stuk.bestand().toString().contains("pg_wal") ? "WAL" : "heap";
    }

    private static <T> Optional<T> probeer(Supplier<T> werk) {
        try {
            return Optional.of(werk.get());
        } catch (ZegelVerbroken dicht) {
            return Optional.empty();
        }
    }
}
