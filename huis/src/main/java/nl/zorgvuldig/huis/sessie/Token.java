package nl.zorgvuldig.huis.sessie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a session: 256 random bits that only the browser holds. It does not print.
 *
 * @param waarde what stands in the cookie
 */
public record Token(String waarde) {
    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int BYTES = 32;

    /** Draws a new one. */
    public static Token nieuw() {
        byte[] bytes = new byte[BYTES];
        TOEVAL.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The digest under which the session is stored. */
    public String sleutel() {
        return digest("sessie:");
    }

    /** The token that forms of this session carry: it proves knowledge of the session without being it. */
    public String formulier() {
        return digest("formulier:");
    }

    private String digest(String doel) {
        try {
            byte[] bytes = (doel + waarde).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Token[afgeschermd]";
    }
}
