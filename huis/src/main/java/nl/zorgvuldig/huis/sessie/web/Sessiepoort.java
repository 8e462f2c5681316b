package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.zorgvuldig.huis.sessie.Sessies;
import nl.zorgvuldig.huis.sessie.Token;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Finds out who is there from the cookie, when something first asks for it. */
@Component
final class Sessiepoort implements SecurityContextRepository {
    private final Sessies sessies;
    private final Koekjes koekjes;

    Sessiepoort(Sessies sessies, Koekjes koekjes) {
        this.sessies = sessies;
        this.koekjes = koekjes;
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester")
    public SecurityContext loadContext(HttpRequestResponseHolder houder) {
        return koekjes.lees(houder.getRequest(), Koekjes.SESSIE)
                .flatMap(waarde -> sessies.herken(new Token(waarde)))
                .<SecurityContext>map(sessie -> new SecurityContextImpl(new Aanwezige(sessie)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /** A session begins at log-in only, with a token of its own; nothing is kept on the side. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest verzoek, HttpServletResponse antwoord) {}

    @Override
    public boolean containsContext(HttpServletRequest verzoek) {
        return koekjes.lees(verzoek, Koekjes.SESSIE).isPresent();
    }
}
