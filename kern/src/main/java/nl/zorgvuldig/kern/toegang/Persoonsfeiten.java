package nl.zorgvuldig.kern.toegang;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.taal.Periode;

/**
 * What a decision knows of the person who acts.
 *
 * @param id which person
 * @param rollen the roles granted and not withdrawn
 * @param betrouwbaarheid the period of each statement or screening on record
 * @param verlof the days on which the person is on leave
 */
public record Persoonsfeiten(
        Persoon.Id id, List<Rolverlening> rollen, Map<Eis, Periode> betrouwbaarheid, Set<Periode> verlof) {
    /** Copies the collections. */
    public Persoonsfeiten {
        rollen = List.copyOf(rollen);
        betrouwbaarheid = Map.copyOf(betrouwbaarheid);
        verlof = Set.copyOf(verlof);
    }

    /** Someone who takes no leave. */
    public Persoonsfeiten(Persoon.Id id, List<Rolverlening> rollen, Map<Eis, Periode> betrouwbaarheid) {
        this(id, rollen, betrouwbaarheid, Set.of());
    }

    /** Whether the person is there on a day: during leave no role holds (B5). */
    public boolean isAanwezig(LocalDate dag) {
        return verlof.stream().noneMatch(periode -> periode.omvat(dag));
    }

    /** Whether a statement or screening is on record for a day (B3). */
    public boolean voldoetAan(Eis eis, LocalDate dag) {
        return Optional.ofNullable(betrouwbaarheid.get(eis))
                .filter(periode -> periode.omvat(dag))
                .isPresent();
    }
}
