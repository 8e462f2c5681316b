package nl.zorgvuldig.huis.sessie;

import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * The one context a session is bound to.
 *
 * @param id random identifier that every form carries, so that a second tab cannot act in another context
 * @param kijker who acts, where, for whom, in which role
 * @param namen how people call it
 */
public record Werkcontext(UUID id, Kijker kijker, Namen namen) {

    /**
     * How people call a context.
     *
     * @param huis name of the house
     * @param rol name of the role
     * @param partij name of the partij
     */
    public record Namen(String huis, String rol, String partij) {}
}
