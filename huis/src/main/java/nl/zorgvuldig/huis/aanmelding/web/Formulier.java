package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was typed, exactly as it was typed, so that a page can show it again. It does not print. */
final class Formulier {
    /** Which window saved a draft last. */
    static final String VENSTER = "venster";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> INHOUD = new TypeReference<>() {};

    private final Map<String, List<String>> waarden;

    private Formulier(Map<String, List<String>> waarden) {
        this.waarden = waarden;
    }

    static Formulier leeg() {
        return new Formulier(Map.of());
    }

    static Formulier van(MultiValueMap<String, String> verstuurd) {
        return new Formulier(Map.copyOf(verstuurd));
    }

    /** From what a draft kept. */
    static Formulier uit(String bewaard) {
        return new Formulier(Map.copyOf(JSON.readValue(bewaard, INHOUD)));
    }

    /** As a draft keeps it. */
    String tekst() {
        return JSON.writeValueAsString(new TreeMap<>(waarden));
    }

    /** The same with one of its pages as it was sent now; what else was sent is left out. */
    Formulier met(Stap stap, Formulier verstuurd) {
        Map<String, List<String>> samen = new TreeMap<>();
        waarden.forEach((veld, waarde) -> {
            if (!stap.heeft(veld)) {
                samen.put(veld, waarde);
            }
        });
        verstuurd.waarden.forEach((veld, waarde) -> {
            if (stap.heeft(veld) || veld.equals(VENSTER)) {
                samen.put(veld, List.copyOf(waarde));
            }
        });
        return new Formulier(Map.copyOf(samen));
    }

    /** The same with one more field, still empty. */
    Formulier metLeeg(String veld) {
        Map<String, List<String>> meer = new TreeMap<>(waarden);
        meer.putIfAbsent(veld, List.of(""));
        return new Formulier(Map.copyOf(meer));
    }

    /** The same with some fields as they are known to be, whatever was sent. */
    Formulier metVast(Map<String, String> velden) {
        Map<String, List<String>> meer = new TreeMap<>(waarden);
        velden.forEach((veld, waarde) -> meer.put(veld, List.of(waarde)));
        return new Formulier(Map.copyOf(meer));
    }

    /** The same without the fields of one of a row of things; those after it move up, and so does what names them. */
    Formulier zonder(String rij, int nummer) {
        Map<String, List<String>> rest = new TreeMap<>();
        waarden.forEach((veld, waarde) -> schuif(veld, rij, nummer)
                .ifPresent(nieuw -> rest.put(
                        nieuw,
                        waarde.stream()
                                .flatMap(een -> schuif(een, rij, nummer).stream())
                                .toList())));
        rest.values().removeIf(List::isEmpty);
        return new Formulier(Map.copyOf(rest));
    }

    /** The name of a place in a row, moved up past what was taken out; empty for that itself. */
    private static Optional<String> schuif(String plaats, String rij, int weg) {
        Matcher gevonden = Pattern.compile(Pattern.quote(rij) + "\\.([0-9]{1,2})((?:\\..*)?)")
                .matcher(plaats);
        if (!gevonden.matches()) {
            return Optional.of(plaats);
        }
        int nummer = Integer.parseInt(gevonden.group(1));
        return nummer == weg
                ? Optional.empty()
                : Optional.of(rij + "." + (nummer > weg ? nummer - 1 : nummer) + gevonden.group(2));
    }

    /** What was typed in a field; empty when nothing was. */
    String waarde(String veld) {
        return waarden.getOrDefault(veld, List.of("")).getFirst();
    }

    /** All that was ticked under a name. */
    List<String> waarden(String veld) {
        return waarden.getOrDefault(veld, List.of());
    }

    /** The names of the fields that start like this. */
    List<String> velden(String begin) {
        return waarden.keySet().stream()
                .filter(veld -> veld.startsWith(begin))
                .sorted()
                .toList();
    }

    /** What was typed without the white space around it; unknown when nothing was. */
    Gegeven<String> ingevuld(String veld) {
        return Gegeven.van(Optional.of(waarde(veld).strip()).filter(tekst -> !tekst.isEmpty()));
    }

    /** A date as people write it, 3-12-2026, or as a browser sends it; unknown when it is neither. */
    Gegeven<LocalDate> dag(String veld) {
        return Gegeven.van(ingevuld(veld).alsOptie().flatMap(Dagtekst::lees));
    }

    @Override
    public String toString() {
        return "Formulier[" + waarden.size() + " velden]";
    }
}
