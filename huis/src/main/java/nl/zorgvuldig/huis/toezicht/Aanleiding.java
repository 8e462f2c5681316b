package nl.zorgvuldig.huis.toezicht;

import java.util.Locale;
import nl.zorgvuldig.kern.grondslag.Doel;

/** For what the log is read. It stands in the log as the purpose; what was searched for never does. */
public enum Aanleiding {
    /** To see what happened in some days. */
    PERIODE,
    /** To see who looked into the casussen of one betrokkene. */
    BETROKKENE,
    /** To see what one colleague did. */
    MEDEWERKER,
    /** To find unusual use by rule. */
    OPVALLEND,
    /** To judge lines that were drawn by lot. */
    STEEKPROEF,
    /** To take lines out of the house. */
    UITVOER;

    private static final String BEGIN = "logboek-";

    /** The purpose as it stands in the log. */
    public Doel doel() {
        return new Doel(BEGIN + name().toLowerCase(Locale.ROOT));
    }
}
