package nl.zorgvuldig.huis.concept;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;

/** Keeps drafts; nobody sees another's. */
public interface Concepttabel {
    /** A new draft of its writer, sealed under a key of its own. */
    void voegToe(Kijker kijker, Concept concept, String inhoud);

    /** Writes a draft anew over the version that was read; false when somebody was first or it is gone. */
    boolean schrijf(Kijker kijker, UUID id, int gelezen, String inhoud);

    /** A draft of the viewer; empty when there is none, or it is not the viewer's. */
    Optional<Verzegeld> lees(Kijker kijker, UUID id);

    /** The drafts of the viewer, the latest first. */
    List<Concept> van(Kijker kijker);

    /** What the viewer wrote down and laid before whoever told it, the latest first. */
    List<Voorgelegd> voorgelegd(Kijker kijker);

    /** Whether a draft is still as it was laid before whoever told it. */
    boolean isOngewijzigd(UUID id);

    /** That something lies before whoever told it; never its words. */
    record Voorgelegd(UUID concept, Kijker melder, Instant sinds, Instant vernietigenOp) {}

    /** A draft with its sealed words. */
    record Verzegeld(Concept concept, Afgeschermd<String> inhoud) {}
}
