package nl.zorgvuldig.huis.register;

import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.vernietiging.Vernietigingspoort;
import org.springframework.stereotype.Component;

/** Lets lines that outlived their dossier go through the gate of destruction when their last day has passed. */
@Component
public class BewijzenOpruimen {
    private final Protocollen protocollen;
    private final Vernietigingspoort poort;

    BewijzenOpruimen(Protocollen protocollen, Vernietigingspoort poort) {
        this.protocollen = protocollen;
        this.poort = poort;
    }

    /** Goes round once; answers of how many givers something went. */
    public int voer() {
        return protocollen.huizen().stream()
                .mapToInt(huis ->
                        poort.vernietigVerlopenBewijzen(protocollen.voor(huis).protocol(), huis))
                .sum();
    }
}
