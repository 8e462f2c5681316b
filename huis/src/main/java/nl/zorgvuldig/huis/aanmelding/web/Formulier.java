package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.springframework.util.MultiValueMap;

/** What was typed, exactly as it was typed, so that a page can show it again. It does not print. */
final class Formulier {
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

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
        return Gegeven.van(ingevuld(veld).alsOptie().flatMap(Formulier::dagUit));
    }

    private static Optional<LocalDate> dagUit(String getypt) {
        try {
            return Optional.of(
                    getypt.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                            ? LocalDate.parse(getypt)
                            : LocalDate.parse(getypt.replace('/', '-'), DAG));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Formulier[" + waarden.size() + " velden]";
    }
}
