package nl.zorgvuldig.demonstratie;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Waits before the first byte of an answer, when all was decided, logged and committed. Only for the test that pulls
 * the plug at that very moment; without the setting there is no such filter.
 */
@Component
@ConditionalOnProperty("zorgvuldig.demonstratie.vertraging")
final class Vertraging extends OncePerRequestFilter {
    private final Duration duur;

    Vertraging(@Value("${zorgvuldig.demonstratie.vertraging}") Duration duur) {
        this.duur = duur;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        keten.doFilter(verzoek, new Traag(antwoord));
    }

    private final class Traag extends HttpServletResponseWrapper {
        Traag(HttpServletResponse antwoord) {
            super(antwoord);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            try {
                Thread.sleep(duur);
            } catch (InterruptedException onderbroken) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
            return super.getOutputStream();
        }
    }
}
