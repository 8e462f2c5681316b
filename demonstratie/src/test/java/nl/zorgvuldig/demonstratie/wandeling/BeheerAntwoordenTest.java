package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.protocol.Profielen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The same for who sets up a house and who watches over its log: what is of another house is not there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeheerAntwoordenTest {
    private static final String MENS = "/beheer/mensen/{id}";
    private static final String PARTIJ = "/beheer/partijen/{id}";
    private static final String STEEKPROEF = "/logboek/steekproeven/{id}";

    /** Routes to one thing, and what kind of thing it is. */
    private static final Map<String, String> ROUTES = new TreeMap<>(Map.ofEntries(
            Map.entry("GET " + MENS, "mens"),
            Map.entry("POST " + MENS + "/mandaat", "mens"),
            Map.entry("POST " + MENS + "/mandaat/{mandaat}/bevestigen", "mandaat"),
            Map.entry("POST " + MENS + "/mandaat/{mandaat}/intrekken", "mandaat"),
            Map.entry("POST " + MENS + "/ontkoppelen", "mens"),
            Map.entry("POST " + MENS + "/rol", "mens"),
            Map.entry("POST " + MENS + "/rol/{verlening}/intrekken", "verlening"),
            Map.entry("POST " + MENS + "/uitnodiging", "mens"),
            Map.entry("POST " + MENS + "/verklaring", "mens"),
            Map.entry("POST " + MENS + "/verklaring/{verklaring}/intrekken", "verklaring"),
            Map.entry("POST " + MENS + "/verlof", "mens"),
            Map.entry("POST " + MENS + "/verlof/{verlof}/beeindigen", "verlof"),
            Map.entry("POST " + MENS + "/vertrek", "mens"),
            Map.entry("GET " + PARTIJ, "partij"),
            Map.entry("POST " + PARTIJ + "/artikel20", "partij"),
            Map.entry("POST " + PARTIJ + "/artikel20/{beslissing}/intrekken", "beslissing"),
            Map.entry("POST " + PARTIJ + "/bevestigen", "partij"),
            Map.entry("POST " + PARTIJ + "/ondertekening", "partij"),
            Map.entry("POST " + PARTIJ + "/ondertekening/{ondertekening}/intrekken", "ondertekening"),
            Map.entry("POST " + PARTIJ + "/uittreden", "partij"),
            Map.entry("POST " + PARTIJ + "/verlening", "partij"),
            Map.entry("POST " + PARTIJ + "/verlening/{verlening}/intrekken", "bevoegdheid"),
            Map.entry("POST /beheer/rollen/{id}/bevestigen", "wachtend"),
            Map.entry("POST /beheer/grenzen/{id}/bevestigen", "grenzen"),
            Map.entry("POST /beheer/tekst/{id}/bevestigen", "tekst"),
            Map.entry("POST /beheer/vervanging/{id}/bevestigen", "vervanging"),
            Map.entry("GET " + STEEKPROEF, "steekproef"),
            Map.entry("POST " + STEEKPROEF, "steekproef")));

    /** Routes with a place in their path that name nothing a house keeps, and why. */
    private static final Map<String, String> ZONDER_DING =
            Map.of("GET /welkom/{sleutel}", "looks nothing up: the key is tried when someone logs in");

    private static final List<String> BEHEERDERS = List.of("beheerder", "beheerder-2", "wijkagent", "privacyadviseur");
    private static final List<String> TOEZICHT = List.of("privacyadviseur", "beheerder", "wijkagent");

    private final Toneel toneel = Toneel.gedeeld();
    private final Map<String, List<String>> dingen = dingen();

    @Test // A1, T2: of another house and not there are the same answer
    void van_een_ander_huis_en_bestaat_niet_zijn_hetzelfde_antwoord() {
        int vergeleken = 0;
        for (Map.Entry<String, String> route : ROUTES.entrySet()) {
            List<String> vreemd = dingen.getOrDefault(route.getValue(), List.of());
            for (String wie : route.getValue().equals("steekproef") ? TOEZICHT : BEHEERDERS) {
                vergeleken += Gelijkvergelijker.gelijk(
                        route.getKey() + " by " + wie,
                        route.getKey(),
                        toneel.wie(wie),
                        () -> vreemd.stream()
                                .map(_ -> Gelijkvergelijker.niets())
                                .toList(),
                        List.of(vreemd));
            }
        }
        assertThat(vergeleken).isGreaterThan(50);
    }

    @Test // I2: a sample of the own house is there for who watches over the log alone
    void een_steekproef_van_het_eigen_huis_is_er_alleen_voor_wie_toezicht_houdt() {
        Bezoeker petra = toneel.wie("privacyadviseur");
        String eigen = trek(petra);

        assertThat(petra.haalKaal("/logboek/steekproeven/" + eigen).status()).isEqualTo(200);
        for (String methode : List.of("GET ", "POST ")) {
            assertThat(Gelijkvergelijker.gelijk(
                            methode + "by a beheerder",
                            methode + STEEKPROEF,
                            toneel.wie("beheerder"),
                            () -> List.of(Gelijkvergelijker.niets()),
                            List.of(List.of(eigen))))
                    .isEqualTo(1);
        }
    }

    @Test // T1: a new route is not forgotten
    void elke_route_naar_een_ding_staat_in_een_lijst() {
        assertThat(Routes.ontbrekend(
                        Routes.van(toneel.huis),
                        List.of(GelijkeAntwoordenTest.ROUTES, ROUTES.keySet(), ZONDER_DING.keySet())))
                .isEmpty();
    }

    @Test // sample that must fail: a route nobody wrote down
    void een_vergeten_route_wordt_gevonden() {
        assertThat(Routes.ontbrekend(
                        List.of("GET /beheer", "GET /beheer/mensen/{id}", "POST /ding/{id}/weg"),
                        List.of(ROUTES.keySet())))
                .containsExactly("POST /ding/{id}/weg");
    }

    /** Of the other house, by kind: the identifiers in the order of the path. */
    private Map<String, List<String>> dingen() {
        Bezoeker rosa = toneel.wie("beheerder-overzee");
        String olaf =
                bij(rosa.haal("/beheer/mensen"), "<a [^>]*href=\"/beheer/mensen/([0-9a-f-]{36})\"[^>]*>Olaf Zeeman");
        String politie = bij(
                rosa.haal("/beheer/partijen"),
                "<a [^>]*href=\"/beheer/partijen/([0-9a-f-]{36})\"[^>]*>Politie Overzee");
        Bladzijde mens = rosa.haal("/beheer/mensen/" + olaf);
        Bladzijde partij = rosa.haal("/beheer/partijen/" + politie);
        return Map.ofEntries(
                Map.entry("mens", List.of(olaf)),
                Map.entry("partij", List.of(politie)),
                Map.entry("verlening", List.of(olaf, bij(mens, "/rol/([0-9a-f-]{36})/intrekken"))),
                Map.entry("verklaring", List.of(olaf, bij(mens, "/verklaring/([0-9a-f-]{36})/intrekken"))),
                Map.entry("beslissing", List.of(politie, bij(partij, "/artikel20/([0-9a-f-]{36})/intrekken"))),
                Map.entry("wachtend", List.of(stelVoor(rosa, mens))),
                Map.entry("ondertekening", List.of(politie, bij(partij, "/ondertekening/([0-9a-f-]{36})/intrekken"))),
                Map.entry("bevoegdheid", List.of(politie, verleen(rosa, partij))),
                Map.entry("grenzen", List.of(stelGrenzenVoor(rosa))),
                Map.entry("tekst", List.of(stelTekstVoor(rosa))),
                Map.entry("vervanging", List.of(vervanging(rosa))),
                Map.entry("mandaat", List.of(olaf, mandaat(rosa, mens))),
                Map.entry("verlof", List.of(olaf, verlof(rosa, mens))),
                Map.entry("steekproef", List.of(elders(trek(toneel.wie("privacyadviseur"))))));
    }

    /** What the partij authorised the house to do. */
    private static String verleen(Bezoeker rosa, Bladzijde partij) {
        Bladzijde daarna = rosa.verstuur(partij.formulier(partij.pad() + "/ondertekening")
                .naar(partij.pad() + "/verlening")
                .vul("verleen.werk", "INTAKE")
                .vul("verleen.van", "1-3-2026")
                .vul("verleen.kenmerk", "proef"));
        return bij(daarna, "/verlening/([0-9a-f-]{36})/intrekken");
    }

    /** Limits of the other house that wait for its second beheerder. */
    private String stelGrenzenVoor(Bezoeker rosa) {
        rosa.verstuur(rosa.haal("/beheer/grenzen")
                .formulier("/beheer/grenzen")
                .vul("grens.dossiers", "9")
                .vul("grens.weigeringen", "4")
                .vul("grens.gezocht", "4")
                .vul("grens.begin", "8:00")
                .vul("grens.einde", "18:00")
                .vul("grens.besluit", "proef"));
        return bij(toneel.wie("beheerder-overzee-2").haal("/beheer/grenzen"), "/grenzen/([0-9a-f-]{36})/bevestigen");
    }

    /** A text that waits for the second beheerder of the other house; nobody confirms it, so nothing else changes. */
    private String stelTekstVoor(Bezoeker rosa) {
        String basis = bij(rosa.haal("/beheer/tekst"), "bouwt_op: ([a-z0-9-]+/[0-9-]{10})");
        Path map = Profielen.in(Path.of(
                Objects.requireNonNull(toneel.huis.toepassing().getEnvironment().getProperty("zorgvuldig.map"))));
        try {
            Files.createDirectories(map.resolve("overzee"));
            Files.writeString(map.resolve("overzee").resolve("2026-01-01.yaml"), """
                    schema: v1
                    naam: overzee
                    titel: Protocol Overzee
                    geldig_vanaf: "2026-01-01"
                    bouwt_op: %s
                    """.formatted(basis));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        rosa.verstuur(rosa.haal("/beheer/tekst")
                .formulier("/beheer/tekst")
                .vul("tekst.tekst", "overzee/2026-01-01")
                .vul("tekst.besluit", "proef"));
        return bij(toneel.wie("beheerder-overzee-2").haal("/beheer/tekst"), "/tekst/([0-9a-f-]{36})/bevestigen");
    }

    /** A replacement of the other house that waits for its second beheerder, later than any day of these tests. */
    private String vervanging(Bezoeker rosa) {
        Bladzijde blad = rosa.haal("/beheer/vervanging");
        rosa.verstuur(blad.formulier("/beheer/vervanging")
                .vul("vervanging.voor", bij(blad, "value=\"([0-9a-f-]{36})\"[^>]*>\\s*Pieter Regelink"))
                .vul("vervanging.door", bij(blad, "value=\"([0-9a-f-]{36})\"[^>]*>\\s*Olaf Zeeman"))
                .vul("vervanging.van", "1-3-2031")
                .vul("vervanging.tot", "1-4-2031"));
        return bij(
                toneel.wie("beheerder-overzee-2").haal("/beheer/vervanging"), "/vervanging/([0-9a-f-]{36})/bevestigen");
    }

    /** A role that waits for the second beheerder of the other house. */
    private String stelVoor(Bezoeker rosa, Bladzijde mens) {
        rosa.verstuur(mens.formulier(mens.pad() + "/rol")
                .vul("rol.rol", "procesregisseur")
                .vul("rol.partij", Casusmaker.eersteKeuze(mens, "rol.partij"))
                .vul("rol.van", "1-3-2026")
                .vul("rol.tot", "1-3-2027")
                .vul("rol.reden", "proef"));
        return bij(toneel.wie("beheerder-overzee-2").haal("/beheer"), "/beheer/rollen/([0-9a-f-]{36})/bevestigen");
    }

    /** A leave in the other house, later than any day of these tests. */
    private static String verlof(Bezoeker rosa, Bladzijde mens) {
        rosa.verstuur(mens.formulier(mens.pad() + "/verlof")
                .vul("verlof.van", "1-3-2027")
                .vul("verlof.tot", "8-3-2027"));
        return bij(rosa.haal(mens.pad()), "/verlof/([0-9a-f-]{36})/beeindigen");
    }

    /** A mandate of the other house that waits for its second beheerder. */
    private static String mandaat(Bezoeker rosa, Bladzijde mens) {
        rosa.verstuur(mens.formulier(mens.pad() + "/mandaat")
                .vul("mandaat.partij", Casusmaker.eersteKeuze(mens, "mandaat.partij"))
                .vul("mandaat.grenzen", "proef")
                .vul("mandaat.kenmerk", "proef")
                .vul("mandaat.van", "1-3-2026")
                .vul("mandaat.tot", "1-3-2027"));
        return bij(rosa.haal(mens.pad()), "/mandaat/([0-9a-f-]{36})/intrekken");
    }

    private static String trek(Bezoeker wie) {
        String pad = wie.verstuur(wie.haal("/logboek/steekproeven").formulier("/logboek/steekproeven"))
                .pad();
        return pad.substring(pad.lastIndexOf('/') + 1);
    }

    /** The same sample in the other house, where nobody watches over the log in the demonstration. */
    private String elders(String steekproef) {
        String daar = Gelijkvergelijker.niets();
        Proefserver.alsBeheerder(toneel.huis.databank(), """
                insert into zorgvuldig.steekproef
                select ander.samenwerkingsverband_id, '%s', van, tot_en_met, getrokken_door, getrokken_op
                from zorgvuldig.steekproef eigen join zorgvuldig.samenwerkingsverband ander
                    on ander.samenwerkingsverband_id <> eigen.samenwerkingsverband_id
                where steekproef_id = '%s'
                """.formatted(daar, steekproef));
        return daar;
    }

    private static String bij(Bladzijde bladzijde, String patroon) {
        return Pattern.compile(patroon)
                .matcher(bladzijde.tekst())
                .results()
                .map(gevonden -> gevonden.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(patroon + " on " + bladzijde));
    }
}
