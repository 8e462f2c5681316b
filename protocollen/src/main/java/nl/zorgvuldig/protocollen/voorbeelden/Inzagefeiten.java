package nl.zorgvuldig.protocollen.voorbeelden;

import static nl.zorgvuldig.protocollen.voorbeelden.Lees.gegeven;
import static nl.zorgvuldig.protocollen.voorbeelden.Lees.is;
import static nl.zorgvuldig.protocollen.voorbeelden.Lees.verzameling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.aanmelding.Akkoordsituatie;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.bewaring.Vernietigingssituatie;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.verstrekking.Berichtsituatie;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Conceptsituatie;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** One inbreng, one message or one destruction of an example. */
final class Inzagefeiten {
    static final Map<String, Noodzaakoordeel> NOODZAAK =
            Map.of("nodig", Noodzaakoordeel.NOODZAKELIJK, "niet_nodig", Noodzaakoordeel.NIET_NOODZAKELIJK);

    private Inzagefeiten() {}

    static Inzagesituatie inzage(Protocol protocol, Veld veld) {
        int gevraagd = is(veld.veld("inbreng"), "plaats", "ander") ? 99 : 9;
        Situatie basis = Feiten.situatie(veld, Handeling.INZIEN);
        return new Inzagesituatie(
                basis,
                inbreng(protocol, veld.veld("inbreng")),
                gever(veld, basis),
                gronden(protocol, veld, basis),
                Set.of(new Vindplaats(Wereld.DOSSIER.waarde(), Wereld.id(gevraagd), "inhoud")));
    }

    private static Set<Geheimgrond> gronden(Protocol protocol, Veld veld, Situatie basis) {
        Veld inbreng = veld.veld("inbreng");
        return new Geheimfeiten(
                        protocol,
                        is(inbreng, "gever", "eigen") ? Wereld.EIGEN : Wereld.DERDE,
                        Beslissing.namens(protocol, basis),
                        basis.doel(),
                        basis.moment())
                .lees(inbreng);
    }

    /** The artikel 20-beslissing of an example is one of whoever gave the inbreng. */
    private static Geverfeiten gever(Veld veld, Situatie basis) {
        Veld inbreng = veld.veld("inbreng");
        boolean eigen = is(inbreng, "gever", "eigen");
        return new Geverfeiten(
                eigen ? basis.eigenPartij() : Feiten.partij(inbreng, "gever_soorten"),
                Aanmeldfeiten.artikel20(veld.veld("artikel_20"), eigen ? Wereld.EIGEN : Wereld.DERDE));
    }

    static Akkoordsituatie akkoord(Protocol protocol, Veld veld) {
        return new Akkoordsituatie(
                Feiten.situatie(veld, Handeling.AKKOORD_GEVEN),
                inbreng(protocol, veld.veld("inbreng")),
                Gegeven.van(veld.veld("inbreng").tekst("noodzaak").flatMap(Inzagefeiten::noodzaak)));
    }

    static Optional<Noodzaakoordeel> noodzaak(String geschreven) {
        return Optional.ofNullable(NOODZAAK.get(geschreven));
    }

    private static Gegeven<Inbrengfeiten> inbreng(Protocol protocol, Veld veld) {
        return gegeven(
                veld,
                "categorie",
                categorie -> new Inbrengfeiten(
                        Wereld.INBRENG,
                        Wereld.DOSSIER,
                        is(veld, "gever", "eigen") ? Wereld.EIGEN : Wereld.DERDE,
                        new Categorie(categorie),
                        Set.copyOf(gegeven(veld, "onderdeel", Onderdeel::new).alsOptie().stream()
                                .toList()),
                        new Fase(veld.tekst("ingebracht_in").orElse("geen")),
                        verzameling(veld, "voortgezet_naar", Fase::new),
                        Lees.moment(veld, "ingetrokken"),
                        gegeven(veld, "doorgegeven", LocalDate::parse).alsOptie(),
                        is(veld, "meegegeven", "ja") ? Set.of(Wereld.EIGEN) : Set.of(),
                        Voorwaardefeiten.van(protocol, veld)));
    }

    /** The term of a message is the one the profile sets. */
    static Berichtsituatie bericht(Protocol protocol, Veld veld) {
        Veld bericht = veld.veld("bericht");
        return new Berichtsituatie(
                Feiten.situatie(veld, Handeling.UITKOMST_INZIEN),
                Gegeven.van(protocol.termijn(Termijnbepaling.Soort.UITKOMSTBERICHT)
                        .flatMap(termijn -> Lees.moment(bericht, "sinds")
                                .map(sinds -> new Berichtsituatie.Bericht(
                                        Wereld.BERICHT,
                                        is(bericht, "aan", "mij") ? Wereld.IK : Wereld.ANDER,
                                        Wereld.EIGEN,
                                        sinds,
                                        termijn)))),
                Set.of(new Vindplaats(Wereld.BERICHT, Wereld.id(11), "uitkomst")));
    }

    /** The term of a draft is the one the profile sets. */
    static Conceptsituatie concept(Protocol protocol, Veld veld) {
        Veld concept = veld.veld("concept");
        return new Conceptsituatie(
                Feiten.situatie(veld, Handeling.AANMELDEN),
                Gegeven.van(protocol.termijn(Termijnbepaling.Soort.CONCEPT)
                        .flatMap(termijn -> Lees.moment(concept, "begonnen")
                                .map(begonnen -> new Conceptsituatie.Concept(
                                        Wereld.CONCEPT,
                                        is(concept, "van", "mij") ? Wereld.IK : Wereld.ANDER,
                                        Wereld.EIGEN,
                                        is(concept, "namens", "ander") ? Optional.of(Wereld.DERDE) : Optional.empty(),
                                        begonnen,
                                        termijn)))),
                Set.of(new Vindplaats(Wereld.CONCEPT, Wereld.id(13), "inhoud")));
    }

    static Vernietigingssituatie vernietiging(Veld veld) {
        Veld vernietiging = veld.veld("vernietiging");
        return new Vernietigingssituatie(
                verzameling(vernietiging, "grond", Inzagefeiten::artikel),
                verzameling(vernietiging, "beletten", Lees.constante(Vernietigingssituatie.Belet.class)));
    }

    private static Artikel artikel(String geschreven) {
        int spatie = geschreven.indexOf(' ');
        return new Artikel(geschreven.substring(0, spatie), geschreven.substring(spatie + 1));
    }
}
