package nl.zorgvuldig.huis.toezicht.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Dagtekst;
import org.springframework.util.MultiValueMap;

/** What was typed or stands in an address. It does not print. */
final class Invoer {
    private final Map<String, List<String>> waarden;

    Invoer(MultiValueMap<String, String> waarden) {
        this.waarden = Map.copyOf(waarden);
    }

    /** An empty form. */
    static Invoer leeg() {
        return new Invoer(new org.springframework.util.LinkedMultiValueMap<>());
    }

    /** What stands in a field, without the white space around it; empty when nothing does. */
    String tekst(String veld) {
        return alle(veld).stream().findFirst().orElse("").strip();
    }

    /** Everything that was given under a name. */
    List<String> alle(String veld) {
        return waarden.getOrDefault(veld, List.of());
    }

    /** A field that was filled in. */
    Optional<String> ingevuld(String veld) {
        return Optional.of(tekst(veld)).filter(tekst -> !tekst.isEmpty());
    }

    /** A date as people write it or as a browser sends it; empty when it is neither. */
    Optional<LocalDate> dag(String veld) {
        return Dagtekst.lees(tekst(veld));
    }

    @Override
    public String toString() {
        return "Invoer[" + waarden.size() + " velden]";
    }
}
