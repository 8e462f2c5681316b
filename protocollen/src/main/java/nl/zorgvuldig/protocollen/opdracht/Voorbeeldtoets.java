package nl.zorgvuldig.protocollen.opdracht;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.voorbeelden.Voorbeelden;

/**
 * What is wrong with examples before any of them is played.
 *
 * @param bestand the file in which they stand
 * @param voorbeelden the examples; empty when the file cannot be opened
 * @param profiel the profile that they should be about; empty when it has faults of its own
 */
record Voorbeeldtoets(Bestand bestand, Optional<Voorbeelden> voorbeelden, Optional<Protocol> profiel) {

    static Voorbeeldtoets van(Bestand bestand, Leesuitslag profiel) {
        return new Voorbeeldtoets(
                bestand,
                bestand.leesVoorbeelden(),
                profiel instanceof Leesuitslag.Gelezen gelezen
                        ? Optional.of(gelezen.profiel().protocol())
                        : Optional.empty());
    }

    /** Faults of form, and a profile that is another than the one beside. */
    List<String> vorm() {
        return Stream.concat(bestand.fouten(voorbeelden).stream(), vreemd()).toList();
    }

    /** Codes of which the profile does not know. */
    List<String> codes() {
        return profiel.filter(protocol -> vreemd().findAny().isEmpty())
                .map(protocol -> bestand.regels(voorbeelden.stream()
                        .flatMap(alle -> alle.voorbeelden().stream())
                        .flatMap(voorbeeld -> voorbeeld.onbekend(protocol).stream())
                        .toList()))
                .orElse(List.of());
    }

    /** Examples of another profile say nothing about this one. */
    private Stream<String> vreemd() {
        String naam = profiel.map(Protocol::versie)
                .map(versie -> versie.naam() + "/" + versie.geldigVanaf())
                .orElse("");
        return voorbeelden
                .map(Voorbeelden::profiel)
                .filter(over -> !over.isEmpty() && !naam.isEmpty() && !over.equals(naam))
                .map(over -> bestand.regel(1, "profiel", "deze voorbeelden gaan over " + over + ", niet over " + naam))
                .stream();
    }
}
