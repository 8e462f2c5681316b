package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Sessies;
import nl.zorgvuldig.huis.toegang.InlogKoppelen;
import nl.zorgvuldig.huis.toegang.Inlogidentiteit;
import nl.zorgvuldig.huis.toegang.Koppelsleutel;
import org.springframework.stereotype.Component;

/** Begins a session of someone whose identity was established. */
@Component
public class Inlogpoort {
    private final Sessies sessies;
    private final Koekjes koekjes;

    private final InlogKoppelen koppelen;
    private final Koppelpogingen pogingen;
    private final HttpServletRequest verzoek;

    Inlogpoort(
            Sessies sessies,
            Koekjes koekjes,
            InlogKoppelen koppelen,
            Koppelpogingen pogingen,
            HttpServletRequest verzoek) {
        this.sessies = sessies;
        this.koekjes = koekjes;
        this.koppelen = koppelen;
        this.pogingen = pogingen;
        this.verzoek = verzoek;
    }

    /** Lets in an identity of which the issuer says no more than what it calls the person. */
    public Antwoord kom(HttpServletResponse antwoord, String uitgever, String subject) {
        return kom(antwoord, new Inlogidentiteit(uitgever, subject, subject));
    }

    /**
     * Begins a session under a new token, whatever cookie the browser held before; who followed a link that works once
     * first says whether the record it belongs to is his. An identity that no house knows gets one neutral page.
     */
    Antwoord kom(HttpServletResponse antwoord, Inlogidentiteit identiteit) {
        Optional<Koppelsleutel> sleutel =
                koekjes.lees(verzoek, Koekjes.KOPPELEN).map(Koppelsleutel::new);
        sleutel.ifPresent(_ -> koekjes.wis(antwoord, Koekjes.KOPPELEN));
        return sleutel.flatMap(
                        link -> koppelen.bekijk(link, identiteit).map(wie -> pogingen.onthoud(link, identiteit, wie)))
                .map(poging -> {
                    koekjes.zet(antwoord, Koekjes.POGING, poging.waarde());
                    return Antwoord.naar(Koppelpagina.PAD);
                })
                .orElseGet(() -> begin(antwoord, identiteit));
    }

    Antwoord begin(HttpServletResponse antwoord, Inlogidentiteit identiteit) {
        return sessies.begin(HexFormat.of().formatHex(identiteit.kenmerk()))
                .map(token -> {
                    koekjes.wis(antwoord, Koekjes.VOORAF);
                    koekjes.zet(antwoord, Koekjes.SESSIE, token.waarde());
                    return Antwoord.naar(Contextpagina.PAD);
                })
                .orElseGet(() -> Antwoord.geweigerd("sessie/onbekend"));
    }
}
