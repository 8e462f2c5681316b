package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Sessies;
import nl.zorgvuldig.huis.toegang.Identiteiten;
import org.springframework.stereotype.Component;

/** Begins a session of someone whose identity was established. */
@Component
public class Inlogpoort {
    private final Sessies sessies;
    private final Koekjes koekjes;

    Inlogpoort(Sessies sessies, Koekjes koekjes) {
        this.sessies = sessies;
        this.koekjes = koekjes;
    }

    /**
     * Begins a session under a new token, whatever cookie the browser held before. An identity that no house knows gets
     * one neutral page.
     *
     * @param uitgever the issuer that established the identity
     * @param subject what the issuer calls the person
     */
    public Antwoord kom(HttpServletResponse antwoord, String uitgever, String subject) {
        String identiteit = HexFormat.of().formatHex(Identiteiten.kenmerk(uitgever, subject));
        return sessies.begin(identiteit)
                .map(token -> {
                    koekjes.wis(antwoord, Koekjes.VOORAF);
                    koekjes.zet(antwoord, Koekjes.SESSIE, token.waarde());
                    return Antwoord.naar(Contextpagina.PAD);
                })
                .orElseGet(() -> Antwoord.geweigerd("sessie/onbekend"));
    }
}
