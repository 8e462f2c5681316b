package nl.zorgvuldig.huis.vernietiging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;

/** What a room that keeps something offers the gate of destruction. Only the gate calls it. */
public interface Vernietigbaar {

    /** Deletes the room's rows. The role can see and delete only what belongs to this owner. */
    void vernietig(Vernietiging wat);

    /** The messages of the running house that the room keeps and whose term had passed at a moment. */
    default List<UUID> verlopenBerichten(Instant op) {
        return List.of();
    }

    /** The dossiers of the running house that the room keeps for a while, and whose day had passed at a moment. */
    default List<UUID> verlopenDossiers(Instant op) {
        return List.of();
    }

    /** Some lines of registers of givers that outlived their dossier and whose last day had passed, by giver. */
    default Map<Partij.Id, Set<UUID>> verlopenBewijzen(Instant op) {
        return Map.of();
    }

    /** The drafts of the running house that the room keeps and whose term had passed at a moment. */
    default List<UUID> verlopenConcepten(Instant op) {
        return List.of();
    }
}
