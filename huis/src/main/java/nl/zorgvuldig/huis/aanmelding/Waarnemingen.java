package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.toegang.Vervangingen;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Vervanging;

/** The casussen that colleagues on leave have in hand, for who stands in for them; nothing of their content. */
public interface Waarnemingen {

    /** Those of the colleagues that the viewer stands in for. */
    List<Waarneming> van(Kijker kijker, List<Vervangingen.Vastgelegd> vervangingen);

    /** Stores that the viewer is involved in a casus for the days of a leave. */
    void bewaar(Kijker kijker, Waarneming waarneming);

    /**
     * A casus to take over.
     *
     * @param dossier which
     * @param partij which partij reported it
     * @param sinds when
     * @param verlof for which leave
     * @param vervanging for whom
     * @param genomen whether the viewer took it over already
     */
    record Waarneming(
            Dossier.Id dossier, Partij.Id partij, Instant sinds, UUID verlof, Vervanging vervanging, boolean genomen) {}
}
