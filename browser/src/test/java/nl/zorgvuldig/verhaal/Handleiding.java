package nl.zorgvuldig.verhaal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The manual for who sets up a house, followed to the letter: only its invented addresses, files and days become those of
 * here and now.
 *
 * @param huis address of the house
 * @param inlogdienst address of the identity provider
 * @param sleutel file with the key of the house
 */
record Handleiding(String huis, String inlogdienst, Path sleutel) {
    static final String REALM = "plassen";
    private static final Path MAP = Path.of("..", "docs", "handleiding");
    private static final Pattern INSTELLINGEN = Pattern.compile("```\\n(zorgvuldig\\.openid.*?)```", Pattern.DOTALL);

    /** What a token of the provider names as its issuer. */
    String uitgever() {
        return inlogdienst + "/realms/" + REALM;
    }

    /** The settings; there is no encryption between a browser and a server on one machine. */
    List<String> instellingen() throws IOException {
        Matcher blok = INSTELLINGEN.matcher(Files.readString(MAP.resolve("beheerder.md")));
        if (!blok.find()) {
            throw new IllegalStateException("the manual names no settings");
        }
        return hier(blok.group(1))
                .lines()
                .filter(regel -> !regel.equals("zorgvuldig.https=true"))
                .toList();
    }

    /** What Keycloak takes in, with people whom the organisation has already. */
    String realm(String openbareSleutel, List<Keycloakpersoon> mensen) throws IOException {
        String tekst = hier(Files.readString(MAP.resolve("keycloak.json")))
                .replace("PLAK HIER DE OPENBARE SLEUTEL", openbareSleutel);
        JsonObject realm = JsonParser.parseString(tekst).getAsJsonObject();
        realm.add("users", Keycloakpersoon.json(mensen));
        return realm.toString();
    }

    /** A list, of which one person is known by what the provider calls her. */
    String lijst(String naam, Keycloakpersoon bekend) throws IOException {
        return Files.readAllLines(MAP.resolve(naam + ".csv")).stream()
                .map(regel -> regel.replace("1-3-2026", Aanmelding.dag(-1))
                        .replace("28-2-2027", Aanmelding.dag(300))
                        .replace(
                                "https://inloggen.politie-rietveen.example;amira.polman",
                                uitgever() + ";" + bekend.id()))
                .collect(Collectors.joining("\n"));
    }

    private String hier(String tekst) {
        return tekst.replace("https://huis.plassen.example", huis)
                .replace("https://inloggen.plassen.example", inlogdienst)
                .replace("/srv/zorgvuldig-sleutel.jwk", sleutel.toString());
    }
}
