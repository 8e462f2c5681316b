package nl.zorgvuldig.demonstratie.huizen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.SoortPartij;

/**
 * A partij of the demonstration: a public fact of the protocol that names it.
 *
 * @param naam its name
 * @param soorten codes of the kinds it is; none when the protocol names no letter that fits
 * @param rechten what it may process
 * @param tekent whether it signed
 */
record Organisatie(String naam, List<String> soorten, Set<Verwerkingsrecht> rechten, boolean tekent) {
    private static final Set<Verwerkingsrecht> ALLE = Set.of(Verwerkingsrecht.values());
    private static final Set<Verwerkingsrecht> ZORG = Set.of(Verwerkingsrecht.BIJZONDER, Verwerkingsrecht.BSN);

    static final String BEHEERPARTIJ = "Gemeente Zwolle";
    static final String POLITIE = "Politie Regionale Eenheid Oost-Nederland";

    /** The kinds as the profile codes them. */
    Set<SoortPartij> alsSoorten() {
        return soorten.stream().map(SoortPartij::new).collect(Collectors.toSet());
    }

    private static Organisatie keten(String naam, String... soorten) {
        return new Organisatie(naam, List.of(soorten), ALLE, true);
    }

    private static Organisatie zorg(String naam, String soort) {
        return new Organisatie(naam, List.of(soort), ZORG, true);
    }

    private static Organisatie gemeente(String plaats) {
        return keten("Gemeente " + plaats, "burgemeester", "college");
    }

    /** The 38 signatories that the protocol of IJsselland names. */
    static List<Organisatie> ijsselland() {
        return List.of(
                gemeente("Dalfsen"),
                gemeente("Deventer"),
                gemeente("Hardenberg"),
                gemeente("Kampen"),
                gemeente("Olst-Wijhe"),
                gemeente("Ommen"),
                gemeente("Raalte"),
                gemeente("Staphorst"),
                gemeente("Steenwijkerland"),
                gemeente("Zwartewaterland"),
                gemeente("Zwolle"),
                keten(POLITIE, "politie"),
                keten("Openbaar Ministerie Arrondissementsparket Oost-Nederland", "openbaar-ministerie"),
                keten("Dienst Justitiële Inrichtingen", "dji"),
                zorg("GGD IJsselland", "ggd"),
                keten("Veilig Thuis", "veilig-thuis"),
                new Organisatie("HALT", List.of(), Set.of(Verwerkingsrecht.STRAFRECHTELIJK), true),
                zorg("Iriszorg", "ggz"),
                zorg("Trajectum", "gehandicaptenzorg"),
                zorg("Stichting Dimence", "ggz"),
                zorg("Stichting Transfore", "ggz"),
                zorg("Leger des Heils", "aanbieder"),
                keten("Reclassering Nederland", "reclassering"),
                zorg("Tactus", "ggz"),
                zorg("Humanitas", "aanbieder"),
                zorg("MEE IJsselland", "aanbieder"),
                keten("Raad voor de Kinderbescherming", "raad-kinderbescherming"),
                zorg("RIBW IJsselland", "aanbieder"),
                keten("Jeugdbescherming Overijssel", "gecertificeerde-instelling"),
                new Organisatie("Slachtofferhulp Nederland", List.of("slachtofferhulp"), ALLE, true),
                zorg("Pactum", "aanbieder"),
                zorg("Raster", "aanbieder"),
                zorg("Limor", "aanbieder"),
                zorg("Trias", "aanbieder"),
                zorg("Vitree", "aanbieder"),
                keten("WSG", "gecertificeerde-instelling"),
                new Organisatie("Creating Balance", List.of("aanbieder"), ZORG, false),
                zorg("Stichting De Kern", "aanbieder"));
    }

    /** The partijen of the second house, which has no casussen. */
    static List<Organisatie> tweedeHuis() {
        return List.of(gemeente("Overzee"), keten("Politie Overzee", "politie"));
    }
}
