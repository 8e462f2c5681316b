package nl.zorgvuldig.kern.proef;

import java.util.Set;

/** How every collection that a decision rests on counts; each must be in exactly one of these sets. */
final class Indeling {
    /** Rights and facts: with one element less, nothing more is permitted. */
    static final Set<String> RECHTEN = Set.of(
            "Persoonsfeiten.rollen",
            "Persoonsfeiten.betrouwbaarheid",
            "Partijfeiten.rechten",
            "Partijfeiten.ondertekend",
            "Partijfeiten.verleend",
            "Dossierfeiten.deelnames",
            "Toezichtsituatie.stukken",
            "Inbrengfeiten.voortgezetNaar",
            "Inbrengfeiten.meegegeven",
            "Uitvraagbepaling.vragen",
            "Vraagbepaling.aan",
            "Meegave.gronden",
            "Artikel20.themas",
            "Artikel20.doelen",
            "Artikel20.onderdelen",
            "Artikel20.ondertekend",
            "Aanmeldsituatie.criteria",
            "Aanmeldsituatie.beslissingen",
            "Geverfeiten.beslissingen",
            "Intakesituatie.noodzaak",
            "Intakesituatie.overleg",
            "Overleg.over",
            "Wetsoordeel.gemotiveerd",
            "Vernietigingssituatie.grond",
            "Protocol.fasen",
            "Protocol.huisbreed",
            "Protocol.rollen",
            "Protocol.categorieen",
            "Protocol.uitkomsten",
            "Protocol.termijnen",
            "Fasebepaling.doelen",
            "Regime.categorieen",
            "Regime.deelnemers",
            "Fasebepaling.bevoegdheden",
            "Soortbepaling.taken",
            "Categoriebepaling.betrokkenen",
            "Aanmeldbepaling.gebieden",
            "Aanmeldbepaling.gemeenten",
            "Informeerbepaling.door",
            "Informeerbepaling.gronden",
            "Informeerbepaling.kenbaar",
            "Categoriebepaling.doorgeven",
            "Alleen.soorten",
            "Alleen.ontvangers",
            "Zeggenschapsbepaling.regisseurs",
            "Inzagesituatie.gronden",
            "Inbrengvoorstel.gronden",
            "Inbrengen.inbrengen",
            "Soorten.categorieen",
            "Dekking.doelen",
            "Voorwaarden.eigenTaak",
            "Zeggenschapsbepaling.eigenTaak",
            "Dekking.ontvangers",
            "Afgewogen.stappen",
            "Geheimbepaling.vragers",
            "Geheimbepaling.uitzonderingen",
            "Afweging.gronden",
            "Uitzonderingsgrond.ontvangers");

    /** Demands: with one element less, nothing more is refused. */
    static final Set<String> EISEN = Set.of(
            "Rolbepaling.eisen",
            "Voorwaarden.voorbehoud",
            "Persoonsfeiten.verlof",
            "Aanmeldbepaling.ondertekenaars",
            "Aanmeldbepaling.stukken",
            "Informeerbepaling.voor",
            "Derdebepaling.rollen",
            "Soortbepaling.voorwaarden",
            "Uitkomstbepaling.vereisten",
            "Vernietigingssituatie.beletten",
            "Inzagesituatie.vindplaatsen",
            "Berichtsituatie.vindplaatsen",
            "Conceptsituatie.vindplaatsen",
            "Onderbouwing.samenhang",
            "Medewerkervraag.vindplaatsen",
            "Koppelsituatie.vindplaatsen",
            "Toezichtsituatie.vindplaatsen",
            "Registersituatie.vindplaatsen",
            "Intakesituatie.inbrengen",
            "Uitvraagsituatie.meegaven",
            "Afweging.stappen",
            "Regime.criteria");

    /** Both: a kind of partij brings tasks and conditions, an offered inbreng is what is asked for and what is judged. */
    static final Set<String> GEMENGD = Set.of(
            "Wetsoordeel.door",
            "Partijfeiten.soorten",
            "Inbrengfeiten.onderdelen",
            "Protocol.soorten",
            "Aanmeldbepaling.criteria",
            "Categoriebepaling.onderdelen",
            "Uitkomstbepaling.redenen",
            "Aanmeldsituatie.inbrengen",
            "Uitvraagsituatie.bevraagden",
            "Bevraagde.mensen",
            "Bevraagde.vragen",
            "Intakesituatie.voldaan");

    /** Said in a finding, without weight in a decision. */
    static final Set<String> ZONDER_GEWICHT = Set.of(
            "Protocol.normen",
            "Fasebepaling.verantwoordelijk",
            "Regime.verantwoordelijk",
            "Protocol.openVragen",
            "Zeggenschapsbepaling.geheim",
            "Geheimbepaling.intrekken",
            "Geheimbepaling.regimes",
            "Geheimregime.soorten",
            "Geheimregime.categorieen");

    /** What counts time has property tests of its own. */
    static final Set<String> TIJD = Set.of(
            "Tijdbepaling.termijnen",
            "Tijdbepaling.vernietigen",
            "Tijdbepaling.trappen",
            "Tijdbepaling.heropenen",
            "Tijdbepaling.verlengen",
            "Bewaartrap.zicht",
            "Heropening.rollen",
            "Heropening.vereisten",
            "Verlenging.rollen",
            "Verlenging.vereisten");

    /** Values that decide in which direction something goes, not how much is permitted; for whom is no more or less. */
    static final Set<String> RICHTING = Set.of(
            "Criteriumbepaling.criterium",
            "Protocol.versie",
            "Protocol.normen",
            "Protocol.openVragen",
            "Protocol.tijd",
            "Geheimbepaling.intrekken",
            "Geheimbepaling.regimes",
            "Regime.tijd",
            "Regime.artikelen",
            "Regime.geldigVanaf",
            "Verleningssituatie.aan",
            "Bevestigingssituatie.aan",
            "Voorstelsituatie.door",
            "Toezichtsituatie.over",
            "Concept.voor",
            "Voorwaarden.voorbehoud",
            "Zeggenschapssituatie.besluit",
            "Vraag.beslisser");

    private Indeling() {}
}
