package nl.zorgvuldig.huis.toegang;

import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Bezetting;

/** Looks up who else could confirm what someone proposes. */
public interface Bezettingen {

    /** The roles of everyone else who can log in, and of who could until something was taken away. */
    Bezetting van(Kijker kijker);
}
