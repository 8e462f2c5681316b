package nl.zorgvuldig.demonstratie.huizen;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.demonstratie.DemonstratiePersonen.Verzonnen;
import nl.zorgvuldig.kern.protocol.Eis;

/**
 * A fictitious person of the demonstration.
 *
 * @param verzonnen who it is
 * @param rollen code of each role and the partij for which it holds, in the first house
 * @param rollenTweedeHuis the same in the second house
 * @param eisen what is on record of the person
 */
record Mens(Verzonnen verzonnen, List<Functie> rollen, List<Functie> rollenTweedeHuis, Set<Eis> eisen) {
    private static final Set<Eis> ALLES = Set.of(Eis.values());

    static final String BEHEERDER = "beheerder";
    static final String BEHEERDER_TWEEDE_HUIS = "beheerder-overzee";

    /** A role for a partij. */
    record Functie(String rol, String partij) {}

    private static Mens aanmelder(String sleutel, String naam, String functie, String organisatie, String uitleg) {
        return new Mens(
                new Verzonnen(sleutel, naam, functie, organisatie, uitleg),
                List.of(new Functie("aanmelder", organisatie)),
                List.of(),
                Set.of(Eis.SCREENING));
    }

    private static Mens staf(String sleutel, String naam, String rol, String functie, String uitleg) {
        return new Mens(
                new Verzonnen(sleutel, naam, functie, Organisatie.BEHEERPARTIJ, uitleg),
                List.of(new Functie(rol, Organisatie.BEHEERPARTIJ)),
                List.of(),
                ALLES);
    }

    private static Mens zonder(Mens mens) {
        return new Mens(mens.verzonnen(), mens.rollen(), mens.rollenTweedeHuis(), Set.of());
    }

    private static Mens ookInTweedeHuis(Mens mens, String rol) {
        return new Mens(mens.verzonnen(), mens.rollen(), List.of(new Functie(rol, "Gemeente Overzee")), mens.eisen());
    }

    private static Mens alleenTweedeHuis(
            String sleutel, String naam, String functie, String organisatie, String rol, String uitleg) {
        return new Mens(
                new Verzonnen(sleutel, naam, functie, organisatie, uitleg),
                List.of(),
                List.of(new Functie(rol, organisatie)),
                ALLES);
    }

    /** Everyone, in the order the log-in page shows them. */
    static List<Mens> allen() {
        return List.of(
                aanmelder(
                        "wijkagent",
                        "Wim Agterberg",
                        "wijkagent",
                        Organisatie.POLITIE,
                        "Meldt een casus aan, ook met politiegegevens."),
                aanmelder(
                        "rechercheur",
                        "Tess Rechterink",
                        "rechercheur",
                        Organisatie.POLITIE,
                        "Werkt bij dezelfde organisatie, maar ziet de casussen van een collega niet."),
                ookInTweedeHuis(
                        staf(
                                "procesregisseur",
                                "Pieter Regelink",
                                "procesregisseur",
                                "procesregisseur",
                                "Pakt aanmeldingen op en beoordeelt ze. Werkt in twee huizen."),
                        "procesregisseur"),
                staf(
                        "procesregisseur-2",
                        "Yasmin Akkerveld",
                        "procesregisseur",
                        "procesregisseur",
                        "Ziet niet wat een andere procesregisseur heeft opgepakt."),
                aanmelder(
                        "consulent",
                        "Gerda Meentink",
                        "consulent Wmo",
                        "Gemeente Deventer",
                        "Meldt aan namens het college; politiegegevens kan zij niet geven."),
                aanmelder(
                        "behandelaar",
                        "Bram Zielhuis",
                        "behandelaar",
                        "Stichting Dimence",
                        "Gegevens onder zorggeheim kan hij bij een aanmelding niet delen."),
                aanmelder(
                        "halt",
                        "Hanna Altena",
                        "medewerker",
                        "HALT",
                        "Haar organisatie staat met geen letter in het protocol; aanmelden kan niet."),
                zonder(aanmelder(
                        "zonder-vog",
                        "Nora Vogelzang",
                        "reclasseringswerker",
                        "Reclassering Nederland",
                        "Heeft geen VOG of screening en komt er niet in.")),
                aanmelder(
                        "niet-getekend",
                        "Otto Tekenbos",
                        "begeleider",
                        "Creating Balance",
                        "Zijn organisatie heeft niet getekend; hij komt er niet in."),
                staf(
                        BEHEERDER,
                        "Bea Heerenveld",
                        "functioneel-beheerder",
                        "functioneel beheerder",
                        "Legt partijen, mensen en rollen vast; ziet geen enkele casus."),
                alleenTweedeHuis(
                        "agent-overzee",
                        "Olaf Zeeman",
                        "wijkagent",
                        "Politie Overzee",
                        "aanmelder",
                        "Werkt in een ander samenwerkingsverband en ziet hier niets."),
                alleenTweedeHuis(
                        BEHEERDER_TWEEDE_HUIS,
                        "Rosa Overdijk",
                        "functioneel beheerder",
                        "Gemeente Overzee",
                        "functioneel-beheerder",
                        "Beheert het tweede huis, waar geen casussen zijn."));
    }
}
