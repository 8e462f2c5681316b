package nl.zorgvuldig.huis.register;

import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/**
 * Lets a partij take out of the house what it gave to others (F2). That it does is in the log before the first line goes
 * out; each part is read in a short transaction of its own, so that nothing piles up in memory and nobody waits for it.
 */
@Component
public class VerstrekkingenUitvoeren {
    private static final Doel DOEL = new Doel("register-uitvoer");
    static final int PER_DEEL = 1000;

    private final Registerlezer lezer;

    VerstrekkingenUitvoeren(Registerlezer lezer) {
        this.lezer = lezer;
    }

    /** What is taken out, of which the first part has been read; empty when the viewer may not. */
    public Optional<Uitvoer> voer(Kijker kijker, Registervraag vraag) {
        return lezer.lees(kijker, DOEL, vraag, PER_DEEL, Set.of(), Registerlezer.Melding.ELKE_KEER)
                .map(eerste -> new Uitvoer(eerste, (plek, bekend) -> verder(kijker, vraag.vanaf(plek), bekend)));
    }

    private Registerlezer.Deel verder(Kijker kijker, Registervraag vraag, Set<Persoon.Id> bekend) {
        return lezer.lees(kijker, DOEL, vraag, PER_DEEL, bekend, Registerlezer.Melding.EERDER)
                .orElseThrow(UitvoerGestopt::new);
    }
}
