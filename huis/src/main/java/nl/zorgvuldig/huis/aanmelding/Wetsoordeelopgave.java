package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweVastlegging;
import nl.zorgvuldig.kern.aanmelding.Wetsoordeel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * What was filled in about the judgement that a law asks before a casus goes on (R3).
 *
 * @param op the day of it
 * @param door the partijen that judged
 * @param motivering why each criterion is met, as far as that was filled in
 */
public record Wetsoordeelopgave(Gegeven<LocalDate> op, Set<Partij.Id> door, Map<Criterium, String> motivering) {
    /** Copies the collections. */
    public Wetsoordeelopgave {
        door = Set.copyOf(door);
        motivering = Map.copyOf(motivering);
    }

    /** Nothing was filled in. */
    public static Wetsoordeelopgave geen() {
        return new Wetsoordeelopgave(Gegeven.onbekend(), Set.of(), Map.of());
    }

    /** For the decision; a partij that this house does not have makes it a judgement by nobody. */
    Wetsoordeel feiten(Map<Partij.Id, Partijfeiten> partijen) {
        Set<Partijfeiten> bekend =
                door.stream().map(partijen::get).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Wetsoordeel(
                op,
                bekend.size() == door.size() ? bekend : Set.of(),
                motivering.entrySet().stream()
                        .filter(antwoord -> !antwoord.getValue().isBlank())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** To be recorded: who judged, and why each criterion is met. */
    List<NieuweVastlegging> vastleggingen(Tekstbouw bouw) {
        LocalDate dag = op.alsOptie().orElseThrow();
        Stream<NieuweVastlegging> beslissers =
                door.stream().map(partij -> bouw.overPartij(Stuk.Soort.WETSOORDEEL_DOOR, partij, dag, "", ""));
        Stream<NieuweVastlegging> redenen = motivering.entrySet().stream()
                .map(antwoord ->
                        bouw.tekst(Stuk.Soort.WETSOORDEEL, antwoord.getKey().code(), antwoord.getValue()));
        return Stream.concat(beslissers, redenen).toList();
    }

    @Override
    public String toString() {
        return "Wetsoordeelopgave[" + motivering.size() + " criteria]";
    }
}
