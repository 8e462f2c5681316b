package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.zorgvuldig.huis.aanmelding.Stand;
import nl.zorgvuldig.huis.concept.Concept;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What the work list shows.
 *
 * @param gedaan what the viewer comes here from, having done it; empty when nothing
 * @param magAanmelden whether the viewer can report
 * @param magNamens whether the viewer can write down what a partij reports
 * @param concepten the viewer's drafts of reports
 * @param taken what the viewer must do now
 * @param nieuws what others changed since the viewer was here before
 * @param wachtrij reports that wait for someone
 * @param waarTeNemen what colleagues on leave have in hand
 * @param casussen the viewer's casussen
 * @param buitenZicht casussen of which nothing may be seen now
 * @param gronden casussen in which the viewer can only say on what something secret is shared
 * @param mededelingen what the viewer was told about consent
 * @param berichten outcomes that were handed to the viewer
 * @param waarom why the viewer may see who they are about; empty when there is nobody to see
 */
public record WerklijstBeeld(
        Optional<String> gedaan,
        boolean magAanmelden,
        boolean magNamens,
        List<Concept> concepten,
        List<Taakregel> taken,
        List<Nieuws> nieuws,
        List<Wachtend> wachtrij,
        List<Waarneming> waarTeNemen,
        Casuslijst casussen,
        List<BuitenZicht> buitenZicht,
        List<BuitenZicht> gronden,
        List<Mededeling> mededelingen,
        List<Bericht> berichten,
        Optional<WaaromBeeld> waarom) {
    private static final int EERST = 5;

    /** What is due comes first, line by line; of a short list that is everything. */
    public List<Taakregel> losseTaken() {
        return taken.size() <= EERST
                ? taken
                : taken.stream().filter(Taakregel::vandaag).toList();
    }

    /** The rest by what must be done, in the order in which the first of each kind waits. */
    public List<Taakgroep> taakgroepen() {
        Map<String, List<Taakregel>> soorten = new LinkedHashMap<>();
        taken.stream()
                .filter(Predicate.not(losseTaken()::contains))
                .forEach(taak -> soorten.computeIfAbsent(taak.wat(), _ -> new ArrayList<>())
                        .add(taak));
        return soorten.entrySet().stream()
                .map(soort -> new Taakgroep(soort.getKey(), soort.getValue()))
                .toList();
    }

    /** The newest of what changed stands open. */
    public Vouwlijst<Nieuws> gevouwenNieuws() {
        return Vouwlijst.na(EERST, nieuws);
    }

    /** Who waits longest stands open. */
    public Vouwlijst<Wachtend> gevouwenWachtrij() {
        return Vouwlijst.na(EERST, wachtrij);
    }

    /** What has a day, soonest first. */
    public List<Casus> metDag() {
        return casussen.alle().stream()
                .filter(casus -> casus.volgende().isPresent())
                .sorted((een, ander) ->
                        een.volgende().orElseThrow().compareTo(ander.volgende().orElseThrow()))
                .limit(EERST)
                .toList();
    }

    /**
     * Something to do.
     *
     * @param pad where it is done
     * @param wat code of what it is
     * @param casusnummer of which casus; empty when there is none yet
     * @param wie who it is about, or when it was reported
     * @param voor the day by which it must be done
     * @param vandaag whether that day is there or has passed
     */
    public record Taakregel(
            String pad, String wat, String casusnummer, String wie, Optional<LocalDate> voor, boolean vandaag) {}

    /** Several of the same kind. */
    public record Taakgroep(String wat, List<Taakregel> taken) {
        /** Not all stand open: what comes below must not sink out of sight. */
        public Vouwlijst<Taakregel> gevouwen() {
            return Vouwlijst.na(EERST, taken);
        }
    }

    /** What somebody else changed. */
    public record Nieuws(String pad, String wat, String casusnummer, Instant sinds) {}

    /** A report that waits. */
    public record Wachtend(UUID id, String partij, Instant sinds) {}

    /** A casus of a colleague on leave, until which day, and whether the viewer took it over. */
    public record Waarneming(UUID id, String partij, String voor, Instant sinds, String tot, boolean genomen) {}

    /**
     * The viewer's casussen, and how they are chosen from.
     *
     * @param alle all of them
     * @param gekozen those that were chosen
     * @param fasen phases to choose from
     * @param standen where they stand, to choose from
     * @param fase the phase that was chosen; empty for all
     * @param stand where they must stand; empty for anywhere
     */
    public record Casuslijst(
            List<Casus> alle, List<Casus> gekozen, List<Optie> fasen, List<Optie> standen, String fase, String stand) {
        private static final int VEEL = 8;
        private static final int OPEN = 10;

        /** Whether there are so many that choosing helps. */
        public boolean kiesbaar() {
            return alle.size() > VEEL;
        }

        /** Those that were chosen, of which the first stand open. */
        public Vouwlijst<Casus> gevouwen() {
            return Vouwlijst.na(OPEN, gekozen);
        }
    }

    /** A casus. */
    public record Casus(
            UUID id,
            String casusnummer,
            String wie,
            String fasecode,
            String fase,
            Stand stand,
            String partij,
            Instant ontvangenOp,
            Optional<LocalDate> volgende) {}

    /** A casus of which nothing is shown. */
    public record BuitenZicht(UUID id, String casusnummer, String partij) {}

    /** What was told stands open as long as it is little. */
    public Vouwlijst<Mededeling> gevouwenMededelingen() {
        return Vouwlijst.na(EERST, mededelingen);
    }

    /** That consent was withdrawn, in which casus, and what that means; the number is empty when it is not to be known. */
    public record Mededeling(String pad, String casusnummer, String gevolg, Instant op) {}

    /** An outcome. */
    public record Bericht(UUID id, String uitkomst, Instant sinds) {}
}
