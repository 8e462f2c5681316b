package nl.zorgvuldig.kern.verstrekking;

/**
 * Something that is stored sealed. Here it can be held and passed on, never opened: opening takes an
 * {@link Inzagebewijs} and happens in the house, which writes it down.
 *
 * @param <T> what comes out when it is opened
 */
public interface Afgeschermd<T> {

    /** Where the sealed value lies; a proof must name this place. */
    Vindplaats vindplaats();
}
