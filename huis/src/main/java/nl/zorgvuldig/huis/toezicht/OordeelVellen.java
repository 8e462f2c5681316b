package nl.zorgvuldig.huis.toezicht;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.huis.verantwoording.Logopdracht;
import nl.zorgvuldig.huis.verantwoording.Logregels;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Toezichtsituatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import org.springframework.stereotype.Component;

/** Records what someone judges of a line that was drawn or stood out; nobody judges what he did himself. */
@Component
public class OordeelVellen {
    private final Inkijk inkijk;
    private final Logbron bron;
    private final Oordelen oordelen;
    private final Logboek logboek;

    OordeelVellen(Inkijk inkijk, Logbron bron, Oordelen oordelen, Logboek logboek) {
        this.inkijk = inkijk;
        this.bron = bron;
        this.oordelen = oordelen;
        this.logboek = logboek;
    }

    /** What came of it. */
    public sealed interface Uitkomst {
        /** It is recorded. */
        record Gedaan() implements Uitkomst {}

        /** It was refused. */
        record Geweigerd(List<Bevinding> redenen) implements Uitkomst {}
    }

    /** Records; empty when the viewer may not look into the log, or there is no such line. */
    public Optional<Uitkomst> voer(Kijker kijker, Aanleiding aanleiding, Oordeel.Nieuw nieuw) {
        return inkijk.schrijf(kijker, aanleiding, bevoegd -> {
            Optional<Persoon.Id> over = Inkijk.toezien(() -> bron.wie(kijker.huis(), nieuw.moment(), nieuw.regel()));
            if (over.isEmpty()) {
                inkijk.nietGevonden(bevoegd, nieuw.regel());
            }
            return over.map(wie -> oordeel(bevoegd, wie, nieuw));
        });
    }

    private Uitkomst oordeel(Inkijk.Bevoegd bevoegd, Persoon.Id over, Oordeel.Nieuw nieuw) {
        Verstrekkingsbesluit besluit =
                Beslissing.logboek(bevoegd.protocol(), Toezichtsituatie.oordelen(bevoegd.situatie(), over));
        return switch (besluit) {
            case Verstrekkingsbesluit.Geweigerd(List<Bevinding> redenen) -> {
                Logregel regel = Logregels.van(bevoegd.protocol(), bevoegd.situatie(), besluit, nieuw.regel());
                logboek.schrijf(List.of(new Logopdracht(regel)));
                yield new Uitkomst.Geweigerd(redenen);
            }
            case Verstrekkingsbesluit.Toegestaan _ -> {
                inkijk.noteer(bevoegd, Set.of(), nieuw.regel());
                oordelen.voegToe(bevoegd.situatie().kijker(), nieuw);
                yield new Uitkomst.Gedaan();
            }
        };
    }
}
