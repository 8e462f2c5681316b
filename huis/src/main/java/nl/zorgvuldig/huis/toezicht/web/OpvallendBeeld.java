package nl.zorgvuldig.huis.toezicht.web;

import java.time.Instant;
import java.util.List;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What stands out in some days.
 *
 * @param dagen the days
 * @param grenzen the limits, each as a sentence
 * @param open what nobody judged yet
 * @param beoordeeld what was judged
 * @param fouten what must be put right
 * @param waarom why the viewer may see it
 */
public record OpvallendBeeld(
        Dagen dagen,
        List<String> grenzen,
        List<Vondst> open,
        List<Vondst> beoordeeld,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {

    /**
     * Something that stands out.
     *
     * @param titel what, in a few words
     * @param uitleg what it means
     * @param doen what to do with it
     * @param wie who
     * @param pad address of what this person did on that day
     * @param moment when
     * @param oordeel to judge, and what was judged
     */
    public record Vondst(
            String titel, String uitleg, String doen, String wie, String pad, Instant moment, OordeelBeeld oordeel) {}
}
