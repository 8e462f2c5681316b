package nl.zorgvuldig.huis.aanmelding;

import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.vernietiging.Vernietigingspoort;
import org.springframework.stereotype.Component;

/** Lets the casussen that were kept for a while go through the gate of destruction when their day has passed. */
@Component
public class DossiersOpruimen {
    private final Protocollen protocollen;
    private final Vernietigingspoort poort;

    DossiersOpruimen(Protocollen protocollen, Vernietigingspoort poort) {
        this.protocollen = protocollen;
        this.poort = poort;
    }

    /** Goes round once; answers how many casussen went. */
    public int voer() {
        return protocollen.huizen().stream()
                .mapToInt(huis ->
                        poort.vernietigVerlopenDossiers(protocollen.voor(huis).protocol(), huis))
                .sum();
    }
}
