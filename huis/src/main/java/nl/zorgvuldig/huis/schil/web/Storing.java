package nl.zorgvuldig.huis.schil.web;

import nl.zorgvuldig.huis.databank.Spoor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down where it went wrong, under the trace of the request; never what someone typed. */
final class Storing {
    private static final Logger LOG = LoggerFactory.getLogger(Storing.class);

    private Storing() {}

    static void meld(Exception fout) {
        LOG.error("verzoek afgebroken, spoor {}", Spoor.huidig(), fout);
    }
}
