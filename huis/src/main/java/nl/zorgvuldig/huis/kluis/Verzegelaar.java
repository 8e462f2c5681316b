package nl.zorgvuldig.huis.kluis;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;

/** Seals the fields of one record under the key that was drawn for it. */
public final class Verzegelaar {
    private final Zegel zegel;
    private final Samenwerkingsverband.Id huis;
    private final Eigenaar eigenaar;
    private final UUID gegeven;
    private final int epoche;

    Verzegelaar(Zegel zegel, Samenwerkingsverband.Id huis, Eigenaar eigenaar, UUID gegeven, int epoche) {
        this.zegel = zegel;
        this.huis = huis;
        this.eigenaar = eigenaar;
        this.gegeven = gegeven;
        this.epoche = epoche;
    }

    /** Seals the text of a field; the bytes open only in that field of that record. */
    public byte[] verzegel(String veld, String tekst) {
        Plaats plaats = new Plaats(huis, eigenaar, gegeven, veld);
        Kop kop = new Kop(Blobsoort.VELD, eigenaar.soort(), epoche);
        return zegel.sluit(kop, plaats, tekst.getBytes(StandardCharsets.UTF_8));
    }
}
