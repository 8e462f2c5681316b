package nl.zorgvuldig.demonstratie.huizen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zorgvuldig.demonstratie.DemonstratiePersonen;
import org.springframework.stereotype.Component;

/** Shows the fictitious people to the log-in page; who works in two houses is shown once. */
@Component
class Mensen implements DemonstratiePersonen {
    private final List<Verzonnen> alle;

    Mensen(Demonstratiehuizen huizen) {
        Map<String, Verzonnen> mensen = new LinkedHashMap<>();
        huizen.alle().stream()
                .flatMap(huis -> huis.mensen().stream())
                .forEach(mens -> mensen.putIfAbsent(mens.verzonnen().sleutel(), mens.verzonnen()));
        this.alle = List.copyOf(mensen.values());
    }

    @Override
    public List<Verzonnen> alle() {
        return alle;
    }
}
