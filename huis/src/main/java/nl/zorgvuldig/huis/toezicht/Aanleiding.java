package nl.zorgvuldig.huis.toezicht;

import java.util.List;
import java.util.Locale;
import nl.zorgvuldig.kern.grondslag.Doel;

/** For what the log is read. It stands in the log as the purpose; what was searched for never does. */
public enum Aanleiding {
    /** To see what happened in some days. */
    PERIODE,
    /** To see who looked into the casussen of one betrokkene. */
    BETROKKENE,
    /** To find those casussen, because the betrokkene asks who looked. */
    BETROKKENE_VERZOEK,
    /** To find them, because something may have gone wrong. */
    BETROKKENE_VERMOEDEN,
    /** To find them, in a check of one's own. */
    BETROKKENE_CONTROLE,
    /** To see what one colleague did. */
    MEDEWERKER,
    /** To find unusual use by rule. */
    OPVALLEND,
    /** To judge lines that were drawn by lot. */
    STEEKPROEF,
    /** To take lines out of the house. */
    UITVOER;

    private static final String BEGIN = "logboek-";

    /** Why someone may be looked up. */
    public static final List<Aanleiding> ZOEKREDENEN =
            List.of(BETROKKENE_VERZOEK, BETROKKENE_VERMOEDEN, BETROKKENE_CONTROLE);

    /** The purpose as it stands in the log. */
    public Doel doel() {
        return new Doel(BEGIN + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
