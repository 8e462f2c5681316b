package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.DOSSIER;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.INBRENG;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.artikel20;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.buitenDossier;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.geinformeerd;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.inDossier;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.inbrengfeiten;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.kade;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.voorstel;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.BRAM;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.CARLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.DAAN;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.OEVERS;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.partij;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.aanmelding.Akkoordsituatie;
import nl.zorgvuldig.kern.aanmelding.Bewaarbesluit;
import nl.zorgvuldig.kern.aanmelding.Criteriumantwoord;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Navraagsituatie;
import nl.zorgvuldig.kern.aanmelding.Onderbouwing;
import nl.zorgvuldig.kern.aanmelding.Overleg;
import nl.zorgvuldig.kern.aanmelding.Wetsoordeel;
import nl.zorgvuldig.kern.bewaring.Vernietigingssituatie;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.verstrekking.Betreksituatie;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Oppaksituatie;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;

/** One permitted question of every kind; a test changes what it is about. */
public final class Voorbeelden {
    private static final Kijker PROCESREGISSEUR =
            Voorbeeldmensen.kijker(AYLA, WATERRIJK, Voorbeeldcodes.PROCESREGISSEUR);
    private static final Kijker AANMELDER = Voorbeeldmensen.kijker(BRAM, KADE, Voorbeeldcodes.AANMELDER);
    private static final Kijker AGENT = Voorbeeldmensen.kijker(CARLA, EENHEID, Voorbeeldcodes.AANMELDER);
    private static final Kijker BEHEERDER = Voorbeeldmensen.kijker(DAAN, WATERRIJK, Voorbeeldcodes.BEHEERDER);

    private Voorbeelden() {}

    /** Ayla sees what De Kade gave. */
    public static Vraag inzage() {
        return vraag(
                Beslisser.INZAGE,
                new Inzagesituatie(
                        inDossier(PROCESREGISSEUR, Handeling.INZIEN, partij(WATERRIJK)),
                        Gegeven.bekend(inbrengfeiten()),
                        new Geverfeiten(kade(), Set.of()),
                        Set.of(new Vindplaats(DOSSIER.waarde(), INBRENG.waarde(), "inhoud"))));
    }

    /** Ayla sees data about health that De Kade gave, with these grounds on record. */
    public static Vraag inzageGeheim(Geheimgrond... gronden) {
        return inzage().met("inbreng.categorie", Voorbeeldcodes.GEZONDHEID).met("gronden", Set.of(gronden));
    }

    /** The same inbreng, given by another partij. */
    public static Vraag gegevenDoor(Vraag inzage, Partij.Id gever, SoortPartij soort) {
        return inzage.met("inbreng.gever", gever).met("gever.partij", partij(gever, soort));
    }

    /** Bram sees what his own partij gave. */
    public static Vraag inzageAanmelder() {
        return inzage().met("basis", inDossier(AANMELDER, Handeling.INZIEN, kade()));
    }

    /** Ayla takes the dossier in hand. */
    public static Vraag oppakken() {
        return vraag(Beslisser.IN_DOSSIER, inDossier(PROCESREGISSEUR, Handeling.OPPAKKEN, partij(WATERRIJK)));
    }

    /** Ayla takes a report of De Kade in hand of which she knows nothing else yet. */
    public static Vraag oppakkenUitDeRij() {
        return vraag(
                Beslisser.OPPAKKEN,
                new Oppaksituatie(buitenDossier(PROCESREGISSEUR, Handeling.OPPAKKEN, partij(WATERRIJK)), kade()));
    }

    /** Bram looks at who his colleague is. */
    public static Vraag medewerker() {
        return vraag(
                Beslisser.MEDEWERKER,
                new Medewerkervraag(
                        buitenDossier(AANMELDER, Handeling.MEDEWERKER_INZIEN, kade()),
                        Set.of(new Vindplaats(OEVERS.waarde(), AYLA.waarde(), "naam"))));
    }

    /** Daan registers. */
    public static Vraag beheren() {
        return vraag(Beslisser.BEHEREN, buitenDossier(BEHEERDER, Handeling.BEHEREN, partij(WATERRIJK)));
    }

    /** Bram comes in. */
    public static Vraag binnenkomen() {
        return vraag(Beslisser.BINNENKOMEN, buitenDossier(AANMELDER, Handeling.AANMELDEN, kade()));
    }

    /** Bram reports a casus for De Kade. */
    public static Vraag aanmelding() {
        return vraag(
                Beslisser.AANMELDEN,
                new Aanmeldsituatie(
                        buitenDossier(AANMELDER, Handeling.AANMELDEN, kade()),
                        Gegeven.bekend(Voorbeeldcodes.TOP_X),
                        Gegeven.bekend(Voorbeeldcodes.ZORG),
                        List.of(voorstel(Voorbeeldcodes.OVERLAST)),
                        Voorbeeldcodes.CRITERIA.stream()
                                .collect(Collectors.toMap(
                                        criterium -> criterium,
                                        criterium -> new Criteriumantwoord(
                                                Criteriumantwoord.Oordeel.VOLDOET, Motivering.AANWEZIG))),
                        geinformeerd(),
                        Set.of(),
                        Gegeven.onbekend(),
                        new Onderbouwing(Motivering.AFWEZIG, Gegeven.bekend(VANDAAG), List.of())));
    }

    /** The same question on a day on which the example law lies over the protocol. */
    public static Vraag onderDeWet(Vraag vraag) {
        return vraag.pasProtocol("regime", oud -> Optional.of(Voorbeeldregime.regime()));
    }

    /** Carla reports a casus for the police, with police data. */
    public static Vraag aanmeldingPolitie() {
        return aanmelding()
                .met("basis", buitenDossier(AGENT, Handeling.AANMELDEN, partij(EENHEID, Voorbeeldcodes.POLITIE)))
                .met("taak", Gegeven.bekend(Voorbeeldcodes.HANDHAVING))
                .met("inbrengen", List.of(voorstel(Voorbeeldcodes.POLITIEGEGEVENS)))
                .met("beslissingen", Set.of(artikel20()));
    }

    /** Ayla brings Daan into the example casus to support. */
    public static Vraag betrekken() {
        return vraag(
                Beslisser.BETREKKEN,
                new Betreksituatie(
                        inDossier(PROCESREGISSEUR, Handeling.BETREKKEN, partij(WATERRIJK)),
                        buitenDossier(
                                Voorbeeldmensen.kijker(DAAN, WATERRIJK, Voorbeeldcodes.ONDERSTEUNER),
                                Handeling.INZIEN,
                                partij(WATERRIJK))));
    }

    /** Ayla sees that the betrokkene was told. */
    public static Vraag kenbaar() {
        return vraag(Beslisser.KENBAAR, inzage().situatie());
    }

    /** What the leading partij gave goes back to it with the outcome that Ayla decides. */
    public static Vraag teruggeven() {
        return vraag(Beslisser.TERUGGEVEN, inzage().situatie());
    }

    /** Ayla decides that the example casus goes on. */
    public static Vraag intake() {
        return vraag(
                Beslisser.INTAKE,
                new Intakesituatie(
                        inDossier(PROCESREGISSEUR, Handeling.BEOORDELEN, partij(WATERRIJK)),
                        Gegeven.bekend(Voorbeeldcodes.VERDER),
                        Gegeven.onbekend(),
                        Set.copyOf(Voorbeeldcodes.CRITERIA),
                        Motivering.AFWEZIG,
                        overleg(),
                        geinformeerd(),
                        wetsoordeel(),
                        Bewaarbesluit.geen(),
                        Set.of(INBRENG),
                        Map.of(INBRENG, Intakesituatie.Noodzaakoordeel.NOODZAKELIJK)));
    }

    /** The municipality was consulted, and so was who reported. */
    private static Set<Overleg> overleg() {
        return Set.of(
                overleg(WATERRIJK, Voorbeeldcodes.COLLEGE, Onderwerp.GEMEENTE),
                overleg(KADE, Voorbeeldcodes.AANBIEDER, Onderwerp.GESCHIKTHEID, Onderwerp.INZAGE_VOORAF));
    }

    /** A partij was consulted. */
    public static Overleg overleg(Partij.Id met, SoortPartij soort, Onderwerp... over) {
        return new Overleg(partij(met, soort).alsOptie().orElseThrow(), Set.of(over));
    }

    /** The municipality judged, and wrote down why. */
    private static Wetsoordeel wetsoordeel() {
        return new Wetsoordeel(
                Gegeven.bekend(Kalender.dag(NU)),
                partij(WATERRIJK, Voorbeeldcodes.COLLEGE).alsOptie().stream().collect(Collectors.toSet()),
                Set.copyOf(Voorbeeldcodes.CRITERIA));
    }

    /** Ayla decides that the example casus is not for the house. */
    public static Vraag afwijzing() {
        return intake().met("uitkomst", Gegeven.bekend(Voorbeeldcodes.NIET))
                .met("reden", Gegeven.bekend(Voorbeeldcodes.ENKELVOUDIG))
                .met("voldaan", Set.of());
    }

    /** Ayla asks whether the person of the example casus is known. */
    public static Vraag navraag() {
        return vraag(
                Beslisser.NAVRAGEN,
                new Navraagsituatie(
                        inDossier(PROCESREGISSEUR, Handeling.NAVRAGEN, partij(WATERRIJK)), Motivering.AANWEZIG));
    }

    /** Bram gives akkoord for De Kade. */
    public static Vraag akkoord() {
        return vraag(
                Beslisser.AKKOORD,
                new Akkoordsituatie(
                        inDossier(AANMELDER, Handeling.AKKOORD_GEVEN, kade()),
                        Gegeven.bekend(inbrengfeiten()),
                        Gegeven.bekend(Intakesituatie.Noodzaakoordeel.NOODZAKELIJK)));
    }

    /** A destruction with a ground and without anything in its way. */
    public static Vraag vernietiging() {
        return vraag(
                Beslisser.VERNIETIGING,
                new Vernietigingssituatie(Set.copyOf(Voorbeeldprotocol.artikelen("9.5", "11.2d")), Set.of()));
    }

    static Vraag vraag(Beslisser beslisser, Record situatie) {
        return new Vraag(beslisser, Voorbeeldprotocol.protocol(), situatie);
    }
}
