package nl.zorgvuldig.protocollen;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 by which a profile is pinned, in hexadecimal digits. */
final class Hash {
    private Hash() {}

    /** Over the parts one after another. */
    static String van(byte[]... delen) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (byte[] deel : delen) {
                hash.update(deel);
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException("every Java platform has SHA-256", onmogelijk);
        }
    }
}
