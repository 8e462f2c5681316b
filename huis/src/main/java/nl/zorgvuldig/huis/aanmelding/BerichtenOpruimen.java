package nl.zorgvuldig.huis.aanmelding;

import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.vernietiging.Vernietigingspoort;
import org.springframework.stereotype.Component;

/** Lets the coded outcomes whose term has passed go through the gate of destruction, in every house. */
@Component
public class BerichtenOpruimen {
    private final Protocollen protocollen;
    private final Vernietigingspoort poort;

    BerichtenOpruimen(Protocollen protocollen, Vernietigingspoort poort) {
        this.protocollen = protocollen;
        this.poort = poort;
    }

    /** Goes round once; answers how many messages went. */
    public int voer() {
        return protocollen.huizen().stream()
                .mapToInt(huis ->
                        poort.vernietigVerlopenBerichten(protocollen.voor(huis).protocol(), huis))
                .sum();
    }
}
