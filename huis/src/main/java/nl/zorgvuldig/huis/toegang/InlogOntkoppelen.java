package nl.zorgvuldig.huis.toegang;

import nl.zorgvuldig.huis.toegang.Uitnodigingen.Wie;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/**
 * Takes away how someone logs in. Sessions end at once, and so does every role: two people agreed to each for whoever
 * logged in like that, not for whoever follows the next link (B1, B5).
 */
@Component
public class InlogOntkoppelen {
    private final Beheren beheren;
    private final Koppelingen koppelingen;
    private final Ontneming ontneming;
    private final Rolsloten sloten;

    InlogOntkoppelen(Beheren beheren, Koppelingen koppelingen, Ontneming ontneming, Rolsloten sloten) {
        this.beheren = beheren;
        this.koppelingen = koppelingen;
        this.ontneming = ontneming;
        this.sloten = sloten;
    }

    /** Takes away, when the viewer may; one person is enough. */
    public Beheren.Uitkomst voer(Kijker kijker, Persoon.Id persoon) {
        return beheren.voer(kijker, () -> {
            sloten.sluit(kijker, persoon);
            koppelingen.ontkoppel(new Wie(kijker.huis(), persoon));
            ontneming.rollen(kijker.huis(), persoon);
            return persoon.waarde();
        });
    }
}
