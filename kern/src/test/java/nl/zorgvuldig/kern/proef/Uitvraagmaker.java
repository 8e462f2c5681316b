package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANBIEDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.LOOPT_HULP;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.POLITIE;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.artikelen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Uitvraagbepaling;
import nl.zorgvuldig.kern.protocol.Vraagcode;
import nl.zorgvuldig.kern.protocol.Zicht;

/** What the example and random protocols say of asking other partijen. */
final class Uitvraagmaker {
    private static final List<Vraagcode> VRAGEN = List.of(new Vraagcode("code0"), new Vraagcode("code1"));

    private Uitvraagmaker() {}

    /** One question for some, and up to two partijen without a reason of their own. */
    static Uitvraagbepaling voorbeeld() {
        return new Uitvraagbepaling(
                Map.of(LOOPT_HULP, new Uitvraagbepaling.Vraagbepaling(Set.of(POLITIE, AANBIEDER), artikelen("1.21"))),
                2,
                artikelen("1.20"));
    }

    static Uitvraagbepaling bepaling(Willekeur kans, Supplier<List<Artikel>> artikelen) {
        return new Uitvraagbepaling(
                kans.deelMet(VRAGEN, 50, kans.kies(VRAGEN)).stream()
                        .collect(Collectors.toMap(
                                vraag -> vraag,
                                _ -> new Uitvraagbepaling.Vraagbepaling(
                                        kans.deelMet(Protocolmaker.SOORTEN, 70, kans.kies(Protocolmaker.SOORTEN)),
                                        artikelen.get()))),
                1 + kans.tot(2),
                artikelen.get());
    }

    /** Whoever is asked answers, and mostly sees what went along. */
    static Stream<Bevoegdheid> gevraagd(Willekeur kans, Supplier<List<Artikel>> artikelen) {
        return Protocolmaker.ROLLEN.stream()
                .filter(_ -> kans.kans(50))
                .flatMap(rol -> kans.deelMet(List.of(Handeling.INZIEN), 85, Handeling.BEANTWOORDEN).stream()
                        .map(handeling -> new Bevoegdheid(
                                rol, handeling, Betrokkenheid.BEVRAAGDE, Zicht.GEVRAAGD, artikelen.get())));
    }
}
