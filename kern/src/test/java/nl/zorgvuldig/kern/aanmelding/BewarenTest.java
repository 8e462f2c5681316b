package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.intake;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeeldmensen;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Termijn;
import org.junit.jupiter.api.Test;

class BewarenTest {
    @Test // C7, RP 11.8: what ends is destroyed, or kept by a decision that says why and until when
    void bewaren_na_een_afwijzing_vraagt_een_besluit_binnen_de_termijn() {
        LocalDate vandaag = Kalender.dag(Voorbeeldmensen.NU);
        Vraag bewaren = metBewaren(intake(), vandaag.plusDays(30));
        toegestaanOmdat(bewaren, "BEWAARTERMIJN bewaren-besloten");
        toegestaan(metBewaren(intake(), vandaag));
        geweigerd(metBewaren(intake(), vandaag.plusDays(31)), "BEWAARTERMIJN bewaardag-ontbreekt @bewaren.totEnMet");
        geweigerd(metBewaren(intake(), vandaag.minusDays(1)), "BEWAARTERMIJN bewaardag-ontbreekt @bewaren.totEnMet");
        geweigerd(
                bewaren.met("bewaarbesluit", Bewaarbesluit.geen()),
                "BEWAARTERMIJN bewaardag-ontbreekt @bewaren.totEnMet");
        geweigerd(
                bewaren.met("bewaarbesluit", new Bewaarbesluit(Gegeven.bekend(vandaag), Motivering.AFWEZIG)),
                "BEWAARTERMIJN bewaren-ongemotiveerd @bewaren.waarom");
    }

    @Test // C7: what is kept does not go on, so nothing is asked that only going on asks
    void wie_bewaart_gaat_niet_verder() {
        Vraag bewaren = metBewaren(intake(), Kalender.dag(Voorbeeldmensen.NU))
                .met("voldaan", Set.of())
                .met("informering", new Informering.NietVastgelegd());
        toegestaanOmdat(bewaren, "CRITERIA criteria-gevolgd");
    }

    /** The outcome that otherwise lets the casus go on, as one that ends it with a stay of a month at most. */
    private static Vraag metBewaren(Vraag vraag, LocalDate totEnMet) {
        return vraag.met("voldaan", Set.of())
                .met("bewaarbesluit", new Bewaarbesluit(Gegeven.bekend(totEnMet), Motivering.AANWEZIG))
                .pasProtocol(
                        "uitkomsten",
                        (Map<Uitkomst, Uitkomstbepaling> oud) -> Map.of(
                                Voorbeeldcodes.VERDER,
                                Kopie.met(
                                        Objects.requireNonNull(oud.get(Voorbeeldcodes.VERDER)),
                                        "hoogstens",
                                        Optional.of(new Termijn(Period.ofDays(30))))));
    }
}
