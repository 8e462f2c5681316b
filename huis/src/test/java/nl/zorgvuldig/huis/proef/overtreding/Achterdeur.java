package nl.zorgvuldig.huis.proef.overtreding;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;

/** A sealed value that opens itself, outside the safe. */
public final class Achterdeur implements Afgeschermd<String> {
    private final Vindplaats vindplaats;
    private final Cipher cijfer;
    private final byte[] blob;

    Achterdeur(Vindplaats vindplaats, Cipher cijfer, byte[] blob) {
        this.vindplaats = vindplaats;
        this.cijfer = cijfer;
        this.blob = blob;
    }

    @Override
    public Vindplaats vindplaats() {
        return vindplaats;
    }

    String tekst() throws GeneralSecurityException {
        return new String(cijfer.doFinal(blob), StandardCharsets.UTF_8);
    }
}
