package nl.zorgvuldig.huis.sessie;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * A session as it is stored.
 *
 * @param sleutel digest of the token
 * @param identiteit digest of issuer and subject
 * @param gemaaktOp when this person logged in; a change of context keeps it
 * @param vorigeInlog when the same identity logged in before
 * @param gekozen the context; empty before one was chosen
 */
public record Sessierij(
        String sleutel,
        String identiteit,
        Instant gemaaktOp,
        Optional<Instant> vorigeInlog,
        Optional<Gekozen> gekozen) {

    /**
     * A context that was chosen.
     *
     * @param id random identifier of the choice
     * @param kijker the context
     * @param epoche the count of changes of this person's rights when it was last decided
     */
    public record Gekozen(UUID id, Kijker kijker, long epoche) {}
}
