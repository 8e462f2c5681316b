package nl.zorgvuldig.huis.sessie.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The identity providers with which people log in. Every address is given, so that a start needs no provider; what is
 * asked of a provider is fixed: an authorization code with PKCE, and nothing of a person but issuer and subject.
 *
 * @param uitgevers the providers, by a short code that stands in their address with us
 */
@ConfigurationProperties("zorgvuldig.openid")
record OpenIdInstellingen(@Nullable Map<String, Uitgever> uitgevers) {

    /**
     * A provider.
     *
     * @param naam what people call it
     * @param uitgever the issuer its tokens must name
     * @param klant our name with it
     * @param inlogadres where a browser is sent
     * @param tokenadres where a code becomes a token
     * @param sleuteladres where its keys are
     * @param uitlogadres where logging out there begins (end_session_endpoint); none offers no such way
     * @param sleutel file with our private key as a JWK, for private_key_jwt
     * @param geheim our secret, for a provider without private_key_jwt
     * @param zekerheid the level of assurance (acr) a token must name; none asks nothing
     */
    record Uitgever(
            String naam,
            String uitgever,
            String klant,
            String inlogadres,
            String tokenadres,
            String sleuteladres,
            @Nullable URI uitlogadres,
            @Nullable Path sleutel,
            @Nullable String geheim,
            @Nullable String zekerheid) {
        /** An address of the web, or none. */
        Uitgever {
            if (uitlogadres != null && !List.of("http", "https").contains(uitlogadres.getScheme())) {
                throw new IllegalArgumentException("uitlogadres begins with https://");
            }
        }

        @Override
        public String toString() {
            return "Uitgever[" + uitgever + "]";
        }
    }
}
