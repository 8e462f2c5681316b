package nl.zorgvuldig.huis.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.springframework.stereotype.Component;

/** Shows a partij what it gave to others, a page at a time, in a constant number of statements. */
@Component
public class VerstrekkingenInzien {
    private static final Doel DOEL = new Doel("register-inzien");
    private static final int PER_BLAD = 50;

    private final Registerlezer lezer;

    VerstrekkingenInzien(Registerlezer lezer) {
        this.lezer = lezer;
    }

    /**
     * A page of the register.
     *
     * @param regels what was given, newest first
     * @param namen who it reached, as far as the viewer may know
     * @param verder where the next page begins; empty on the last one
     * @param gronden why the viewer may see it
     */
    public record Blad(
            List<Regel> regels, Map<Persoon.Id, String> namen, Optional<Plek> verder, List<Bevinding> gronden) {}

    /** A page; empty when the viewer may not. */
    public Optional<Blad> voer(Kijker kijker, Registervraag vraag) {
        return lezer.lees(kijker, DOEL, vraag, PER_BLAD, Set.of(), Registerlezer.Melding.ELKE_KEER)
                .map(deel -> new Blad(deel.regels(), deel.namen(), deel.verder(), deel.gronden()));
    }
}
