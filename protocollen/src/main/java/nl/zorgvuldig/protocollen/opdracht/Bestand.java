package nl.zorgvuldig.protocollen.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.Leesfout;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import nl.zorgvuldig.protocollen.voorbeelden.Voorbeelden;
import nl.zorgvuldig.protocollen.yaml.Fout;

/**
 * A file that someone named: a profile, or the examples beside one.
 *
 * @param pad where it lies, as it was typed
 */
record Bestand(Path pad) {
    private static final String VOORBEELDEN = ".voorbeelden.yaml";
    private static final String PROFIEL = ".yaml";

    boolean heeftVoorbeelden() {
        return pad.toString().endsWith(VOORBEELDEN);
    }

    /** The profile: this file, or the one beside these examples. */
    Bestand profiel() {
        return heeftVoorbeelden() ? buur(VOORBEELDEN, PROFIEL) : this;
    }

    /** The examples: this file, or the one beside this profile. */
    Bestand voorbeelden() {
        return heeftVoorbeelden() ? this : buur(PROFIEL, VOORBEELDEN);
    }

    private Bestand buur(String eigen, String ander) {
        String naam = String.valueOf(pad.getFileName());
        String stam = naam.endsWith(eigen) ? naam.substring(0, naam.length() - eigen.length()) : naam;
        return new Bestand(pad.resolveSibling(stam + ander));
    }

    Leesuitslag leesProfiel() {
        return new ProtocolLezer().lees(pad);
    }

    /** The examples; empty when the file cannot be opened. */
    Optional<Voorbeelden> leesVoorbeelden() {
        return bytes().map(Voorbeelden::lees);
    }

    /** What is in it; empty when it cannot be opened. */
    Optional<byte[]> bytes() {
        try {
            return Optional.of(Files.readAllBytes(pad));
        } catch (IOException nietTeOpenen) {
            return Optional.empty();
        }
    }

    /** Every fault of a profile, as {@code file:line: field: sentence}. */
    static List<String> fouten(Leesuitslag profiel) {
        return switch (profiel) {
            case Leesuitslag.Gelezen gelezen -> List.of();
            case Leesuitslag.Fouten(List<Leesfout> fouten) ->
                fouten.stream().map(Bestand::regel).toList();
        };
    }

    List<String> fouten(Optional<Voorbeelden> gelezen) {
        return gelezen.map(voorbeelden -> regels(voorbeelden.fouten()))
                .orElseGet(() -> List.of(regel(1, "", "het bestand is niet te openen")));
    }

    /** Faults of this file, as lines. */
    List<String> regels(List<Fout> fouten) {
        return fouten.stream()
                .sorted(Comparator.comparingInt(fout -> fout.plek().regel()))
                .map(this::regel)
                .distinct()
                .toList();
    }

    static String regel(Leesfout fout) {
        return new Bestand(Path.of(fout.bestand())).regel(fout.regel(), fout.veld(), fout.melding());
    }

    private String regel(Fout fout) {
        return regel(fout.plek().regel(), fout.veld(), fout.melding());
    }

    /** A line that leads an editor to the place. */
    String regel(int nummer, String veld, String melding) {
        return Stream.of(pad + ":" + nummer, veld, melding)
                .filter(deel -> !deel.isEmpty())
                .reduce((begin, deel) -> begin + ": " + deel)
                .orElseThrow();
    }
}
