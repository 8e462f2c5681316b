package nl.zorgvuldig.huis.register.web;

import java.time.Instant;
import nl.zorgvuldig.huis.register.Registervraag;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * What stands above lines that are taken out.
 *
 * @param zinnen the words of the house
 * @param kijker who takes them out
 * @param vraag what was asked for
 * @param op when
 */
record Registerkop(Registerzinnen zinnen, Kijker kijker, Registervraag vraag, Instant op) {
    String gever() {
        return zinnen.uitleg().partij(kijker.partij());
    }
}
