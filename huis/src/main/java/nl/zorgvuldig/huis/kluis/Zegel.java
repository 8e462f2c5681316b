package nl.zorgvuldig.huis.kluis;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** One AES-256-GCM key at work; neither the key nor what it sealed can be read from it. */
final class Zegel {
    static final int LENGTE = 32;

    private final AesGcmJce aead;

    private Zegel(AesGcmJce aead) {
        this.aead = aead;
    }

    /** Takes a key over: the given bytes are wiped. */
    static Zegel van(byte[] sleutel) {
        try {
            if (sleutel.length != LENGTE) {
                throw new ZegelVerbroken();
            }
            return new Zegel(new AesGcmJce(sleutel));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        } finally {
            Arrays.fill(sleutel, (byte) 0);
        }
    }

    byte[] sluit(byte[] inhoud, byte[] gebonden) {
        try {
            return aead.encrypt(inhoud, gebonden);
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }

    byte[] open(byte[] verzegeld, byte[] gebonden) {
        try {
            return aead.decrypt(verzegeld, gebonden);
        } catch (GeneralSecurityException fout) {
            throw new ZegelVerbroken();
        }
    }

    /** Seals for a place, with the header before it. */
    byte[] sluit(Kop kop, Plaats plaats, byte[] inhoud) {
        return kop.met(sluit(inhoud, plaats.gebonden(kop)));
    }

    /** Opens what was sealed for a place. */
    byte[] open(Blobsoort soort, Plaats plaats, byte[] blob) {
        Kop kop = Kop.lees(blob, soort, plaats.eigenaar().soort());
        return open(Kop.zonder(blob), plaats.gebonden(kop));
    }
}
