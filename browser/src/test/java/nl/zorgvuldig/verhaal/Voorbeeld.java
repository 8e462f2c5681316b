package nl.zorgvuldig.verhaal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zorgvuldig.verhaal.Aanmelding.Criterium;
import nl.zorgvuldig.verhaal.Aanmelding.Gegeven;
import nl.zorgvuldig.verhaal.Aanmelding.Informering;

/** A report about someone who does not exist, with the test numbers of the register of persons. */
final class Voorbeeld {
    static final String KENMERK = "mut-4471";
    static final String WOONSITUATIE = "Slaapt afwisselend in zijn auto en bij een kennis.";
    static final String NOODZAAK = "Zonder dit is niet te beoordelen welke hulp hij nodig heeft.";
    static final String POLITIE = "Drie meldingen van overlast in vier weken, steeds in het park.";
    static final String RELATIES = "Zijn zus is bang voor hem en doet de deur niet meer open.";

    /** What a law wants said of a casus, as the page of the intake asks it. */
    static final List<String> VAN_DE_WET = List.of(
            "Er zijn problemen op meer dan één leefgebied",
            "Er is crimineel gedrag, overlast of achteruitgang, of die dreigt",
            "Meerdere ketens zijn nodig, want één keten lost het niet op");

    private Voorbeeld() {}

    static Aanmelding van(String achternaam, String bsn) {
        return new Aanmelding(
                persoon(achternaam, bsn),
                "Zware overlast met een veiligheidsrisico (top x)",
                "Opsporing, handhaving en hulpverlening",
                Map.of(),
                criteria(),
                List.of(
                        new Gegeven("Woonsituatie", "", WOONSITUATIE, ""),
                        new Gegeven(
                                "Politiegegevens",
                                "Dagelijkse politietaak",
                                POLITIE,
                                "Laat zien dat de overlast vaker en erger wordt."),
                        new Gegeven("Relaties met gezin en directe omgeving", "", RELATIES, "")),
                NOODZAAK,
                new Informering.Gedaan("Gemeente Zwolle", Aanmelding.dag(-1), "In een gesprek bij hem thuis."));
    }

    static Informering uitstel() {
        return new Informering.Wacht(
                "Bescherming van de betrokkene of van anderen",
                "Hij bedreigde zijn zus toen hij hoorde dat zij de politie belde.",
                Aanmelding.dag(21),
                Aanmelding.dag(14),
                "In een gesprek met de wijkagent erbij.");
    }

    private static Map<String, String> persoon(String achternaam, String bsn) {
        Map<String, String> persoon = new LinkedHashMap<>();
        persoon.put("Voornamen", "Jannes");
        persoon.put("Achternaam", achternaam);
        persoon.put("Geboortedatum", "14-2-1991");
        persoon.put("Geboorteplaats", "Zwolle");
        persoon.put("Burgerservicenummer", bsn);
        persoon.put("Uw eigen kenmerk", KENMERK);
        return persoon;
    }

    private static List<Criterium> criteria() {
        return List.of(
                new Criterium(
                        "Er zijn problemen op meer dan één leefgebied", "Ja", "Geen woning, schulden en geen werk."),
                new Criterium(
                        "Er is crimineel gedrag, overlast of achteruitgang, of die dreigt",
                        "Ja",
                        "De overlast neemt toe."),
                new Criterium(
                        "Meerdere ketens zijn nodig, want één keten lost het niet op",
                        "Ja",
                        "Alleen handhaven hielp niet."),
                new Criterium(
                        "Het raakt het gezin of de omgeving, of dat dreigt", "Ja", "Zijn zus durft niet naar buiten."),
                new Criterium(
                        "Er is een ernstig veiligheidsprobleem in een buurt of gebied",
                        "Nee",
                        "Het gaat om één persoon."));
    }
}
