package nl.zorgvuldig.kern.aanmelding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Reden;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/**
 * A situation in which an intake is decided.
 *
 * @param basis who decides, and the dossier
 * @param uitkomst the outcome chosen
 * @param reden the coded reason chosen
 * @param voldaan the criteria that the decider finds met
 * @param afwijking whether deviating from the formal test was motivated
 * @param overleg the consultations on record
 * @param informering what was recorded about telling the betrokkene
 * @param bewaarbesluit what was decided about keeping a rejected casus for a while
 * @param inbrengen the inbrengen of the dossier, not withdrawn
 * @param wetsoordeel what was recorded of the judgement that a law asks
 * @param noodzaak of which inbrengen it was judged whether the next phase needs them, and how
 */
public record Intakesituatie(
        Situatie basis,
        Gegeven<Uitkomst> uitkomst,
        Gegeven<Reden> reden,
        Set<Criterium> voldaan,
        Motivering afwijking,
        Set<Overleg> overleg,
        Informering informering,
        Wetsoordeel wetsoordeel,
        Bewaarbesluit bewaarbesluit,
        Set<Inbreng.Id> inbrengen,
        Map<Inbreng.Id, Noodzaakoordeel> noodzaak) {
    /** Copies the collections; the act is deciding, and a judgement of anything but these inbrengen is none. */
    public Intakesituatie {
        basis = basis.voor(Handeling.BEOORDELEN);
        voldaan = Set.copyOf(voldaan);
        overleg = Set.copyOf(overleg);
        Set<Inbreng.Id> alleen = Set.copyOf(inbrengen);
        inbrengen = alleen;
        noodzaak = noodzaak.entrySet().stream()
                .filter(oordeel -> alleen.contains(oordeel.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a next phase needs an inbreng. */
    public enum Noodzaakoordeel {
        /** It is needed there. */
        NOODZAKELIJK,
        /** It is not, and is destroyed. */
        NIET_NOODZAKELIJK
    }
}
