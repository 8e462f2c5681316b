package nl.zorgvuldig.huis.kluis;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What every sealed byte string begins with: version of the format (1 byte), kind (1), kind of owner (1), epoch (4).
 *
 * @param soort what it holds
 * @param eigenaar the kind of owner
 * @param epoche number of the epoch in which it was sealed
 */
record Kop(Blobsoort soort, Eigenaarsoort eigenaar, int epoche) {
    static final byte VERSIE = 1;
    static final int LENGTE = 7;

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTE)
                .put(VERSIE)
                .put(soort.code())
                .put(eigenaar.code())
                .putInt(epoche)
                .array();
    }

    /** The sealed bytes with this before them. */
    byte[] met(byte[] inhoud) {
        return ByteBuffer.allocate(LENGTE + inhoud.length)
                .put(bytes())
                .put(inhoud)
                .array();
    }

    /** The sealed bytes without what stands before them. */
    static byte[] zonder(byte[] blob) {
        return Arrays.copyOfRange(blob, LENGTE, blob.length);
    }

    /** Reads the beginning of bytes that must hold this kind for this kind of owner. */
    static Kop lees(byte[] blob, Blobsoort soort, Eigenaarsoort eigenaar) {
        if (blob.length <= LENGTE || blob[0] != VERSIE || blob[1] != soort.code() || blob[2] != eigenaar.code()) {
            throw new ZegelVerbroken();
        }
        return new Kop(soort, eigenaar, ByteBuffer.wrap(blob).getInt(LENGTE - Integer.BYTES));
    }
}
