package nl.zorgvuldig.protocollen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of a profile, counted by hand. */
final class Proefhash {
    private Proefhash() {}

    static String van(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    static String van(String tekst) throws NoSuchAlgorithmException {
        return van(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a profile with the law over it. */
    static String metWet(String profiel) throws NoSuchAlgorithmException {
        return van(profiel + van(Bestanden.bytes("/regimes/wgs.yaml")));
    }
}
