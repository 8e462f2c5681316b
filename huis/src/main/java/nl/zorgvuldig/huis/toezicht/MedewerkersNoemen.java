package nl.zorgvuldig.huis.toezicht;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.springframework.stereotype.Component;

/** Names everyone who works in or with the house, to choose whose lines of the log to see. */
@Component
public class MedewerkersNoemen {
    private final Inkijk inkijk;
    private final Logbron bron;
    private final Namen namen;

    MedewerkersNoemen(Inkijk inkijk, Logbron bron, Namen namen) {
        this.inkijk = inkijk;
        this.bron = bron;
        this.namen = namen;
    }

    /**
     * Everyone.
     *
     * @param namen who they are
     * @param gronden why the viewer may see it
     */
    public record Iedereen(Map<Persoon.Id, String> namen, List<Bevinding> gronden) {}

    /** Everyone; empty when the viewer may not. */
    public Optional<Iedereen> voer(Kijker kijker) {
        return inkijk.lees(kijker, Aanleiding.MEDEWERKER, bevoegd -> {
            inkijk.noteer(bevoegd, Set.of(), Logregel.GEEN);
            return Optional.of(new Iedereen(namen.open(bevoegd, bron.medewerkers(kijker.huis())), bevoegd.gronden()));
        });
    }
}
