package nl.zorgvuldig.huis.toegang;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The nameless digest under which a log-in finds a person. */
public final class Identiteiten {
    private Identiteiten() {}

    /** SHA-256 of issuer and subject, each with its length before it, so that no pair passes for another. */
    public static byte[] kenmerk(String uitgever, String subject) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            String canoniek = uitgever.length() + ":" + uitgever + subject.length() + ":" + subject;
            return sha256.digest(canoniek.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
