package nl.zorgvuldig.huis.toegang;

/**
 * An identity at log-in. It does not print.
 *
 * @param uitgever who says so
 * @param subject as whom
 * @param weergave what the issuer calls the person, to be recognised by; the subject when it says no more
 */
public record Inlogidentiteit(String uitgever, String subject, String weergave) {
    /** The nameless digest under which it is found. */
    public byte[] kenmerk() {
        return Identiteiten.kenmerk(uitgever, subject);
    }

    @Override
    public String toString() {
        return "Inlogidentiteit[afgeschermd]";
    }
}
