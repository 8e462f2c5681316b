package nl.zorgvuldig.huis.aanmelding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Informeeropgave;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Reden;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;

/**
 * Decide at intake.
 *
 * @param dossier the dossier
 * @param uitkomst the outcome; unknown when none was chosen
 * @param reden the coded reason; unknown when none was chosen
 * @param advies what the aanmelder is advised when the casus is not for the house; empty when nothing is
 * @param voldaan the criteria found met
 * @param afwijking why the outcome deviates from the formal test; empty when it does not
 * @param informering what is recorded now about telling the betrokkene; nothing when what was recorded earlier stands
 * @param oordeel what was filled in about the judgement that a law asks
 * @param bewaren what was filled in about keeping the casus for a while
 * @param noodzaak of each inbreng whether the next phase needs it
 */
public record BeoordeelIntake(
        Dossier.Id dossier,
        Gegeven<Uitkomst> uitkomst,
        Gegeven<Reden> reden,
        String advies,
        Set<Criterium> voldaan,
        String afwijking,
        Informeeropgave informering,
        Wetsoordeelopgave oordeel,
        Bewaaropgave bewaren,
        Map<Inbreng.Id, Noodzaakoordeel> noodzaak) {
    /** Copies the collections. */
    public BeoordeelIntake {
        voldaan = Set.copyOf(voldaan);
        noodzaak = Map.copyOf(noodzaak);
    }

    /** The same decision, with a judgement of these inbrengen only: what else was sent along is no part of it. */
    BeoordeelIntake over(Set<Inbreng.Id> inbrengen) {
        return new BeoordeelIntake(
                dossier,
                uitkomst,
                reden,
                advies,
                voldaan,
                afwijking,
                informering,
                oordeel,
                bewaren,
                noodzaak.entrySet().stream()
                        .filter(oordeel -> inbrengen.contains(oordeel.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The inbrengen that were judged so. */
    Set<Inbreng.Id> geoordeeld(Noodzaakoordeel oordeel) {
        return noodzaak.entrySet().stream()
                .filter(een -> een.getValue() == oordeel)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "BeoordeelIntake[" + dossier.waarde() + "]";
    }
}
