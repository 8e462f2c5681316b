package nl.zorgvuldig.protocollen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Dutch names by kind and code.
 *
 * @param elementen what is known of each code
 */
public record Namen(Map<Begrip, Map<String, Element>> elementen) {
    /** Copies both layers. */
    public Namen {
        elementen = elementen.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, rij -> Map.copyOf(rij.getValue())));
    }

    /** The name of a code; the code itself when it has none. */
    public String naam(Begrip begrip, String code) {
        return element(begrip, code).map(Element::naam).orElse(code);
    }

    /** What is known of a code. */
    public Optional<Element> element(Begrip begrip, String code) {
        return Optional.ofNullable(elementen.getOrDefault(begrip, Map.of()).get(code));
    }

    /** These names and others; a kind comes from one of both. */
    Namen en(Namen andere) {
        Map<Begrip, Map<String, Element>> samen = new HashMap<>(andere.elementen);
        elementen.forEach((begrip, eigen) -> samen.merge(begrip, eigen, Namen::over));
        return new Namen(samen);
    }

    private static Map<String, Element> over(Map<String, Element> onder, Map<String, Element> boven) {
        Map<String, Element> samen = new HashMap<>(onder);
        samen.putAll(boven);
        return samen;
    }
}
