package nl.zorgvuldig.demonstratie.inloggen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers only to the names of this computer, so that a page elsewhere cannot pass itself off as the demonstration. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class Hostwacht extends OncePerRequestFilter {
    private static final Set<String> NAMEN = Set.of("127.0.0.1", "localhost", "[::1]");

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (NAMEN.contains(verzoek.getServerName())) {
            keten.doFilter(verzoek, antwoord);
        } else {
            antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
