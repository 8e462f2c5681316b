package nl.zorgvuldig.huis.sessie.web;

import static org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames.REGISTRATION_ID;
import static org.springframework.security.oauth2.core.endpoint.PkceParameterNames.CODE_VERIFIER;
import static org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames.NONCE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Remembers, while someone is away to log in, what the answer must fit: state, nonce and the proof of PKCE. It stands in
 * a cookie of the very browser that began, so that nothing has to be kept here before it is known who comes.
 */
final class Inlogpogingen implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final Duration GELDIG = Duration.ofMinutes(10);
    private static final int DELEN = 5;

    private final Koekjes koekjes;
    private final Map<String, String> inlogadressen;
    private final Map<String, String> klanten;

    Inlogpogingen(Koekjes koekjes, OpenIdUitgevers uitgevers) {
        this.koekjes = koekjes;
        this.inlogadressen = uitgevers.registraties().stream()
                .collect(Collectors.toMap(
                        registratie -> registratie.getRegistrationId(),
                        registratie -> registratie.getProviderDetails().getAuthorizationUri()));
        this.klanten = uitgevers.registraties().stream()
                .collect(Collectors.toMap(
                        registratie -> registratie.getRegistrationId(), registratie -> registratie.getClientId()));
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest poging, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        if (poging == null) {
            koekjes.wis(antwoord, Koekjes.INLOGGEN);
            return;
        }
        String waarde = Stream.of(
                        Objects.requireNonNull(poging.<String>getAttribute(REGISTRATION_ID)),
                        Objects.requireNonNull(poging.getState()),
                        Objects.requireNonNull(poging.<String>getAttribute(NONCE)),
                        Objects.requireNonNull(poging.<String>getAttribute(CODE_VERIFIER)),
                        Objects.requireNonNull(poging.getRedirectUri()))
                .map(Inlogpogingen::verpak)
                .collect(Collectors.joining("."));
        koekjes.zetKort(antwoord, Koekjes.INLOGGEN, waarde, GELDIG);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest verzoek) {
        return lees(verzoek)
                .filter(poging -> Objects.equals(poging.getState(), verzoek.getParameter("state")))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest verzoek, HttpServletResponse antwoord) {
        koekjes.wis(antwoord, Koekjes.INLOGGEN);
        return loadAuthorizationRequest(verzoek);
    }

    private Optional<OAuth2AuthorizationRequest> lees(HttpServletRequest verzoek) {
        return koekjes.lees(verzoek, Koekjes.INLOGGEN)
                .map(waarde -> Arrays.stream(waarde.split("\\.", -1))
                        .map(Inlogpogingen::pakUit)
                        .toList())
                .filter(delen -> delen.size() == DELEN && inlogadressen.containsKey(delen.getFirst()))
                .map(this::poging);
    }

    private OAuth2AuthorizationRequest poging(List<String> delen) {
        String code = delen.getFirst();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(Objects.requireNonNull(inlogadressen.get(code)))
                .clientId(Objects.requireNonNull(klanten.get(code)))
                .scope("openid")
                .state(delen.get(1))
                .redirectUri(delen.get(4))
                .attributes(attributen -> attributen.putAll(
                        Map.of(REGISTRATION_ID, code, NONCE, delen.get(2), CODE_VERIFIER, delen.get(3))))
                .build();
    }

    private static String verpak(String deel) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(deel.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for what is not ours: an empty part fits nothing. */
    private static String pakUit(String deel) {
        try {
            return new String(Base64.getUrlDecoder().decode(deel), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException geknoeid) {
            return "";
        }
    }
}
