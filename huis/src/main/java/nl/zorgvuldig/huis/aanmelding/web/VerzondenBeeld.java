package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * That a report was received.
 *
 * @param dossier identifier of what was made of it
 * @param op when it was sent
 * @param casusnummer the number of the house; empty when the viewer sees nothing of the casus
 * @param kenmerk the aanmelder's own reference; empty when none was given or the viewer sees nothing of the casus
 * @param casus the casus, for who may see it
 * @param waarom why the viewer may see it
 * @param al whether it had been received before
 */
public record VerzondenBeeld(
        UUID dossier,
        Instant op,
        String casusnummer,
        String kenmerk,
        Optional<UUID> casus,
        Optional<WaaromBeeld> waarom,
        boolean al) {
    @Override
    public String toString() {
        return "VerzondenBeeld[" + op + "]";
    }
}
