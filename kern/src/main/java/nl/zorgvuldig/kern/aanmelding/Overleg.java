package nl.zorgvuldig.kern.aanmelding;

import java.util.Set;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/**
 * A consultation on record.
 *
 * @param met the partij that was consulted
 * @param over about what
 */
public record Overleg(Partijfeiten met, Set<Onderwerp> over) {
    /** Copies the subjects. */
    public Overleg {
        over = Set.copyOf(over);
    }

    /** Whether this settles a subject: it was spoken of, with the partij that has a say in it. */
    boolean regelt(Protocol protocol, Situatie situatie, Onderwerp onderwerp) {
        return over.contains(onderwerp) && past(protocol, situatie, onderwerp);
    }

    /** Whether the partij is the one to consult about a subject: a municipality, or the leading partij. */
    public boolean past(Protocol protocol, Situatie situatie, Onderwerp onderwerp) {
        return switch (onderwerp) {
            case GEMEENTE ->
                met.soorten().stream().anyMatch(protocol.aanmelding().gemeenten()::contains);
            case GESCHIKTHEID, INZAGE_VOORAF ->
                situatie.bekendDossier()
                        .map(Dossierfeiten::leidendePartij)
                        .filter(met.id()::equals)
                        .isPresent();
        };
    }
}
