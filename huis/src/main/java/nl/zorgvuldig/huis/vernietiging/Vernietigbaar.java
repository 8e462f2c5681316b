package nl.zorgvuldig.huis.vernietiging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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

    /** The drafts of the running house that the room keeps and whose term had passed at a moment. */
    default List<UUID> verlopenConcepten(Instant op) {
        return List.of();
    }
}
