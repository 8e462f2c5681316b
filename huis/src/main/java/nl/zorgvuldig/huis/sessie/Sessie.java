package nl.zorgvuldig.huis.sessie;

import java.time.Instant;
import java.util.Optional;

/**
 * A session as it was recognised in this request.
 *
 * @param sleutel digest of its token, under which it is stored
 * @param identiteit digest of issuer and subject of who logged in
 * @param formulier the token that forms of this session carry
 * @param vorigeInlog when the same identity logged in before
 * @param geldigheid how long it stays open
 * @param context the context it is bound to; empty before one was chosen
 */
public record Sessie(
        String sleutel,
        String identiteit,
        String formulier,
        Optional<Instant> vorigeInlog,
        Geldigheid geldigheid,
        Optional<Werkcontext> context) {
    @Override
    public String toString() {
        return "Sessie[afgeschermd]";
    }
}
