package nl.zorgvuldig.huis.toezicht;

import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.springframework.stereotype.Component;

/** Whether someone may look into the log at all: for a form on which nothing is shown yet. */
@Component
public class Toegang {
    private final Inkijk inkijk;

    Toegang(Inkijk inkijk) {
        this.inkijk = inkijk;
    }

    /** Decides, and writes it down. */
    public boolean mag(Kijker kijker) {
        return inkijk.lees(kijker, Aanleiding.BETROKKENE, bevoegd -> {
                    inkijk.noteer(bevoegd, Set.of(), Logregel.GEEN);
                    return Optional.of(true);
                })
                .isPresent();
    }
}
