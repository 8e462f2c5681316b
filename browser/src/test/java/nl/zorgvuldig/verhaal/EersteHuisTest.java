package nl.zorgvuldig.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.deur.Afloop;
import nl.zorgvuldig.deur.Deur;
import nl.zorgvuldig.deur.Draaiend;
import nl.zorgvuldig.huis.proef.Proefserver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A first house by following the manual alone, with a PostgreSQL and an identity provider that others keep. */
class EersteHuisTest {
    /** As many as fit in the ten minutes of the manual with the commands and the settings, at six seconds each. */
    private static final int HOOGSTENS = 65;

    private final Keycloakpersoon sanne = new Keycloakpersoon(UUID.randomUUID(), "Sanne", "Rietman");
    private final Keycloakpersoon mirte = new Keycloakpersoon(UUID.randomUUID(), "Mirte", "Rietdijk");
    private final Keycloakpersoon amira = new Keycloakpersoon(UUID.randomUUID(), "Amira", "Polman");
    private final List<Keycloakpersoon> mensen = List.of(sanne, mirte, amira);

    private final String databank = Proefserver.url(Proefserver.legeDatabank());
    private final Path data = Files.createTempDirectory("zorgvuldig-eerste-huis");
    private final int poort = Draaiend.vrijePoort();
    private final int inlogpoort = Draaiend.vrijePoort();
    private final Handleiding handleiding =
            new Handleiding("http://127.0.0.1:" + poort, Keycloak.adres(inlogpoort), data.resolve("sleutel.jwk"));

    EersteHuisTest() throws IOException {}

    @Tag("check")
    @Test // A1-A3, B1, I1: commands, lists and the file for Keycloak of the manual, and nothing else
    void wie_de_handleiding_volgt_heeft_een_huis() throws IOException, InterruptedException {
        String sleutel = zegt("huis", "sleutel", handleiding.sleutel().toString())
                .lines()
                .toList()
                .getLast();
        Files.write(
                data.resolve("instellingen.properties"),
                Stream.concat(Proefserver.inlog().stream(), handleiding.instellingen().stream())
                        .toList());
        String link = richtOp();
        String realm = handleiding.realm(sleutel, mensen);
        try (Keycloak keycloak = Keycloak.start(inlogpoort, Handleiding.REALM, realm);
                Toneel toneel = Toneel.voor(data, start())) {
            assertThat(keycloak.leeft()).isTrue();
            int handelingen = richtIn(toneel, link);
            Meting.druk("fields, ticks and buttons to set up a first house", handelingen, "");
            assertThat(handelingen).isLessThanOrEqualTo(HOOGSTENS);
        }
    }

    private Draaiend start() throws IOException {
        return Draaiend.start(Deur.gebouwd(), data, poort, List.of("--zonder-demo", "--database-url", databank));
    }

    private int richtIn(Toneel toneel, String link) throws IOException {
        Telhand hand = new Telhand();
        try (Bezoeker een = toneel.met(Scherm.BREED, hand);
                Bezoeker twee = toneel.met(Scherm.BREED, hand);
                Bezoeker drie = toneel.met(Scherm.BREED, hand)) {
            new Inrichtloop(
                            handleiding,
                            new Inrichtloop.Wie(een, sanne),
                            new Inrichtloop.Wie(twee, mirte),
                            new Inrichtloop.Wie(drie, amira))
                    .vertel(link);
        }
        return hand.handelingen() + mensen.size() * Keycloakpersoon.HANDELINGEN;
    }

    private String richtOp() {
        String gezegd = zegt(
                "huis",
                "oprichten",
                "ijsselland",
                "--naam",
                "Huis Rietveen",
                "--besluit",
                "stuurgroep 2026-3",
                "--partij",
                "Gemeente Plassen",
                "--beheerder",
                "Sanne Rietman",
                "--data",
                data.toString(),
                "--database-url",
                databank);
        return gezegd.replaceFirst("(?s).*?(/welkom/[A-Za-z0-9_-]{43}).*", "$1");
    }

    private static String zegt(String... woorden) {
        Afloop afloop = Deur.gebouwd().voer(woorden);
        assertThat(afloop.fout()).isEmpty();
        assertThat(afloop.code()).isZero();
        return afloop.uit();
    }
}
