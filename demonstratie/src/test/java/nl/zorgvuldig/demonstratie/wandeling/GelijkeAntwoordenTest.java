package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.demonstratie.wandeling.Statements.Geteld;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import org.junit.jupiter.api.Test;

/** What is not yours and what does not exist get the same bytes, the same headers and as many statements. */
class GelijkeAntwoordenTest {
    private static final List<String> ROUTES = List.of(
            "GET /dossiers/{id}",
            "GET /dossiers/{id}/beoordelen",
            "GET /dossiers/{id}/akkoord",
            "GET /uitkomsten/{id}",
            "GET /aanmelden/{id}",
            "GET /aanmelden/{id}/verzonden",
            "POST /aanmelden/{id}",
            "POST /aanmelden/{id}/bewaren",
            "POST /aanmelden/{id}/weggooien",
            "GET /namens/{id}",
            "POST /namens/{id}/terugnemen",
            "POST /dossiers/{id}/navraag",
            "POST /dossiers/{id}/afstemming",
            "POST /dossiers/{id}/beoordelen",
            "POST /dossiers/{id}/akkoord");

    /** Who asks, and for which casussen that are not theirs: of a colleague, another partij, another house. */
    private static final Map<String, List<String>> NIET_VAN_HEN = Map.of(
            "wijkagent", List.of("elders", "opgeschreven"),
            "rechercheur",
                    List.of(
                            "ingediend",
                            "in behandeling",
                            "wacht op akkoord",
                            "triage",
                            "uitkomst",
                            "elders",
                            "concept",
                            "opgeschreven",
                            "voorgelegd"),
            "procesregisseur", List.of("elders"),
            "procesregisseur-2",
                    List.of(
                            "ingediend",
                            "in behandeling",
                            "wacht op akkoord",
                            "triage",
                            "uitkomst",
                            "opgeschreven",
                            "voorgelegd"),
            "consulent", List.of("ingediend", "in behandeling", "triage", "uitkomst", "concept"),
            "agent-overzee", List.of("ingediend", "in behandeling", "wacht op akkoord", "triage", "uitkomst"),
            "procesregisseur in overzee", List.of("in behandeling", "triage", "concept"));

    private static final int POGINGEN = 6;

    private final Toneel toneel = Toneel.gedeeld();

    @Test // A1, T2, beveiliging 1, 26, 27
    void niet_van_u_en_bestaat_niet_zijn_hetzelfde_antwoord() {
        int vergeleken = 0;
        for (String route : ROUTES) {
            for (var vraag : NIET_VAN_HEN.entrySet()) {
                Bezoeker wie = toneel.wie(vraag.getKey());
                vraag(route, wie, UUID.randomUUID().toString());
                Supplier<Geteld<Bladzijde>> niets =
                        () -> vraag(route, wie, UUID.randomUUID().toString());
                Geteld<Bladzijde> geteld = niets.get();
                assertThat(geteld.aantal())
                        .as("%s by %s", route, vraag.getKey())
                        .isPositive();
                for (String stand : vraag.getValue()) {
                    String wat = route + " by " + vraag.getKey() + " for " + stand;
                    Supplier<Geteld<Bladzijde>> vreemd =
                            () -> vraag(route, wie, toneel.zaak(stand).id());
                    vergelijk(wat, geteld.uitkomst(), vreemd.get().uitkomst());
                    kostenEvenveel(wat, niets, vreemd);
                    vergeleken++;
                }
            }
        }
        assertThat(vergeleken).isGreaterThan(100);
    }

    private static void vergelijk(String wat, Bladzijde niets, Bladzijde vreemd) {
        assertThat(vreemd.status()).as(wat).isEqualTo(niets.status());
        assertThat(vreemd.bytes()).as(wat).isEqualTo(niets.bytes());
        assertThat(vanHetAntwoord(vreemd)).as(wat).isEqualTo(vanHetAntwoord(niets));
    }

    /** The server closes a connection after a hundred requests, whoever asks for whatever. */
    private static Map<String, List<String>> vanHetAntwoord(Bladzijde bladzijde) {
        Map<String, List<String>> kopteksten = new TreeMap<>(bladzijde.kopteksten());
        kopteksten.remove("connection");
        return kopteksten;
    }

    /**
     * What the house does by itself in the meantime is counted too; of a few requests the fewest statements are those of
     * the request.
     */
    private static void kostenEvenveel(
            String wat, Supplier<Geteld<Bladzijde>> niets, Supplier<Geteld<Bladzijde>> vreemd) {
        int vanNiets = niets.get().aantal();
        int vanVreemd = vreemd.get().aantal();
        for (int keer = 1; keer < POGINGEN && vanNiets != vanVreemd; keer++) {
            vanNiets = Math.min(vanNiets, niets.get().aantal());
            vanVreemd = Math.min(vanVreemd, vreemd.get().aantal());
        }
        assertThat(vanVreemd).as("statements of %s", wat).isEqualTo(vanNiets);
    }

    @Test // de teller telt: een eigen casus kost meer dan een die er niet is
    void een_eigen_casus_is_wel_anders() {
        Bezoeker wim = toneel.wie("wijkagent");
        Geteld<Bladzijde> eigen =
                vraag(ROUTES.getFirst(), wim, toneel.zaak("triage").id());
        Geteld<Bladzijde> niets =
                vraag(ROUTES.getFirst(), wim, UUID.randomUUID().toString());

        assertThat(eigen.uitkomst().status()).isEqualTo(200);
        assertThat(niets.uitkomst().status()).isEqualTo(404);
        assertThat(eigen.aantal()).isGreaterThan(niets.aantal());
    }

    private static Geteld<Bladzijde> vraag(String route, Bezoeker wie, String id) {
        String pad = route.substring(route.indexOf(' ') + 1).replace("{id}", id);
        if (route.startsWith("GET")) {
            return Statements.tel(() -> wie.haalKaal(pad));
        }
        Losformulier formulier = Losformulier.van(wie);
        return Statements.tel(() -> formulier.verstuur(pad));
    }
}
