package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.web.Antwoordschrijver;
import nl.zorgvuldig.huis.toegang.Inlogidentiteit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What happens when someone comes back from an identity provider. */
@Component
final class OpenIdUitslag implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(OpenIdUitslag.class);

    private final Inlogpoort poort;
    private final OpenIdUitgevers uitgevers;
    private final Antwoordschrijver schrijver;

    OpenIdUitslag(Inlogpoort poort, OpenIdUitgevers uitgevers, Antwoordschrijver schrijver) {
        this.poort = poort;
        this.uitgevers = uitgevers;
        this.schrijver = schrijver;
    }

    /** The token was right; it must also name the assurance that was asked (BIO 5.17.01). */
    @Override
    public void onAuthenticationSuccess(HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication wie)
            throws IOException {
        SecurityContextHolder.clearContext();
        Antwoord vervolg = wie instanceof OAuth2AuthenticationToken token
                        && token.getPrincipal() instanceof OidcUser persoon
                        && isZekerGenoeg(token, persoon)
                ? kom(antwoord, persoon)
                : mislukt();
        schrijver.schrijf(verzoek, antwoord, vervolg);
    }

    private Antwoord kom(HttpServletResponse antwoord, OidcUser persoon) {
        String uitgever = Objects.requireNonNull(persoon.getClaimAsString("iss"));
        String subject = Objects.requireNonNull(persoon.getSubject());
        return poort.kom(antwoord, new Inlogidentiteit(uitgever, subject, weergave(persoon, subject)));
    }

    /** We ask for no name; an issuer that gives one all the same makes it easier to see whether the link was right. */
    private static String weergave(OidcUser persoon, String subject) {
        return Stream.of(persoon.getFullName(), persoon.getPreferredUsername(), persoon.getEmail())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(subject);
    }

    private boolean isZekerGenoeg(OAuth2AuthenticationToken token, OidcUser persoon) {
        return uitgevers
                .zekerheid(token.getAuthorizedClientRegistrationId())
                .map(gevraagd -> gevraagd.equals(persoon.getAuthenticationContextClass()))
                .orElse(true);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException reden)
            throws IOException {
        LOG.warn("inloggen bij een uitgever mislukt: {}", reden.getClass().getSimpleName());
        schrijver.schrijf(verzoek, antwoord, mislukt());
    }

    private static Antwoord mislukt() {
        return Antwoord.geweigerd("sessie/mislukt");
    }
}
