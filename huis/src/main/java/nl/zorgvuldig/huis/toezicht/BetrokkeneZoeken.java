package nl.zorgvuldig.huis.toezicht;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.kluis.Zoekindex;
import nl.zorgvuldig.huis.kluis.Zoekkenmerk;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.springframework.stereotype.Component;

/**
 * Finds the dossiers of one betrokkene, by digest and only as long as they exist, so that it can be seen who looked into
 * them. What was searched for is kept nowhere.
 */
@Component
public class BetrokkeneZoeken {
    private final Inkijk inkijk;
    private final Zoekindex index;

    BetrokkeneZoeken(Inkijk inkijk, Zoekindex index) {
        this.inkijk = inkijk;
        this.index = index;
    }

    /** The dossiers, found for one of {@link Aanleiding#ZOEKREDENEN}: none when the person is not known any more; empty when the viewer may not search. */
    public Optional<Set<UUID>> voer(Kijker kijker, Aanleiding reden, Zoekkenmerk kenmerk) {
        return inkijk.lees(kijker, reden, bevoegd -> Optional.of(zoek(bevoegd, kenmerk)));
    }

    private Set<UUID> zoek(Inkijk.Bevoegd bevoegd, Zoekkenmerk kenmerk) {
        Set<UUID> gevonden = Inkijk.toezien(() -> index.zoek(kenmerk)).stream()
                .map(Dossier.Id::waarde)
                .collect(Collectors.toUnmodifiableSet());
        inkijk.noteer(bevoegd, gevonden, Logregel.GEEN);
        return gevonden;
    }
}
