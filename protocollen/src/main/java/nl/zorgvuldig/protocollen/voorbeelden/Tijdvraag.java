package nl.zorgvuldig.protocollen.voorbeelden;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.bewaring.Voorval;
import nl.zorgvuldig.protocollen.Schema;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Lezing;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;

/**
 * What happened to a dossier, a request or a breach, and the moment at which someone asks what runs.
 *
 * @param op when it is asked; empty when there are faults
 * @param voorvallen what happened, in the order of the file
 * @param fouten what is wrong with the file
 */
public record Tijdvraag(Optional<Instant> op, List<Voorval> voorvallen, List<Fout> fouten) {
    private static final Schema VORM = Schema.van("gebeurtenissen");

    /** Copies the lists. */
    public Tijdvraag {
        voorvallen = List.copyOf(voorvallen);
        fouten = List.copyOf(fouten);
    }

    /** Reads a file. */
    public static Tijdvraag lees(byte[] bytes) {
        Lezing lezing = Yaml.lees(bytes);
        List<Fout> fouten = Stream.concat(
                        lezing.fouten().stream(),
                        lezing.wortel().stream()
                                .flatMap(wortel ->
                                        Stream.concat(VORM.fouten(wortel).stream(), Tijdstippen.fouten(wortel))))
                .toList();
        return lezing.wortel()
                .filter(wortel -> fouten.isEmpty())
                .map(Tijdvraag::van)
                .orElseGet(() -> new Tijdvraag(Optional.empty(), List.of(), fouten));
    }

    private static Tijdvraag van(Veld wortel) {
        return new Tijdvraag(
                wortel.tekst("op").map(Gebeurtenissen::moment),
                Gebeurtenissen.lees(wortel.veld("gebeurtenissen")),
                List.of());
    }
}
