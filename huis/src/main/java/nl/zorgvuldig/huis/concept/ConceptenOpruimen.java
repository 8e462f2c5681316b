package nl.zorgvuldig.huis.concept;

import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.vernietiging.Vernietigingspoort;
import org.springframework.stereotype.Component;

/** Lets the drafts whose term has passed go through the gate of destruction, in every house. */
@Component
public class ConceptenOpruimen {
    private final Protocollen protocollen;
    private final Vernietigingspoort poort;

    ConceptenOpruimen(Protocollen protocollen, Vernietigingspoort poort) {
        this.protocollen = protocollen;
        this.poort = poort;
    }

    /** Goes round once; answers how many drafts went. */
    public int voer() {
        return protocollen.huizen().stream()
                .mapToInt(huis ->
                        poort.vernietigVerlopenConcepten(protocollen.voor(huis).protocol(), huis))
                .sum();
    }
}
