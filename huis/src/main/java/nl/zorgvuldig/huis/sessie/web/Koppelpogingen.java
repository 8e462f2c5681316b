package nl.zorgvuldig.huis.sessie.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.zorgvuldig.huis.sessie.Token;
import nl.zorgvuldig.huis.toegang.Genodigde;
import nl.zorgvuldig.huis.toegang.Inlogidentiteit;
import nl.zorgvuldig.huis.toegang.Koppelsleutel;
import org.springframework.stereotype.Component;

/**
 * Who logged in with a link that works and has not said yet that the record is his. They are kept in memory only: who is
 * too late, or meets a new start, logs in again with the same link.
 */
@Component
class Koppelpogingen {
    private static final Duration GELDIG = Duration.ofMinutes(15);

    private final Map<String, Poging> pogingen = new ConcurrentHashMap<>();
    private final Clock klok;

    Koppelpogingen(Clock technischeKlok) {
        this.klok = technischeKlok;
    }

    /**
     * Somebody on the way in.
     *
     * @param sleutel the key in the link
     * @param identiteit who logged in
     * @param wie as whom
     * @param tot until when this holds
     */
    record Poging(Koppelsleutel sleutel, Inlogidentiteit identiteit, Genodigde wie, Instant tot) {}

    /** Keeps one; answers the token that its browser holds. */
    Token onthoud(Koppelsleutel sleutel, Inlogidentiteit identiteit, Genodigde wie) {
        Instant nu = klok.instant();
        pogingen.values().removeIf(poging -> !poging.tot().isAfter(nu));
        Token token = Token.nieuw();
        pogingen.put(token.sleutel(), new Poging(sleutel, identiteit, wie, nu.plus(GELDIG)));
        return token;
    }

    /** The one that belongs to a token. */
    Optional<Poging> van(String token) {
        return Optional.ofNullable(pogingen.get(new Token(token).sleutel()))
                .filter(poging -> poging.tot().isAfter(klok.instant()));
    }

    /** Takes it away: it is answered once. */
    Optional<Poging> neem(String token) {
        Optional<Poging> poging = van(token);
        pogingen.remove(new Token(token).sleutel());
        return poging;
    }
}
