package nl.zorgvuldig.huis.beheer.web;

/**
 * A link that works once; it is shown once.
 *
 * @param terug path of the page of the person
 * @param link the link
 * @param zonderAdres whether the address of the house must still be put before it
 */
public record UitnodigingBeeld(String terug, String link, boolean zonderAdres) {
    @Override
    public String toString() {
        return "UitnodigingBeeld[" + terug + "]";
    }
}
