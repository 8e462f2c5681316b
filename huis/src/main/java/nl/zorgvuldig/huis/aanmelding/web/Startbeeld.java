package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import nl.zorgvuldig.huis.concept.Concept;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What the page shows on which a report begins.
 *
 * @param concepten the viewer's drafts
 * @param deelprofiel whether the viewer's role says how its partij usually shares
 * @param waarom why the viewer may report
 */
public record Startbeeld(List<Concept> concepten, boolean deelprofiel, WaaromBeeld waarom) {
    /** Copies the list. */
    public Startbeeld {
        concepten = List.copyOf(concepten);
    }
}
