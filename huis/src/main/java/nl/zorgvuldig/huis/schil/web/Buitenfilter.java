package nl.zorgvuldig.huis.schil.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import nl.zorgvuldig.huis.databank.Spoor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands around everything: gives a request its trace, a response its headers, lets no method in that we do not use and
 * no failure out that says more than our own page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Buitenfilter extends OncePerRequestFilter {
    private static final Set<String> METHODEN = Set.of("GET", "HEAD", "POST");

    private final Kopregels kopregels;
    private final VastePaginas vast;

    Buitenfilter(Kopregels kopregels, VastePaginas vast) {
        this.kopregels = kopregels;
        this.vast = vast;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException {
        kopregels.zet(antwoord);
        if (!METHODEN.contains(verzoek.getMethod())) {
            vast.schrijf(antwoord, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Spoor.nieuw(() -> vang(verzoek, antwoord, keten));
    }

    private boolean vang(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException {
        try {
            keten.doFilter(verzoek, new Vanger(antwoord));
            return true;
        } catch (Exception fout) {
            Storing.meld(fout);
            if (!antwoord.isCommitted()) {
                vast.schrijf(antwoord, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
            return false;
        }
    }

    /** What any library wants to report as an error becomes one of our pages. */
    private final class Vanger extends HttpServletResponseWrapper {
        Vanger(HttpServletResponse antwoord) {
            super(antwoord);
        }

        @Override
        public void sendError(int status) throws IOException {
            vast.schrijf((HttpServletResponse) getResponse(), status);
        }

        @Override
        public void sendError(int status, String melding) throws IOException {
            sendError(status);
        }
    }
}
