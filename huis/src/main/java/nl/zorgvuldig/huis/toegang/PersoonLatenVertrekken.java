package nl.zorgvuldig.huis.toegang;

import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/**
 * Takes every role, statement and mandate of a person off the record, because the person leaves or is away for a longer
 * time. Whoever comes back is given each right anew, by two people (B5).
 */
@Component
public class PersoonLatenVertrekken {
    private final Beheren beheren;
    private final Ontneming ontneming;
    private final Rolsloten sloten;

    PersoonLatenVertrekken(Beheren beheren, Ontneming ontneming, Rolsloten sloten) {
        this.beheren = beheren;
        this.ontneming = ontneming;
        this.sloten = sloten;
    }

    /** Withdraws all of it, when the viewer may; from the person's next request on. */
    public Beheren.Uitkomst voer(Kijker kijker, Persoon.Id persoon) {
        return beheren.voer(kijker, () -> {
            sloten.sluit(kijker, persoon);
            ontneming.alles(kijker.huis(), persoon);
            return persoon.waarde();
        });
    }
}
