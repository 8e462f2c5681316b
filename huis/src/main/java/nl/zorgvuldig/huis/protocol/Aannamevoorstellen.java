package nl.zorgvuldig.huis.protocol;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Persoon;

/** Other texts that the house of the running transaction would adopt, each proposed by one person. */
public interface Aannamevoorstellen {

    /** Stores that a text is proposed in the place of the one that holds; answers its identifier. */
    UUID stelVoor(Protocol.Versie nieuw, Protocol.Versie geldend, String besluit);

    /** What waits for a second person: only what was proposed last, and only in the place of the text that holds. */
    Optional<Voorstel> wacht(Protocol.Versie geldend);

    /** Stores that a second person confirmed. */
    void bevestig(UUID voorstel);

    /**
     * A text that waits.
     *
     * @param id its identifier
     * @param profiel name of the profile
     * @param geldigVanaf its first day
     * @param hash its hash when it was proposed
     * @param besluit reference of the besluit
     * @param door who proposed it
     */
    record Voorstel(UUID id, String profiel, LocalDate geldigVanaf, String hash, String besluit, Persoon.Id door) {

        /** How another profile names it: {@code name/first day}. */
        public String verwijzing() {
            return profiel + "/" + geldigVanaf;
        }
    }
}
