package nl.zorgvuldig.huis.schil.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.SchilBeeld;
import nl.zorgvuldig.huis.schil.Toon;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/** A page on which every part stands once, with something wrong in the form. */
final class Voorbeeldblad {
    static final TemplateEngine MOTOR = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Voorbeeldblad.class.getClassLoader(), "nl.zorgvuldig.huis.sjablonen");

    private static final Foutoverzicht FOUTEN = new Foutoverzicht(List.of(
            new Foutoverzicht.Fout("geboortedatum", "Vul de geboortedatum in, bijvoorbeeld 3 december 1990."),
            new Foutoverzicht.Fout("criterium.ernst", "Kies of dit criterium geldt."),
            new Foutoverzicht.Fout("inbreng.0.noodzaak", "Schrijf op waarom dit gegeven nodig is."),
            new Foutoverzicht.Fout("", "Uw organisatie kan strafrechtelijke gegevens nu niet inbrengen.")));

    private Voorbeeldblad() {}

    static SchilBeeld schil() {
        return new SchilBeeld(
                Optional.of("Huis aan de <Rivier>"),
                true,
                Optional.of(new SchilBeeld.Context("Procesregisseur", "Gemeente Waterdam", true)),
                List.of(
                        new SchilBeeld.Bestemming("/werklijst", "Werklijst", false),
                        new SchilBeeld.Bestemming("/aanmelden", "Aanmelden", true)),
                true,
                Optional.of(Instant.parse("2026-03-02T13:02:00Z")),
                Optional.of(new SchilBeeld.Duur(Instant.parse("2026-03-09T13:32:00Z"), 1800, 36_000)),
                new SchilBeeld.Sleutels(() -> "sleutel", "11111111-2222-3333-4444-555555555555"));
    }

    static String teken() {
        return teken(
                "schil/kader",
                Map.of(
                        "schil", schil(),
                        "titel", "Een casus aanmelden",
                        "fouten", FOUTEN,
                        "waarom", Optional.of(waarom()),
                        "inhoud", inhoud()));
    }

    static String teken(String sjabloon, Map<String, Object> waarden) {
        StringOutput uit = new StringOutput();
        MOTOR.render(sjabloon + ".jte", waarden, uit);
        return uit.toString();
    }

    private static WaaromBeeld waarom() {
        return new WaaromBeeld(
                "gemeente Waterdam",
                "de triage",
                List.of(
                        new WaaromBeeld.Regel(
                                "U bent procesregisseur en u heeft deze casus in behandeling.",
                                "Betrokkenheid",
                                List.of("IJ 9.7"),
                                "protocol"),
                        new WaaromBeeld.Regel(
                                "Uw organisatie heeft het convenant en het protocol ondertekend.",
                                "Ondertekening",
                                List.of("IJ 2.1", "IJ 2.4"),
                                "protocol")),
                "Privacyprotocol, versie van 1 januari 2026");
    }

    private static Content inhoud() {
        return uit -> {
            uit.writeContent("<h1 class=\"utrecht-heading-1\">Een casus aanmelden</h1>");
            deel(
                            "stappen",
                            Map.of(
                                    "stappen",
                                    List.of("Wie", "Wat speelt er", "Waarom hier", "Weet hij of zij het", "Nakijken"),
                                    "nu",
                                    2))
                    .writeTo(uit);
            deel("fouten", Map.of("fouten", FOUTEN)).writeTo(uit);
            deel("melding", Map.of("toon", Toon.GOED, "titel", "Bewaard om 14:02"))
                    .writeTo(uit);
            deel(
                            "formulier",
                            Map.of(
                                    "schil",
                                    schil(),
                                    "actie",
                                    "/aanmelden",
                                    "inhoud",
                                    velden(),
                                    "indiening",
                                    "66666666-7777-8888-9999-000000000000"))
                    .writeTo(uit);
            uit.writeContent("<h2 class=\"utrecht-heading-2\">Eerder aangemeld</h2>");
            tabel().writeTo(uit);
            deel(
                            "gegevens",
                            Map.of(
                                    "regels",
                                    List.of(
                                            new Regel("Kenmerk", "26-0143"),
                                            new Regel("Wat speelt er", "Een <b>regel</b>\nen nog een regel."))))
                    .writeTo(uit);
            deel("leeg", Map.of("tekst", "Hier komen de casussen die u in behandeling neemt."))
                    .writeTo(uit);
            deel("melding", Map.of("toon", Toon.LET_OP, "titel", "De termijn loopt morgen af"))
                    .writeTo(uit);
            deel("begrip", Map.of("woord", "triage", "uitleg", "Wij kijken of de casus hier hoort."))
                    .writeTo(uit);
        };
    }

    private static Content velden() {
        List<Optie> antwoorden = List.of(
                new Optie("ja", "Ja", "Er zijn problemen op meer dan één leefgebied."), Optie.van("nee", "Nee"));
        return uit -> {
            veld("tekstveld", "naam", "Naam", Map.of("waarde", "Jan \"de\" Vries", "uitleg", "Voornaam en achternaam."))
                    .writeTo(uit);
            veld(
                            "tekstveld",
                            "geboortedatum",
                            "Geboortedatum",
                            Map.of("waarde", "31-2", "breedte", "kort", "cijfers", true))
                    .writeTo(uit);
            veld(
                            "keuzelijst",
                            "gebied",
                            "Thema",
                            Map.of(
                                    "waarde",
                                    "zorg",
                                    "opties",
                                    List.of(Optie.van("zorg", "Zorg en veiligheid"), Optie.van("nazorg", "Nazorg"))))
                    .writeTo(uit);
            veld(
                            "rondjes",
                            "criterium.ernst",
                            "Speelt er meer dan één ding tegelijk?",
                            Map.of("waarde", "", "opties", antwoorden))
                    .writeTo(uit);
            veld(
                            "vinkjes",
                            "informeren",
                            "Wie is geïnformeerd?",
                            Map.of("waarden", List.of("ja"), "opties", antwoorden, "optioneel", true))
                    .writeTo(uit);
            veld(
                            "tekstvak",
                            "inbreng.0.noodzaak",
                            "Waarom is dit gegeven nodig?",
                            Map.of("waarde", "\n<script>", "uitleg", "Schrijf alleen op wat nodig is."))
                    .writeTo(uit);
            deel("knoppen", Map.of("actie", "Aanmelding versturen", "terug", "/werklijst"))
                    .writeTo(uit);
        };
    }

    private static Content tabel() {
        Content rijen = uit -> {
            for (Toon toon : Toon.values()) {
                uit.writeContent(
                        "<tr class=\"utrecht-table__row\"><td class=\"utrecht-table__cell\">26-0143</td><td class=\"utrecht-table__cell\">");
                deel("dag", Map.of("dag", LocalDate.of(2026, 12, 3))).writeTo(uit);
                uit.writeContent("</td><td class=\"utrecht-table__cell\">");
                deel("moment", Map.of("moment", Instant.parse("2026-12-03T13:02:00Z")))
                        .writeTo(uit);
                uit.writeContent("</td><td class=\"utrecht-table__cell\">");
                deel("status", Map.of("toon", toon, "woord", toon.name().toLowerCase(java.util.Locale.ROOT)))
                        .writeTo(uit);
                uit.writeContent("</td></tr>");
            }
        };
        return deel(
                "tabel",
                Map.of(
                        "bijschrift",
                        "Aanmeldingen",
                        "kop",
                        List.of("Nummer", "Aangemeld", "Gezien", "Stand"),
                        "rijen",
                        rijen));
    }

    private static Content veld(String sjabloon, String naam, String label, Map<String, Object> meer) {
        Map<String, Object> alles = new HashMap<>(meer);
        alles.putAll(Map.of("naam", naam, "label", label, "fouten", FOUTEN));
        return deel(sjabloon, alles);
    }

    private static Content deel(String sjabloon, Map<String, Object> waarden) {
        return uit -> MOTOR.render("schil/" + sjabloon + ".jte", waarden, uit);
    }
}
