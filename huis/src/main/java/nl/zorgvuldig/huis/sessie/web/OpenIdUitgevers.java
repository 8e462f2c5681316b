package nl.zorgvuldig.huis.sessie.web;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The identity providers that were set up, in the words of Spring Security; none is a house without this way in. */
@Component
@EnableConfigurationProperties(OpenIdInstellingen.class)
class OpenIdUitgevers {
    private final Map<String, OpenIdInstellingen.Uitgever> uitgevers;

    OpenIdUitgevers(OpenIdInstellingen instellingen) {
        this.uitgevers =
                new TreeMap<>(Optional.ofNullable(instellingen.uitgevers()).orElseGet(Map::of));
    }

    boolean isLeeg() {
        return uitgevers.isEmpty();
    }

    List<ClientRegistration> registraties() {
        return uitgevers.entrySet().stream()
                .map(rij -> registratie(rij.getKey(), rij.getValue()))
                .toList();
    }

    /** Where one logs out with those providers that say so, as the standard of logging out from here asks it. */
    List<InlogBeeld.Uitgever> uitlogwegen() {
        return uitgevers.values().stream()
                .flatMap(uitgever -> Optional.ofNullable(uitgever.uitlogadres()).stream()
                        .map(adres -> UriComponentsBuilder.fromUri(adres)
                                .queryParam("client_id", "{klant}")
                                .encode()
                                .buildAndExpand(uitgever.klant())
                                .toUriString())
                        .map(adres -> new InlogBeeld.Uitgever(adres, uitgever.naam())))
                .toList();
    }

    /** The level of assurance that tokens of a provider must name. */
    Optional<String> zekerheid(String code) {
        return Optional.ofNullable(uitgevers.get(code)).map(OpenIdInstellingen.Uitgever::zekerheid);
    }

    /** Our private key with a provider. */
    JWK sleutel(ClientRegistration registratie) {
        Path bestand = Optional.ofNullable(uitgevers.get(registratie.getRegistrationId()))
                .map(OpenIdInstellingen.Uitgever::sleutel)
                .orElseThrow();
        try {
            return JWK.parse(Files.readString(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("the file with our key holds no JWK");
        }
    }

    private static ClientRegistration registratie(String code, OpenIdInstellingen.Uitgever uitgever) {
        boolean metSleutel = uitgever.sleutel() != null;
        return ClientRegistration.withRegistrationId(code)
                .clientName(uitgever.naam())
                .clientId(uitgever.klant())
                .clientSecret(Optional.ofNullable(uitgever.geheim()).orElse(""))
                .clientAuthenticationMethod(
                        metSleutel
                                ? ClientAuthenticationMethod.PRIVATE_KEY_JWT
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid")
                .issuerUri(uitgever.uitgever())
                .authorizationUri(uitgever.inlogadres())
                .tokenUri(uitgever.tokenadres())
                .jwkSetUri(uitgever.sleuteladres())
                .build();
    }
}
