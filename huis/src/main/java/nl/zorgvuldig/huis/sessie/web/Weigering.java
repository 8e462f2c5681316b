package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.web.Antwoordschrijver;
import nl.zorgvuldig.huis.sessie.Sessie;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What someone meets who may not pass: log in, choose a context, or the page that is the same for everyone. */
@Component
final class Weigering implements AccessDeniedHandler, AuthenticationEntryPoint {
    private final Antwoordschrijver schrijver;

    Weigering(Antwoordschrijver schrijver) {
        this.schrijver = schrijver;
    }

    /** Nobody is logged in: every address answers the same. */
    @Override
    public void commence(HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException reden)
            throws IOException {
        schrijver.schrijf(verzoek, antwoord, Antwoord.naar(Inlogpagina.PAD));
    }

    @Override
    public void handle(HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException reden)
            throws IOException {
        Optional<Sessie> sessie = Aanwezige.sessie();
        if (reden instanceof CsrfException) {
            schrijver.schrijfVast(antwoord, HttpServletResponse.SC_FORBIDDEN);
        } else if (sessie.isPresent() && sessie.get().context().isEmpty()) {
            schrijver.schrijf(verzoek, antwoord, Antwoord.naar(Contextpagina.PAD));
        } else if (HttpMethod.POST.matches(verzoek.getMethod()) && verzoek.getParameter(Contextwacht.VELD) == null) {
            schrijver.schrijfVast(antwoord, HttpServletResponse.SC_FORBIDDEN);
        } else {
            schrijver.schrijf(verzoek, antwoord, Antwoord.nietGevonden());
        }
    }
}
