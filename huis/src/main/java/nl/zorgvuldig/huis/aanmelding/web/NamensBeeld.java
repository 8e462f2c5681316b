package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.concept.Concept;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What the page shows on which someone of the house begins to write down what a partij reports.
 *
 * @param partijen the partijen that take part
 * @param partij the partij that was chosen; empty before that
 * @param melders who of that partij may report
 * @param concepten what the viewer is writing down
 * @param liggend what waits for whoever told it
 * @param fouten what must be put right
 * @param waarom why the viewer may write it down
 */
public record NamensBeeld(
        List<Optie> partijen,
        String partij,
        List<Optie> melders,
        List<Concept> concepten,
        List<Liggend> liggend,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {

    /**
     * Something that waits for whoever told it.
     *
     * @param id where it lies
     * @param wie who told it
     * @param partij of which partij
     * @param sinds since when
     * @param tot the day on which it goes
     */
    public record Liggend(UUID id, String wie, String partij, Instant sinds, LocalDate tot) {
        @Override
        public String toString() {
            return "Liggend[" + id + "]";
        }
    }
}
