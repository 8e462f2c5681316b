package nl.zorgvuldig.protocollen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Lezing;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;

/**
 * Reads profiles. A profile with a fault is refused as a whole, and every fault is told at once. The file lies at
 * {@code <name>/<first day>.yaml}.
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
        String pad = Bestanden.nieuwste(naam);
        return lees(Path.of(pad), Bestanden.bytes(pad));
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

    /** Reads bytes as if they were this file; the hash of the profile is the SHA-256 of exactly these bytes. */
    public Leesuitslag lees(Path bestand, byte[] bytes) {
        Lezing lezing = Yaml.lees(bytes);
        List<Fout> fouten = Stream.concat(
                        lezing.fouten().stream(), lezing.wortel().stream().flatMap(wortel -> fouten(bestand, wortel)))
                .distinct()
                .toList();
        Optional<Veld> goed = lezing.wortel().filter(wortel -> fouten.isEmpty());
        return goed.<Leesuitslag>map(wortel -> new Leesuitslag.Gelezen(Profielbouw.van(wortel, bytes)))
                .orElseGet(() -> new Leesuitslag.Fouten(
                        fouten.stream().map(fout -> leesfout(bestand, fout)).toList()));
    }

    private static Stream<Fout> fouten(Path bestand, Veld wortel) {
        return Stream.of(
                        VORM.fouten(wortel).stream(),
                        Profieltoets.alle().stream().flatMap(toets -> toets.fouten(wortel)),
                        Bestandsnaam.fouten(bestand, wortel))
                .flatMap(stroom -> stroom);
    }

    private static Leesfout leesfout(Path bestand, Fout fout) {
        return new Leesfout(bestand.toString(), fout.plek().regel(), fout.plek().kolom(), fout.veld(), fout.melding());
    }
}
