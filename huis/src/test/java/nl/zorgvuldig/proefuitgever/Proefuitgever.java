package nl.zorgvuldig.proefuitgever;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Spring Authorization Server with one client, that proves itself with a key, and one person who can log in. */
public final class Proefuitgever implements AutoCloseable {
    /** Name and password of the one person it knows. */
    public static final String PERSOON = "m.medewerker";

    /** Making one takes seconds. */
    private static final RSAKey SLEUTEL = sleutel("uitgever");

    private final RSAKey klantsleutel;
    private final int poort;
    private final Path bestand;
    private ConfigurableApplicationContext toepassing = new GenericApplicationContext();

    private Proefuitgever(RSAKey klantsleutel, int poort, Path bestand) {
        this.klantsleutel = klantsleutel;
        this.poort = poort;
        this.bestand = bestand;
    }

    /** Prepares one at a free port; it does not listen yet. */
    public static Proefuitgever gereed() {
        try (ServerSocket vrij = new ServerSocket(0)) {
            RSAKey sleutel = sleutel("klant");
            Path bestand = Files.createTempFile("klant", ".jwk");
            Files.writeString(bestand, sleutel.toJSONString());
            return new Proefuitgever(sleutel, vrij.getLocalPort(), bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RSAKey sleutel(String naam) {
        try {
            return new RSAKeyGenerator(2048).keyID(naam).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its issuer. */
    public String uitgever() {
        return "http://127.0.0.1:" + poort;
    }

    /** The settings of a house whose people log in here. */
    public String[] instellingen(String... anders) {
        String begin = "zorgvuldig.openid.uitgevers.proef.";
        return java.util.stream.Stream.concat(
                        List.of(
                                begin + "naam=Politie Proef",
                                begin + "uitgever=" + uitgever(),
                                begin + "klant=huis",
                                begin + "inlogadres=" + uitgever() + "/oauth2/authorize",
                                begin + "tokenadres=" + uitgever() + "/oauth2/token",
                                begin + "sleuteladres=" + uitgever() + "/oauth2/jwks",
                                begin + "uitlogadres=" + uitgever() + "/connect/logout",
                                begin + "sleutel=" + bestand)
                                .stream(),
                        List.of(anders).stream())
                .toArray(String[]::new);
    }

    /** Listens, and sends people back to a house. */
    public void open(URI huis) {
        toepassing.close();
        SpringApplication uitgever = new SpringApplication(Inrichting.class);
        uitgever.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("uitgever", waarden(huis)));
            ((GenericApplicationContext) context).registerBean(RSAKey.class, () -> klantsleutel.toPublicJWK());
        });
        toepassing = uitgever.run();
    }

    private Map<String, Object> waarden(URI huis) {
        String klant = "spring.security.oauth2.authorizationserver.client.huis.";
        Map<String, Object> waarden = new HashMap<>(Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                poort,
                "server.servlet.session.cookie.name",
                "proefuitgever",
                "spring.security.user.name",
                PERSOON,
                "spring.security.user.password",
                PERSOON,
                "spring.security.oauth2.authorizationserver.issuer",
                uitgever(),
                klant + "require-proof-key",
                "true",
                klant + "jwk-set-uri",
                uitgever() + "/klant/sleutels",
                klant + "token-endpoint-authentication-signing-algorithm",
                "RS256"));
        waarden.putAll(Map.of(
                klant + "registration.client-id",
                "huis",
                klant + "registration.client-authentication-methods",
                "private_key_jwt",
                klant + "registration.authorization-grant-types",
                "authorization_code",
                klant + "registration.redirect-uris",
                huis + "/login/oauth2/code/proef",
                klant + "registration.scopes",
                "openid",
                "spring.autoconfigure.exclude",
                ""));
        return waarden;
    }

    @Override
    public void close() {
        toepassing.close();
    }

    /** The application of the provider: everything else comes from settings. */
    @SpringBootConfiguration
    @EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
    static class Inrichting {

        @Bean
        WebSecurityCustomizer sleutelsVanDeKlant() {
            return web -> web.ignoring().requestMatchers("/klant/**");
        }

        @Bean
        JWKSource<SecurityContext> eigenSleutel() {
            return new ImmutableJWKSet<>(new JWKSet(SLEUTEL));
        }

        @Bean
        Klantsleutels klantsleutels(RSAKey sleutel) {
            return new Klantsleutels(sleutel);
        }
    }

    /** Where the provider finds the public key of its client. */
    @RestController
    static class Klantsleutels {
        private final RSAKey sleutel;

        Klantsleutels(RSAKey sleutel) {
            this.sleutel = sleutel;
        }

        @GetMapping(path = "/klant/sleutels", produces = "application/json")
        ResponseEntity<String> sleutels() {
            return ResponseEntity.ok(new JWKSet(sleutel).toString());
        }
    }
}
