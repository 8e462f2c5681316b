package nl.zorgvuldig.protocollen;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * A profile as it was read: the protocol that decides, and what people read beside it.
 *
 * @param protocol what kern decides by; its version carries the hash of the file
 * @param titel the name people know the protocol by
 * @param bronnen the texts that articles point to
 * @param namen the Dutch names of all codes
 * @param vragen what the text leaves open
 */
public record Profiel(Protocol protocol, String titel, Bronnen bronnen, Namen namen, List<Vraag> vragen) {
    /** Copies the questions. */
    public Profiel {
        vragen = List.copyOf(vragen);
    }

    /** The Dutch name of a code; the code itself when the profile does not know it. */
    public String naam(Begrip begrip, String code) {
        return namen.naam(begrip, code);
    }

    /** Name and articles of a code; empty when the profile does not know it. */
    public Optional<Element> element(Begrip begrip, String code) {
        return namen.element(begrip, code);
    }

    /** An open question by its code. */
    public Optional<Vraag> vraag(String code) {
        return vragen.stream().filter(vraag -> vraag.code().equals(code)).findFirst();
    }
}
