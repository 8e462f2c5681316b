package nl.zorgvuldig.protocollen.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Finds what YAML knows and a profile may not use, before anything is built from it. */
final class Beperking {
    private static final int MEESTE_LAGEN = 24;
    private final List<Fout> fouten = new ArrayList<>();
    private int lagen;
    private int documenten;

    private Beperking() {}

    static List<Fout> fouten(List<Event> gebeurtenissen) {
        Beperking beperking = new Beperking();
        for (Event gebeurtenis : gebeurtenissen) {
            beperking.bekijk(gebeurtenis);
            if (beperking.lagen > MEESTE_LAGEN) {
                break;
            }
        }
        return beperking.fouten;
    }

    private void bekijk(Event gebeurtenis) {
        if (gebeurtenis instanceof AliasEvent) {
            meld(gebeurtenis, "een verwijzing met * kan hier niet; schrijf de waarde uit");
        } else if (gebeurtenis instanceof NodeEvent knoop && knoop.getAnchor().isPresent()) {
            meld(gebeurtenis, "een anker met & kan hier niet; schrijf de waarde uit");
        }
        if (tag(gebeurtenis).isPresent()) {
            meld(gebeurtenis, "een type met ! kan hier niet");
        }
        bekijkLagen(gebeurtenis);
    }

    private void bekijkLagen(Event gebeurtenis) {
        if (gebeurtenis instanceof CollectionStartEvent && ++lagen > MEESTE_LAGEN) {
            meld(gebeurtenis, "dit gaat te veel lagen diep");
        }
        if (gebeurtenis instanceof CollectionEndEvent) {
            lagen--;
        }
        if (gebeurtenis instanceof DocumentStartEvent && ++documenten > 1) {
            meld(gebeurtenis, "er staat een tweede document in het bestand");
        }
    }

    private static Optional<String> tag(Event gebeurtenis) {
        return switch (gebeurtenis) {
            case ScalarEvent waarde -> waarde.getTag();
            case CollectionStartEvent begin -> begin.getTag();
            default -> Optional.empty();
        };
    }

    private static Plek plek(Event gebeurtenis) {
        return gebeurtenis.getStartMark().map(Plek::van).orElseGet(() -> Plek.begin(""));
    }

    private void meld(Event gebeurtenis, String melding) {
        fouten.add(new Fout(plek(gebeurtenis), "", melding));
    }
}
