package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.demonstratie.wandeling.Statements.Geteld;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import org.junit.jupiter.api.Test;

/** What is not yours and what does not exist get the same bytes, the same headers and as many statements. */
class GelijkeAntwoordenTest {
    static final List<String> ROUTES = List.of(
            "GET /dossiers/{id}",
            "GET /dossiers/{id}/beoordelen",
            "GET /dossiers/{id}/akkoord",
            "GET /dossiers/{id}/gronden",
            "POST /dossiers/{id}/gronden",
            "POST /dossiers/{id}/gronden/beeindigen",
            "GET /dossiers/{id}/zeggenschap",
            "GET /dossiers/{id}/zeggenschap/anderen",
            "POST /dossiers/{id}/zeggenschap",
            "POST /dossiers/{id}/zeggenschap/intrekken",
            "POST /dossiers/{id}/zeggenschap/verbeteren",
            "GET /dossiers/{id}/uitvraag",
            "POST /dossiers/{id}/uitvraag",
            "POST /dossiers/{id}/uitvraag/terugnemen",
            "GET /dossiers/{id}/vraag",
            "POST /dossiers/{id}/vraag",
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
            "POST /dossiers/{id}/ondersteuners",
            "POST /dossiers/{id}/ondersteuners/beeindigen",
            "POST /dossiers/{id}/beoordelen",
            "POST /dossiers/{id}/akkoord",
            "POST /dossiers/{id}/akkoord/herzien",
            "POST /wachtrij/{id}/oppakken",
            "POST /wachtrij/{id}/waarnemen");

    /** Who asks, and for which casussen that are not theirs: of a colleague, another partij, another house. */
    private static final Map<String, List<String>> NIET_VAN_HEN = Map.of(
            "wijkagent", List.of("elders", "opgeschreven"),
            "rechercheur",
                    List.of(
                            "ingediend",
                            "in behandeling",
                            "wacht op akkoord",
                            "triage",
                            "gevraagd",
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
                            "gevraagd",
                            "uitkomst",
                            "opgeschreven",
                            "voorgelegd"),
            "consulent", List.of("ingediend", "in behandeling", "triage", "uitkomst", "concept"),
            "agent-overzee",
                    List.of("ingediend", "in behandeling", "wacht op akkoord", "triage", "gevraagd", "uitkomst"),
            "procesregisseur in overzee", List.of("in behandeling", "triage", "concept"));

    private final Toneel toneel = Toneel.gedeeld();

    @Test // A1, T2, beveiliging 1, 26, 27
    void niet_van_u_en_bestaat_niet_zijn_hetzelfde_antwoord() {
        int vergeleken = 0;
        for (String route : ROUTES) {
            for (var vraag : NIET_VAN_HEN.entrySet()) {
                vergeleken += Gelijkvergelijker.gelijk(
                        route + " by " + vraag.getKey() + " for " + vraag.getValue(),
                        route,
                        toneel.wie(vraag.getKey()),
                        () -> List.of(Gelijkvergelijker.niets()),
                        vraag.getValue().stream()
                                .filter(stand -> !isVanHen(route, vraag.getKey(), stand))
                                .map(stand -> List.of(toneel.zaak(stand).id()))
                                .toList());
            }
        }
        assertThat(vergeleken).isGreaterThan(100);
    }

    /** What waits is there for whoever takes reports in hand. */
    private static boolean isVanHen(String route, String wie, String stand) {
        return route.startsWith("POST /wachtrij/") && wie.startsWith("procesregisseur") && stand.equals("ingediend");
    }

    @Test // de teller telt: een eigen casus kost meer dan een die er niet is
    void een_eigen_casus_is_wel_anders() {
        Bezoeker wim = toneel.wie("wijkagent");
        Geteld<Bladzijde> eigen = Gelijkvergelijker.vraag(
                ROUTES.getFirst(), wim, List.of(toneel.zaak("triage").id()));
        Geteld<Bladzijde> niets = Gelijkvergelijker.vraag(ROUTES.getFirst(), wim, List.of(Gelijkvergelijker.niets()));

        assertThat(eigen.uitkomst().status()).isEqualTo(200);
        assertThat(niets.uitkomst().status()).isEqualTo(404);
        assertThat(eigen.aantal()).isGreaterThan(niets.aantal());
    }
}
