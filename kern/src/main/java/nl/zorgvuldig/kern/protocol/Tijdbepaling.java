package nl.zorgvuldig.kern.protocol;

import java.util.List;

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
}
