package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;

import java.time.Duration;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Termijn;
import nl.zorgvuldig.kern.verstrekking.Berichtsituatie;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;

/** Makes random messages to someone. */
final class Berichtmaker {
    private final Willekeur kans;

    Berichtmaker(Willekeur kans) {
        this.kans = kans;
    }

    Vraag vraag() {
        Wereldmaker wereld = Wereldmaker.voor(Handeling.UITKOMST_INZIEN, kans);
        UUID id = kans.id();
        Berichtsituatie.Bericht bericht = new Berichtsituatie.Bericht(
                id,
                wereld.kijker.persoon(),
                wereld.kijker.partij(),
                NU.minus(Duration.ofDays(kans.tot(20))),
                new Termijn(Period.ofDays(20 + kans.tot(20))));
        return new Vraag(
                Beslisser.BERICHT,
                Huisvragen.huisbreed(wereld),
                new Berichtsituatie(
                        wereld.buitenDossier(),
                        Gegeven.bekend(bericht),
                        Set.of(new Vindplaats(id, id, "uitkomst"), new Vindplaats(id, id, "reden"))));
    }
}
