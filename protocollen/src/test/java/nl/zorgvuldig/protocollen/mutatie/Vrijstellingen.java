package nl.zorgvuldig.protocollen.mutatie;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The leaves that change no decision, each with the argument why. What is not here must turn something red. */
final class Vrijstellingen {
    private static final String WOORDEN = "words for a person; a code decides, never its name";
    private static final String GETOOND =
            "shown beside the element; a decision cites the articles of the norm, which are in an example";
    private static final String OPEN =
            "tells people what is open; the strict default is held by the places it points to";
    private static final String ELDERS =
            "no act asks it: what is shown beside data, and who is told of a withdrawal, stand in GeheimhoudingTest";

    /** What is named here must be known: another word is no profile, only leaving it out changes nothing. */
    private static final Set<String> VERWIJZINGEN = Set.of(
            "open_vragen.[].raakt.[]",
            "geheimhouding.regimes.[].partijen.[]",
            "geheimhouding.regimes.[].categorieen.[]",
            "geheimhouding.intrekken.[].gevolgen.[]",
            "fasen.[].verantwoordelijk.[].werk",
            "fasen.[].verantwoordelijk.[].wie");

    private static final Map<String, String> ARGUMENTEN = new LinkedHashMap<>();

    static {
        for (String plaats : new String[] {
            "titel",
            "bronnen.[].naam",
            "bronnen.[].te_verifieren",
            "ontwerpkeuzes.[].reden",
            "rollen.[].naam",
            "fasen.[].naam",
            "fasen.[].doelen.[].naam",
            "soorten.[].naam",
            "soorten.[].taken.[].naam",
            "categorieen.[].naam",
            "categorieen.[].onderdelen.[].naam",
            "aanmelding.gebieden.[].naam",
            "aanmelding.criteriagroepen.[].naam",
            "aanmelding.criteriagroepen.[].criteria.[].naam",
            "aanmelding.criteriagroepen.[].criteria.[].uitleg",
            "aanmelding.criteriagroepen.[].criteria.[].voorbeelden.[]",
            "aanmelding.informeren.gronden.[].naam",
            "aanmelding.ondertekenaars.[].naam",
            "uitkomsten.[].naam",
            "uitkomsten.[].redenen.[].naam",
            "termijnen.[].naam",
            "termijnregels.[].naam",
            "bewaring.vernietigen.[].naam",
            "bewaring.trappen.[].naam",
            "bewaring.heropenen.[].naam",
            "bewaring.verlengen.[].naam",
            "geheimhouding.intrekken.[].naam",
            "geheimhouding.uitzonderingen.[].naam",
            "geheimhouding.regimes.[].naam",
            "uitvraag.vragen.[].naam",
            "normen.[].naam"
        }) {
            ARGUMENTEN.put(plaats, WOORDEN);
        }
        for (String plaats : new String[] {
            "fasen.[].doelen.[].artikelen.[]",
            "categorieen.[].onderdelen.[].artikelen.[]",
            "aanmelding.gebieden.[].artikelen.[]",
            "aanmelding.informeren.gronden.[].artikelen.[]",
            "aanmelding.gemeenten.artikelen.[]",
            "aanmelding.ondertekenaars.[].artikelen.[]",
            "aanmelding.stukken.artikelen.[]",
            "geheimhouding.toestemming.artikelen.[]",
            "uitkomsten.[].redenen.[].artikelen.[]"
        }) {
            ARGUMENTEN.put(plaats, GETOOND);
        }
        for (String plaats : new String[] {
            "open_vragen.[]",
            "open_vragen.[].code",
            "open_vragen.[].naam",
            "open_vragen.[].vraag",
            "open_vragen.[].standaard",
            "open_vragen.[].besluit_door",
            "open_vragen.[].raakt.[]",
            "open_vragen.[].artikelen.[]"
        }) {
            ARGUMENTEN.put(plaats, OPEN);
        }
        for (String plaats : new String[] {
            "geheimhouding.regimes.[]",
            "geheimhouding.regimes.[].code",
            "geheimhouding.regimes.[].partijen.[]",
            "geheimhouding.regimes.[].categorieen.[]",
            "geheimhouding.regimes.[].artikelen.[]",
            "geheimhouding.intrekken.[].gevolgen.[]",
            "geheimhouding.intrekken.[].artikelen.[]"
        }) {
            ARGUMENTEN.put(plaats, ELDERS);
        }
        for (String plaats : new String[] {
            "fasen.[].verantwoordelijk.[]",
            "fasen.[].verantwoordelijk.[].werk",
            "fasen.[].verantwoordelijk.[].wie",
            "fasen.[].verantwoordelijk.[].artikelen.[]"
        }) {
            ARGUMENTEN.put(
                    plaats, "shown under Waarom, decides nothing; VerantwoordelijkTest holds it, phase by phase");
        }
        ARGUMENTEN.put(
                "zeggenschap.uitvraag",
                "what a report asks; nothing can go into an uitvraag yet, so it decides nothing");
        ARGUMENTEN.put(
                "aanmelding.criteriagroepen.[].code",
                "only holds the criteria of a group together; nothing refers to it");
    }

    private Vrijstellingen() {}

    static Optional<String> voor(Mutatie mutatie) {
        boolean gewezen =
                VERWIJZINGEN.contains(mutatie.plaats()) && !mutatie.soort().equals(Mutatie.VALT_WEG);
        return Optional.ofNullable(ARGUMENTEN.get(mutatie.plaats())).filter(reden -> !gewezen);
    }

    static Map<String, String> alle() {
        return ARGUMENTEN;
    }
}
