package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.web.Antwoordschrijver;
import nl.zorgvuldig.huis.sessie.Sessie;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops a form that was made in another context than the one its sender works in now: a second tab cannot act for the
 * wrong house (A1).
 */
final class Contextwacht extends OncePerRequestFilter {
    static final String VELD = "context";

    private final Antwoordschrijver schrijver;

    Contextwacht(Antwoordschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (isAndereContext(verzoek)) {
            schrijver.schrijf(verzoek, antwoord, Antwoord.geweigerd("sessie/andere-context"));
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }

    private static boolean isAndereContext(HttpServletRequest verzoek) {
        if (!HttpMethod.POST.matches(verzoek.getMethod())
                || verzoek.getRequestURI().equals(Uitloggen.PAD)) {
            return false;
        }
        Optional<String> meegestuurd = Optional.ofNullable(verzoek.getParameter(VELD));
        return Aanwezige.sessie()
                .flatMap(Sessie::context)
                .map(context -> context.id().toString())
                .filter(huidig ->
                        meegestuurd.filter(context -> !context.equals(huidig)).isPresent())
                .isPresent();
    }
}
