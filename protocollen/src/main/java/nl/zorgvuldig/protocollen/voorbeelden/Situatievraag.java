package nl.zorgvuldig.protocollen.voorbeelden;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.protocollen.Schema;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Lezing;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;

/**
 * One situation that someone asks about, in the words of the examples.
 *
 * @param vraag the situation, to be laid before a protocol; empty when there are faults
 * @param fouten what is wrong with the file
 */
public record Situatievraag(Optional<Voorbeeld> vraag, List<Fout> fouten) {
    private static final Schema VORM = Schema.van("situatie");
    private static final String MIDDAG = " 12:00";

    /** Copies the faults. */
    public Situatievraag {
        fouten = List.copyOf(fouten);
    }

    /**
     * Reads a situation.
     *
     * @param dag the day on which it is asked; noon of it counts when the situation names no moment of its own
     */
    public static Situatievraag lees(byte[] bytes, LocalDate dag) {
        Lezing lezing = Yaml.lees(bytes);
        List<Fout> fouten = Stream.concat(
                        lezing.fouten().stream(),
                        lezing.wortel().stream()
                                .flatMap(wortel ->
                                        Stream.concat(VORM.fouten(wortel).stream(), Tijdstippen.fouten(wortel))))
                .toList();
        return new Situatievraag(
                lezing.wortel().filter(wortel -> fouten.isEmpty()).map(wortel -> vraag(wortel, dag)), fouten);
    }

    /** The law counts as it does for the house: from its own day on. */
    private static Voorbeeld vraag(Veld wortel, LocalDate dag) {
        Veld opDeDag = groep(wortel, Map.of("moment", tekst(wortel, dag + MIDDAG)));
        Veld metWet = groep(wortel, Map.of("regime", tekst(wortel, "wgs")));
        Veld situatie = Lees.over(Lees.over(opDeDag, wortel.veld("situatie")), metWet);
        return new Voorbeeld("", wortel, situatie);
    }

    private static Veld groep(Veld bij, Map<String, Veld> velden) {
        return new Veld(bij.pad(), bij.plek(), new Inhoud.Groep(velden));
    }

    private static Veld tekst(Veld bij, String tekst) {
        return new Veld(bij.pad(), bij.plek(), new Inhoud.Tekst(tekst));
    }

    /** What a partij of a situation is called, for it has no name. */
    public static String partij(Partij.Id id) {
        return id.equals(Wereld.EIGEN) ? "uw organisatie" : "de leidende partij";
    }
}
