package nl.zorgvuldig.demonstratie.wandeling;

import java.util.Map;
import java.util.Set;

/**
 * Who must see the word of a casus on which route, written down apart from the code: the aanmelder what was reported in
 * the own name, the procesregisseur what was taken in hand (IJ 9.7, HV-C6, C15). Everyone else nowhere.
 */
final class Mag {
    private static final Set<String> AANMELDER = Set.of("wijkagent");
    private static final Set<String> BEIDEN = Set.of("wijkagent", "procesregisseur");
    private static final Set<String> REGISSEUR = Set.of("procesregisseur");

    private static final Map<String, Map<String, Set<String>>> ZIEN = Map.ofEntries(
            Map.entry(
                    "GET /werklijst",
                    Map.of(
                            "ingediend", AANMELDER,
                            "in behandeling", BEIDEN,
                            "wacht op akkoord", BEIDEN,
                            "triage", BEIDEN,
                            "elders", Set.of("agent-overzee"))),
            Map.entry(
                    "GET /dossiers/{id}",
                    Map.of(
                            "ingediend", AANMELDER,
                            "in behandeling", BEIDEN,
                            "wacht op akkoord", BEIDEN,
                            "triage", BEIDEN,
                            "elders", Set.of("agent-overzee"))),
            Map.entry("POST /dossiers/{id}/afstemming", Map.of("in behandeling", REGISSEUR)),
            Map.entry("GET /dossiers/{id}/beoordelen", Map.of("in behandeling", REGISSEUR, "triage", REGISSEUR)),
            Map.entry("POST /dossiers/{id}/beoordelen", Map.of("in behandeling", REGISSEUR, "triage", REGISSEUR)),
            Map.entry("GET /dossiers/{id}/uitvraag", Map.of("triage", REGISSEUR)),
            Map.entry("POST /dossiers/{id}/uitvraag", Map.of("triage", REGISSEUR)),
            Map.entry("GET /dossiers/{id}/akkoord", Map.of("wacht op akkoord", AANMELDER)),
            Map.entry("POST /dossiers/{id}/akkoord", Map.of("wacht op akkoord", AANMELDER)),
            Map.entry("GET /uitkomsten/{id}", Map.of("uitkomst", AANMELDER)),
            Map.entry(
                    "GET /aanmelden/{id}",
                    Map.of("concept", AANMELDER, "opgeschreven", REGISSEUR, "voorgelegd", AANMELDER)),
            Map.entry(
                    "GET /aanmelden/{id}/verzonden",
                    Map.of(
                            "ingediend", AANMELDER,
                            "in behandeling", AANMELDER,
                            "wacht op akkoord", AANMELDER,
                            "triage", AANMELDER,
                            "elders", Set.of("agent-overzee"))),
            Map.entry(
                    "GET /dossiers/{id}/gronden",
                    Map.of(
                            "ingediend",
                            AANMELDER,
                            "in behandeling",
                            AANMELDER,
                            "wacht op akkoord",
                            AANMELDER,
                            "triage",
                            AANMELDER,
                            "elders",
                            Set.of("agent-overzee"))),
            Map.entry(
                    "GET /dossiers/{id}/zeggenschap",
                    Map.of(
                            "ingediend",
                            AANMELDER,
                            "in behandeling",
                            AANMELDER,
                            "wacht op akkoord",
                            AANMELDER,
                            "triage",
                            AANMELDER,
                            "elders",
                            Set.of("agent-overzee"))),
            Map.entry(
                    "GET /dossiers/{id}/zeggenschap/anderen",
                    Map.of(
                            "ingediend",
                            AANMELDER,
                            "in behandeling",
                            AANMELDER,
                            "wacht op akkoord",
                            AANMELDER,
                            "triage",
                            AANMELDER,
                            "elders",
                            Set.of("agent-overzee"))),
            Map.entry(
                    "POST /dossiers/{id}/gronden",
                    Map.of(
                            "ingediend",
                            AANMELDER,
                            "in behandeling",
                            AANMELDER,
                            "wacht op akkoord",
                            AANMELDER,
                            "triage",
                            AANMELDER,
                            "elders",
                            Set.of("agent-overzee"))));

    /** Where someone who was asked, for the own partij, reads about whom that is (C5, HV B2.2.2). */
    private static final Set<String> VOOR_GEVRAAGDE = Set.of(
            "GET /werklijst",
            "GET /dossiers/{id}",
            "GET /dossiers/{id}/vraag",
            "POST /dossiers/{id}/vraag",
            "GET /dossiers/{id}/gronden",
            "POST /dossiers/{id}/gronden");

    private Mag() {}

    /** The number of the betrokkene does not go along with a question: whoever was asked finds nothing by it (HV-E8). */
    static boolean vinden(String gezocht, String stand, String wie) {
        boolean gevraagd = stand.equals("gevraagd") && wie.equals("consulent");
        return zien("GET /werklijst", stand, wie) && !(gevraagd && gezocht.startsWith("9"));
    }

    static boolean zien(String route, String stand, String wie) {
        if (stand.equals("gevraagd")) {
            return zien(route, "triage", wie) || (wie.equals("consulent") && VOOR_GEVRAAGDE.contains(route));
        }
        return ZIEN.getOrDefault(route, Map.of()).getOrDefault(stand, Set.of()).contains(wie);
    }
}
