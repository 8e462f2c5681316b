package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Our cookies: never readable by a script, never sent along from elsewhere, and over https bound to this one host.
 * Where people log in elsewhere and are sent back, the browser must send them with a link.
 */
@Component
final class Koekjes {
    static final String SESSIE = "zorgvuldig";
    static final String VOORAF = "zorgvuldig-vooraf";
    static final String INLOGGEN = "zorgvuldig-inloggen";
    static final String POGING = "zorgvuldig-poging";
    static final String KOPPELEN = "zorgvuldig-koppelen";

    private final boolean https;
    private final boolean elders;

    Koekjes(@Value("${zorgvuldig.https:false}") boolean https, OpenIdUitgevers uitgevers) {
        this.https = https;
        this.elders = !uitgevers.isLeeg();
    }

    Optional<String> lees(HttpServletRequest verzoek, String naam) {
        return Optional.ofNullable(verzoek.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(koekje -> koekje.getName().equals(voluit(naam)))
                .map(Cookie::getValue)
                .filter(waarde -> !waarde.isEmpty())
                .findFirst();
    }

    void zet(HttpServletResponse antwoord, String naam, String waarde) {
        schrijf(antwoord, naam, waarde, Duration.ofSeconds(-1));
    }

    void zetKort(HttpServletResponse antwoord, String naam, String waarde, Duration duur) {
        schrijf(antwoord, naam, waarde, duur);
    }

    void wis(HttpServletResponse antwoord, String naam) {
        schrijf(antwoord, naam, "", Duration.ZERO);
    }

    private void schrijf(HttpServletResponse antwoord, String naam, String waarde, Duration duur) {
        ResponseCookie koekje = ResponseCookie.from(voluit(naam), waarde)
                .httpOnly(true)
                .secure(https)
                .sameSite(elders ? "Lax" : "Strict")
                .path("/")
                .maxAge(duur)
                .build();
        antwoord.addHeader(HttpHeaders.SET_COOKIE, koekje.toString());
    }

    private String voluit(String naam) {
        return https ? "__Host-" + naam : naam;
    }
}
