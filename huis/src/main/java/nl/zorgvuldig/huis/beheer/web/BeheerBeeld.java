package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * The first page of registering.
 *
 * @param voorstellen what waits for a second person
 * @param partijen the partijen of which something waits
 * @param alleen whether there is only one who registers, so that nothing can be confirmed
 * @param teHerzien how many roles end soon, or ended, because nobody looked at them
 * @param tekst whether another text waits for a second person
 * @param mensen how many people are on record
 * @param waarom why the viewer sees them
 */
public record BeheerBeeld(
        List<Voorstel> voorstellen,
        List<Partijkaart> partijen,
        boolean alleen,
        int teHerzien,
        boolean tekst,
        int mensen,
        WaaromBeeld waarom) {

    /** How much waits. */
    public int aantal() {
        return voorstellen.size()
                + partijen.stream()
                        .mapToInt(kaart ->
                                kaart.teBevestigen().size() + kaart.eigen().size())
                        .sum();
    }

    /**
     * What waits of one partij.
     *
     * @param id identifier of the partij
     * @param naam legal name
     * @param teBevestigen what the viewer can confirm
     * @param eigen what the viewer proposed, and so cannot
     */
    public record Partijkaart(UUID id, String naam, List<Optie> teBevestigen, List<Optie> eigen) {}

    /**
     * A proposed role or mandate.
     *
     * @param id identifier of the proposal
     * @param actie where it is confirmed
     * @param knop what confirming it is called
     * @param wat the role or mandate, for which partij
     * @param periode for which days
     * @param reden why, or within which limits, and who proposed it
     * @param voor who would get it
     */
    public record Voorstel(UUID id, String actie, String knop, String wat, String periode, String reden, Voor voor) {}

    /**
     * Who would get a proposed right.
     *
     * @param persoon identifier
     * @param wie name and function
     * @param eigen whether the viewer is that person or proposed it, and so cannot confirm
     * @param kanInloggen whether it is known how that person logs in
     * @param inlog how and when that was linked
     */
    public record Voor(UUID persoon, String wie, boolean eigen, boolean kanInloggen, String inlog) {}
}
