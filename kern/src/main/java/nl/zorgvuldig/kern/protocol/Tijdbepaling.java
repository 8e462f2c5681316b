package nl.zorgvuldig.kern.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.taal.Kalender;

/**
 * Everything a text says about time.
 *
 * @param termijnen terms of requests, breaches, reviews and records
 * @param vernietigen terms whose end is destruction
 * @param trappen the steps of retention
 * @param heropenen how a closed dossier is opened again
 * @param verlengen how a term of destruction is made longer
 */
public record Tijdbepaling(
        List<Termijnregel> termijnen,
        List<Termijnregel> vernietigen,
        List<Bewaartrap> trappen,
        List<Heropening> heropenen,
        List<Verlenging> verlengen) {
    /** Copies the lists. */
    public Tijdbepaling {
        termijnen = List.copyOf(termijnen);
        vernietigen = List.copyOf(vernietigen);
        trappen = List.copyOf(trappen);
        heropenen = List.copyOf(heropenen);
        verlengen = List.copyOf(verlengen);
    }

    /**
     * The last day on which it must still be known what a partij of these kinds gave at a moment, also when the dossier is
     * gone (F2); empty when no law or text asks for it. Of several terms the longest counts.
     */
    public Optional<LocalDate> bewijsTotEnMet(Set<SoortPartij> gever, Instant gegeven) {
        Set<Gebeurtenis> wat = gever.stream().map(Gebeurtenis::verstrekkingDoor).collect(Collectors.toSet());
        return termijnen.stream()
                .filter(regel -> regel.strekking() == Termijnregel.Strekking.MINSTENS && wat.contains(regel.vanaf()))
                .map(regel -> Kalender.dag(regel.duur().verstrekenOp(gegeven).minusNanos(1)))
                .max(Comparator.naturalOrder());
    }
}
