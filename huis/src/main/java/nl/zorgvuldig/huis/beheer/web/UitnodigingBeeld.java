package nl.zorgvuldig.huis.beheer.web;

/**
 * A link that works once; it is shown once.
 *
 * @param terug path of the page of the person
 * @param link the link
 */
public record UitnodigingBeeld(String terug, String link) {
    @Override
    public String toString() {
        return "UitnodigingBeeld[" + terug + "]";
    }
}
