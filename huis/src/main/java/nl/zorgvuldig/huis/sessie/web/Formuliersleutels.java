package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.zorgvuldig.huis.sessie.Sessie;
import nl.zorgvuldig.huis.sessie.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * The token against forged forms. It follows from the session, so that it ends with it; before log-in it follows from
 * a cookie of its own.
 */
@Component
final class Formuliersleutels implements CsrfTokenRepository {
    private static final String NIEUW = Formuliersleutels.class.getName();

    private final Koekjes koekjes;

    Formuliersleutels(Koekjes koekjes) {
        this.koekjes = koekjes;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest verzoek) {
        Token vooraf = Token.nieuw();
        verzoek.setAttribute(NIEUW, vooraf);
        return alsToken(vooraf.formulier());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        if (token != null && verzoek.getAttribute(NIEUW) instanceof Token vooraf) {
            koekjes.zet(antwoord, Koekjes.VOORAF, vooraf.waarde());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest verzoek) {
        return Aanwezige.sessie()
                .map(Sessie::formulier)
                .or(() -> koekjes.lees(verzoek, Koekjes.VOORAF).map(waarde -> new Token(waarde).formulier()))
                .map(Formuliersleutels::alsToken)
                .orElse(null);
    }

    private static CsrfToken alsToken(String waarde) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", waarde);
    }
}
