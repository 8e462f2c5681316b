package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Stand;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What the work list shows.
 *
 * @param akkoordVastgelegd whether the viewer comes here by answering what was asked
 * @param magAanmelden whether the viewer can report
 * @param taken what the viewer must do now
 * @param wachtrij reports that wait for someone
 * @param casussen the viewer's casussen
 * @param buitenZicht casussen of which nothing may be seen now
 * @param berichten outcomes that were handed to the viewer
 * @param waarom why the viewer may see who they are about; empty when there is nobody to see
 */
public record WerklijstBeeld(
        boolean akkoordVastgelegd,
        boolean magAanmelden,
        List<Taak> taken,
        List<Wachtend> wachtrij,
        List<Casus> casussen,
        List<BuitenZicht> buitenZicht,
        List<Bericht> berichten,
        Optional<WaaromBeeld> waarom) {

    private static final int EERST = 5;

    /** The first things to do, which stand open. */
    public List<Taak> eersteTaken() {
        return taken.subList(0, Math.min(EERST, taken.size()));
    }

    /** The rest, under a fold; what comes below must not sink out of sight. */
    public List<Taak> verdereTaken() {
        return taken.subList(Math.min(EERST, taken.size()), taken.size());
    }

    /** Something to do. */
    public record Taak(UUID id, String casusnummer, String wie, String soort) {}

    /** A report that waits. */
    public record Wachtend(UUID id, String partij, Instant sinds) {}

    /** A casus. */
    public record Casus(
            UUID id, String casusnummer, String wie, String fase, Stand stand, String partij, Instant ontvangenOp) {}

    /** A casus of which nothing may be seen now. */
    public record BuitenZicht(UUID id, String casusnummer, String partij) {}

    /** An outcome. */
    public record Bericht(UUID id, String uitkomst, Instant sinds) {}
}
