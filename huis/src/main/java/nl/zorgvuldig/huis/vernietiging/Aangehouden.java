package nl.zorgvuldig.huis.vernietiging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What must go by its term and is held back: told once for the same reasons, and asked for again in silence until they
 * change or it goes. It counts as told only when the line in the log was committed.
 */
@Component
final class Aangehouden {
    private final Map<UUID, List<Bevinding>> verteld = new ConcurrentHashMap<>();

    boolean isVerteld(UUID wat, List<Bevinding> redenen) {
        return redenen.equals(verteld.get(wat));
    }

    /** What went is held back no longer; what did not has been told as soon as the running transaction is there. */
    boolean onthoud(UUID wat, Vernietigingsbesluit besluit) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                switch (besluit) {
                    case Vernietigingsbesluit.Uitgevoerd _ -> verteld.remove(wat);
                    case Vernietigingsbesluit.Geweigerd(List<Bevinding> redenen) -> verteld.put(wat, redenen);
                }
            }
        });
        return besluit instanceof Vernietigingsbesluit.Uitgevoerd;
    }
}
