package nl.zorgvuldig.protocollen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/**
 * Reads profiles. A profile with a fault is refused as a whole, and every fault is told at once. The file lies at
 * {@code <name>/<first day>.yaml}. A profile that builds on another states only differences; the checks are on both
 * together, and a fault names the file in which the text stands.
 */
public final class ProtocolLezer {
    private static final Schema VORM = Schema.van("protocol");

    /** The names of the profiles that come with this module. */
    public List<String> ingebouwd() {
        return Bestanden.ingebouwd().stream()
                .map(Bestanden.Ingebouwd::naam)
                .distinct()
                .toList();
    }

    /** Reads the newest profile of a name that comes with this module. */
    public Leesuitslag leesIngebouwd(String naam) {
        return lees(Profielbestand.ingebouwd(Bestanden.nieuwste(naam)));
    }

    /**
     * Reads the profile of a name that holds on a day, of those that come with this module, or the file of that name;
     * empty when none comes along that began by then.
     */
    public Optional<Leesuitslag> leesGeldig(String naam, LocalDate dag) {
        return ingebouwd().contains(naam)
                ? Bestanden.geldig(naam, dag).map(pad -> lees(Profielbestand.ingebouwd(pad)))
                : Optional.of(lees(Path.of(naam))).filter(uitslag -> geldtOp(uitslag, dag));
    }

    /** A file with faults is told about, whatever the day. */
    private static boolean geldtOp(Leesuitslag uitslag, LocalDate dag) {
        return switch (uitslag) {
            case Leesuitslag.Gelezen gelezen ->
                !gelezen.profiel().protocol().versie().geldigVanaf().isAfter(dag);
            case Leesuitslag.Fouten fouten -> true;
        };
    }

    /** The bytes of that profile. */
    public byte[] profielbestand(String naam) {
        return Bestanden.bytes(Bestanden.nieuwste(naam));
    }

    /** The worked examples beside that profile, as they lie in the file. */
    public byte[] voorbeelden(String naam) {
        return Bestanden.bytes(Bestanden.nieuwste(naam).replace(".yaml", ".voorbeelden.yaml"));
    }

    /** Reads a file. */
    public Leesuitslag lees(Path bestand) {
        try {
            return lees(bestand, Files.readAllBytes(bestand));
        } catch (IOException fout) {
            Leesfout onleesbaar = new Leesfout(bestand.toString(), 1, 1, "", "het bestand is niet te openen");
            return new Leesuitslag.Fouten(List.of(onleesbaar));
        }
    }

    /**
     * Reads bytes as if they were this file. The hash of the profile is the SHA-256 of exactly these bytes; of a profile
     * that builds on another it is that of these bytes followed by the 64 digits of the other's hash. When a law lies
     * over the profile, it is that of those 64 digits followed by the 64 of the file of the law.
     */
    public Leesuitslag lees(Path bestand, byte[] bytes) {
        return lees(Profielbestand.opSchijf(bestand), bytes);
    }

    static Leesuitslag lees(Profielbestand bestand) {
        return lees(bestand, Bestanden.bytes(bestand.pad().toString()));
    }

    private static Leesuitslag lees(Profielbestand bestand, byte[] bytes) {
        Opbouw opbouw = Opbouw.van(bestand, bytes);
        List<Fout> fouten = Stream.concat(
                        opbouw.fouten().stream(),
                        opbouw.wortel().stream().flatMap(wortel -> fouten(bestand.pad(), wortel)))
                .distinct()
                .toList();
        Optional<Veld> goed = opbouw.wortel().filter(wortel -> fouten.isEmpty());
        return goed.<Leesuitslag>map(wortel -> new Leesuitslag.Gelezen(Profielbouw.van(wortel, opbouw.hash()), wortel))
                .orElseGet(() -> new Leesuitslag.Fouten(
                        fouten.stream().map(Leesfout::van).toList()));
    }

    private static Stream<Fout> fouten(Path bestand, Veld wortel) {
        return Stream.of(
                        VORM.fouten(wortel).stream(),
                        Profieltoets.alle().stream().flatMap(toets -> toets.fouten(wortel)),
                        Bestandsnaam.fouten(bestand, wortel))
                .flatMap(stroom -> stroom);
    }
}
