package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.zorgvuldig.huis.schil.web.Antwoordschrijver;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Believes a browser that says a request comes from another site: a form from there, or a part of a page, is refused. */
final class Herkomstwacht extends OncePerRequestFilter {
    private final Antwoordschrijver schrijver;

    Herkomstwacht(Antwoordschrijver schrijver) {
        this.schrijver = schrijver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        String herkomst = verzoek.getHeader("Sec-Fetch-Site");
        boolean eigen = herkomst == null || herkomst.equals("same-origin") || herkomst.equals("none");
        boolean link = HttpMethod.GET.matches(verzoek.getMethod())
                && "navigate".equals(verzoek.getHeader("Sec-Fetch-Mode"))
                && "document".equals(verzoek.getHeader("Sec-Fetch-Dest"));
        if (eigen || link) {
            keten.doFilter(verzoek, antwoord);
        } else {
            schrijver.schrijfVast(antwoord, HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
