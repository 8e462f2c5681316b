package nl.zorgvuldig.huis.vernietiging;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What must go by its term and is held back: told once, and asked for again in silence until it goes. */
@Component
final class Aangehouden {
    private final Set<UUID> verteld = ConcurrentHashMap.newKeySet();

    boolean isVerteld(UUID wat) {
        return verteld.contains(wat);
    }

    /** What went is held back no longer; what did not has been told by now. */
    boolean onthoud(UUID wat, Vernietigingsbesluit besluit) {
        boolean weg = besluit instanceof Vernietigingsbesluit.Uitgevoerd;
        if (weg) {
            verteld.remove(wat);
        } else {
            verteld.add(wat);
        }
        return weg;
    }
}
