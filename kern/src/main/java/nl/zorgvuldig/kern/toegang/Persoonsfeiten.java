package nl.zorgvuldig.kern.toegang;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.taal.Periode;

/**
 * What a decision knows of the person who acts.
 *
 * @param id which person
 * @param rollen the roles granted and not withdrawn
 * @param betrouwbaarheid the period of each statement or screening on record
 */
public record Persoonsfeiten(Persoon.Id id, List<Rolverlening> rollen, Map<Eis, Periode> betrouwbaarheid) {
    /** Copies the collections. */
    public Persoonsfeiten {
        rollen = List.copyOf(rollen);
        betrouwbaarheid = Map.copyOf(betrouwbaarheid);
    }

    /** Whether a statement or screening is on record for a day (B3). */
    public boolean voldoetAan(Eis eis, LocalDate dag) {
        return Optional.ofNullable(betrouwbaarheid.get(eis))
                .filter(periode -> periode.omvat(dag))
                .isPresent();
    }
}
