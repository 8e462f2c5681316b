package nl.zorgvuldig.huis.toegang;

import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import org.springframework.stereotype.Component;

/** Takes a role away; it works at the person's next request (B1, T6). */
@Component
public class RolIntrekken {
    private final Beheren beheren;
    private final Personen personen;
    private final Ontneming ontneming;
    private final Rolsloten sloten;

    RolIntrekken(Beheren beheren, Personen personen, Ontneming ontneming, Rolsloten sloten) {
        this.beheren = beheren;
        this.personen = personen;
        this.ontneming = ontneming;
        this.sloten = sloten;
    }

    /** Withdraws every grant of the same role for the same partij, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, Persoon.Id persoon, Rolverlening verlening) {
        return beheren.voer(kijker, () -> trekIn(kijker, persoon, verlening));
    }

    /** Withdraws one grant or proposal, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, Persoon.Id persoon, UUID verlening) {
        return beheren.neemWeg(kijker, verlening, () -> {
            sloten.sluit(kijker, persoon);
            return ontneming.verlening(kijker.huis(), persoon, verlening);
        });
    }

    private UUID trekIn(Kijker kijker, Persoon.Id persoon, Rolverlening verlening) {
        sloten.sluit(kijker, persoon);
        personen.trekRolIn(kijker.huis(), persoon, verlening);
        return persoon.waarde();
    }
}
