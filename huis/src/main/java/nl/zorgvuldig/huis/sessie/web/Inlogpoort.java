package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Sessies;
import nl.zorgvuldig.huis.toegang.Identiteiten;
import nl.zorgvuldig.huis.toegang.InlogKoppelen;
import nl.zorgvuldig.huis.toegang.Koppelsleutel;
import org.springframework.stereotype.Component;

/** Begins a session of someone whose identity was established. */
@Component
public class Inlogpoort {
    private final Sessies sessies;
    private final Koekjes koekjes;

    private final InlogKoppelen koppelen;
    private final HttpServletRequest verzoek;

    Inlogpoort(Sessies sessies, Koekjes koekjes, InlogKoppelen koppelen, HttpServletRequest verzoek) {
        this.sessies = sessies;
        this.koekjes = koekjes;
        this.koppelen = koppelen;
        this.verzoek = verzoek;
    }

    /**
     * Begins a session under a new token, whatever cookie the browser held before; who followed a link that works once is
     * linked first. An identity that no house knows gets one neutral page.
     *
     * @param uitgever the issuer that established the identity
     * @param subject what the issuer calls the person
     */
    public Antwoord kom(HttpServletResponse antwoord, String uitgever, String subject) {
        byte[] kenmerk = Identiteiten.kenmerk(uitgever, subject);
        koekjes.lees(verzoek, Koekjes.KOPPELEN).ifPresent(sleutel -> {
            koekjes.wis(antwoord, Koekjes.KOPPELEN);
            koppelen.voer(new Koppelsleutel(sleutel), kenmerk);
        });
        String identiteit = HexFormat.of().formatHex(kenmerk);
        return sessies.begin(identiteit)
                .map(token -> {
                    koekjes.wis(antwoord, Koekjes.VOORAF);
                    koekjes.zet(antwoord, Koekjes.SESSIE, token.waarde());
                    return Antwoord.naar(Contextpagina.PAD);
                })
                .orElseGet(() -> Antwoord.geweigerd("sessie/onbekend"));
    }
}
