package nl.zorgvuldig.huis.register;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.register.Uitvoer.Stap;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/**
 * Lets a partij take out of the house what it gave to others (F2), also of casussen that are gone when a law wants that
 * kept. That it does is in the log before the first line goes out; each part is read in a short transaction of its own, so
 * that nothing piles up in memory and nobody waits for it.
 */
@Component
public class VerstrekkingenUitvoeren {
    private static final Doel DOEL = new Doel("register-uitvoer");
    private static final int PER_DEEL = 1000;
    private static final int BEWIJZEN_PER_DEEL = 200;

    private final Registerlezer lezer;

    VerstrekkingenUitvoeren(Registerlezer lezer) {
        this.lezer = lezer;
    }

    /** What is taken out, of which the first part has been read; empty when the viewer may not. */
    public Optional<Uitvoer> voer(Kijker kijker, Registervraag vraag) {
        return lezer.lees(kijker, DOEL, vraag, PER_DEEL, Set.of(), Registerlezer.Melding.ELKE_KEER)
                .map(deel -> new Uitvoer(stap(kijker, vraag, deel)));
    }

    private Stap stap(Kijker kijker, Registervraag vraag, Registerlezer.Deel deel) {
        Optional<Plek> plek = deel.verder();
        return new Stap(
                deel.regels(),
                deel.namen(),
                Optional.of(bekend -> plek.isPresent()
                        ? levend(kijker, vraag.vanaf(plek.get()), bekend)
                        : bewezen(kijker, vraag, Optional.empty(), bekend)));
    }

    private Stap levend(Kijker kijker, Registervraag vraag, Set<Persoon.Id> bekend) {
        return stap(
                kijker,
                vraag,
                lezer.lees(kijker, DOEL, vraag, PER_DEEL, bekend, Registerlezer.Melding.EERDER)
                        .orElseThrow(UitvoerGestopt::new));
    }

    private Stap bewezen(Kijker kijker, Registervraag vraag, Optional<UUID> na, Set<Persoon.Id> bekend) {
        Registerlezer.Bewezen deel =
                lezer.bewezen(kijker, DOEL, na, BEWIJZEN_PER_DEEL, bekend).orElseThrow(UitvoerGestopt::new);
        return new Stap(
                deel.regels().stream().filter(vraag::past).toList(),
                deel.namen(),
                deel.laatste().map(laatste -> nu -> bewezen(kijker, vraag, Optional.of(laatste), nu)));
    }
}
