package nl.zorgvuldig.huis.sessie.web;

import nl.zorgvuldig.huis.schil.Antwoord;

/** A way of logging in of its own, instead of the identity providers of the partijen. */
@FunctionalInterface
public interface Inlogwijze {

    /** The page on which one logs in. */
    Antwoord pagina();
}
