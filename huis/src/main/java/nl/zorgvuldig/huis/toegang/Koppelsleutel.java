package nl.zorgvuldig.huis.toegang;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key in a link that works once. It does not print; only its digest is stored.
 *
 * @param waarde as it stands in the link
 */
public record Koppelsleutel(String waarde) {
    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int BYTES = 32;

    /** A new one. */
    static Koppelsleutel nieuw() {
        byte[] bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        return new Koppelsleutel(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] kenmerk() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(waarde.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Koppelsleutel[afgeschermd]";
    }
}
