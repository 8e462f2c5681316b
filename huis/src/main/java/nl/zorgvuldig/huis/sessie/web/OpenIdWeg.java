package nl.zorgvuldig.huis.sessie.web;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.stereotype.Component;

/** Logging in with the identity provider of the own organisation: authorization code, PKCE, and no claims but who. */
@Component
final class OpenIdWeg {
    private final OpenIdUitgevers uitgevers;
    private final OpenIdUitslag uitslag;
    private final Koekjes koekjes;

    OpenIdWeg(OpenIdUitgevers uitgevers, OpenIdUitslag uitslag, Koekjes koekjes) {
        this.uitgevers = uitgevers;
        this.uitslag = uitslag;
        this.koekjes = koekjes;
    }

    /** Adds this way in, when a provider was set up. */
    void legAan(HttpSecurity http) {
        if (uitgevers.isLeeg()) {
            return;
        }
        var registraties = new InMemoryClientRegistrationRepository(uitgevers.registraties());
        var vraag = new DefaultOAuth2AuthorizationRequestResolver(registraties);
        vraag.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.clientRegistrationRepository(registraties)
                .authorizedClientRepository(new GeenTokens())
                .loginPage(Inlogpagina.PAD)
                .authorizationEndpoint(eind -> eind.authorizationRequestResolver(vraag)
                        .authorizationRequestRepository(new Inlogpogingen(koekjes, uitgevers)))
                .tokenEndpoint(eind -> eind.accessTokenResponseClient(wisselaar()))
                .userInfoEndpoint(wie -> wie.oidcUserService(kom -> new DefaultOidcUser(List.of(), kom.getIdToken())))
                .successHandler(uitslag)
                .failureHandler(uitslag));
    }

    private RestClientAuthorizationCodeTokenResponseClient wisselaar() {
        var wisselaar = new RestClientAuthorizationCodeTokenResponseClient();
        wisselaar.addParametersConverter(new NimbusJwtClientAuthenticationParametersConverter<>(uitgevers::sleutel));
        return wisselaar;
    }
}
