package nl.zorgvuldig.kern.proef;

import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDING;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.BEHEERDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.COLLEGE;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.CRITERIA;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.ENKELVOUDIG;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.GEZAG;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.NIET;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.ONDERSTEUNER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.OPSPORING;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.PROCESREGISSEUR;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.TOETSEN;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.TOEZICHTHOUDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.TOP_X;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.VERDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.VOORBEREIDEN;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.VOORBEREIDING;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Criteriumbepaling;
import nl.zorgvuldig.kern.protocol.Derdebepaling;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Gevolg;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Herkomst;
import nl.zorgvuldig.kern.protocol.Informeerbepaling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Rolbepaling;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.protocol.Verantwoordelijkheid;
import nl.zorgvuldig.kern.protocol.Vereiste;
import nl.zorgvuldig.kern.protocol.Zeggenschapsbepaling;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.taal.Termijn;

/** A small fictitious protocol in the spirit of the real ones; its article numbers are its own. */
public final class Voorbeeldprotocol {
    private Voorbeeldprotocol() {}

    /** The whole protocol. */
    public static Protocol protocol() {
        return new Protocol(
                new Protocol.Versie("Voorbeeld", LocalDate.of(2025, 1, 1), "0f".repeat(32)),
                perCode(Fasebepaling::fase, List.of(aanmeldfase(), voorbereidingsfase())),
                List.of(
                        mag(BEHEERDER, Handeling.BEHEREN),
                        mag(TOEZICHTHOUDER, Handeling.LOGBOEK_INZIEN),
                        mag(AANMELDER, Handeling.UITKOMST_INZIEN),
                        mag(AANMELDER, Handeling.MEDEWERKER_INZIEN)),
                rollen(),
                Voorbeeldlijsten.soorten(),
                Voorbeeldlijsten.categorieen(),
                aanmeldbepaling(),
                new Zeggenschapsbepaling(
                        Set.of(PROCESREGISSEUR), Set.of(Geheim.ZORG), true, artikelen("3.5d"), artikelen("3.6")),
                Voorbeeldgeheim.bepaling(),
                Uitvraagmaker.voorbeeld(),
                uitkomsten(),
                termijnen(),
                Voorbeeldtijd.tijd(),
                Optional.empty(),
                Norm.Laag.PROTOCOL.normen().stream()
                        .collect(Collectors.toMap(norm -> norm, norm -> artikelen("norm " + norm.name()))),
                List.of());
    }

    private static Map<Termijnbepaling.Soort, Termijnbepaling> termijnen() {
        return Map.of(
                Termijnbepaling.Soort.TOETS_UITSTEL,
                new Termijnbepaling(
                        Termijnbepaling.Soort.TOETS_UITSTEL, new Termijn(Period.ofMonths(1)), artikelen("16.7")),
                Termijnbepaling.Soort.ANTWOORD_AKKOORD,
                new Termijnbepaling(
                        Termijnbepaling.Soort.ANTWOORD_AKKOORD, new Termijn(Period.ofDays(14)), artikelen("3.5c")),
                Termijnbepaling.Soort.ANTWOORD_UITVRAAG,
                new Termijnbepaling(
                        Termijnbepaling.Soort.ANTWOORD_UITVRAAG, new Termijn(Period.ofDays(14)), artikelen("1.20")),
                Termijnbepaling.Soort.HERZIENING,
                new Termijnbepaling(
                        Termijnbepaling.Soort.HERZIENING, new Termijn(Period.ofYears(1)), artikelen("bijlage 3")));
    }

    private static Map<Rol, Rolbepaling> rollen() {
        return perCode(
                Rolbepaling::rol,
                List.of(
                        new Rolbepaling(PROCESREGISSEUR, Herkomst.HUIS, Set.of(Eis.values()), artikelen("13.1")),
                        new Rolbepaling(ONDERSTEUNER, Herkomst.HUIS, Set.of(Eis.GEHEIMHOUDING), artikelen("13.2")),
                        new Rolbepaling(AANMELDER, Herkomst.PARTIJ, Set.of(Eis.SCREENING), artikelen("13.3")),
                        new Rolbepaling(BEHEERDER, Herkomst.HUIS, Set.of(Eis.GEHEIMHOUDING), artikelen("13.1")),
                        new Rolbepaling(TOEZICHTHOUDER, Herkomst.HUIS, Set.of(Eis.values()), artikelen("14.1"))));
    }

    private static Fasebepaling aanmeldfase() {
        return new Fasebepaling(
                AANMELDING,
                Set.of(TOETSEN),
                List.of(
                        mag(AANMELDER, Handeling.AANMELDEN),
                        mag(PROCESREGISSEUR, Handeling.OPPAKKEN),
                        mag(PROCESREGISSEUR, Handeling.AANMELDEN_NAMENS),
                        mag(AANMELDER, Handeling.INZIEN, Betrokkenheid.AANMELDER, Zicht.EIGEN),
                        mag(AANMELDER, Handeling.AKKOORD_GEVEN, Betrokkenheid.AANMELDER, Zicht.EIGEN),
                        mag(PROCESREGISSEUR, Handeling.INZIEN, Betrokkenheid.BEHANDELAAR, Zicht.ALLES),
                        mag(ONDERSTEUNER, Handeling.INZIEN, Betrokkenheid.ONDERSTEUNER, Zicht.ALLES),
                        mag(PROCESREGISSEUR, Handeling.BETREKKEN, Betrokkenheid.BEHANDELAAR, Zicht.ALLES),
                        mag(PROCESREGISSEUR, Handeling.NAVRAGEN, Betrokkenheid.BEHANDELAAR, Zicht.ALLES),
                        mag(PROCESREGISSEUR, Handeling.BEOORDELEN, Betrokkenheid.BEHANDELAAR, Zicht.ALLES)),
                List.of(new Verantwoordelijkheid(
                        Verantwoordelijkheid.Werk.GEVEN, Verantwoordelijkheid.Wie.GEVER, artikelen("2.1"))),
                artikelen("bijlage 2 fase 1"));
    }

    private static Fasebepaling voorbereidingsfase() {
        return new Fasebepaling(
                VOORBEREIDING,
                Set.of(VOORBEREIDEN),
                List.of(
                        mag(AANMELDER, Handeling.INZIEN, Betrokkenheid.AANMELDER, Zicht.EIGEN),
                        mag(AANMELDER, Handeling.INZIEN, Betrokkenheid.BEVRAAGDE, Zicht.GEVRAAGD),
                        mag(AANMELDER, Handeling.BEANTWOORDEN, Betrokkenheid.BEVRAAGDE, Zicht.EIGEN),
                        mag(PROCESREGISSEUR, Handeling.UITVRAGEN, Betrokkenheid.BEHANDELAAR, Zicht.ALLES),
                        mag(PROCESREGISSEUR, Handeling.INZIEN, Betrokkenheid.BEHANDELAAR, Zicht.ALLES)),
                List.of(),
                artikelen("bijlage 2 fase 2"));
    }

    private static Protocol.Aanmeldbepaling aanmeldbepaling() {
        return new Protocol.Aanmeldbepaling(
                AANMELDING,
                Set.of(TOP_X),
                perCode(
                        Criteriumbepaling::criterium,
                        List.of(
                                new Criteriumbepaling(CRITERIA.get(0), "persoon", artikelen("1.17a")),
                                new Criteriumbepaling(CRITERIA.get(1), "persoon", artikelen("1.17b")),
                                new Criteriumbepaling(CRITERIA.get(2), "gebied", artikelen("1.17c")))),
                new Informeerbepaling(
                        Set.of(COLLEGE),
                        Set.of(Handeling.AANMELDEN, Handeling.BEOORDELEN),
                        Set.of(OPSPORING),
                        artikelen("16.2"),
                        artikelen("16.1", "16.6")),
                Set.of(COLLEGE),
                GEZAG,
                Set.of(Stuk.values()),
                new Derdebepaling(Set.of(BEHEERDER), artikelen("1.19")));
    }

    private static Map<Uitkomst, Uitkomstbepaling> uitkomsten() {
        return perCode(
                Uitkomstbepaling::uitkomst,
                List.of(
                        new Uitkomstbepaling(
                                VERDER,
                                AANMELDING,
                                new Gevolg.NaarFase(VOORBEREIDING),
                                Optional.empty(),
                                Set.of(),
                                Set.of(Vereiste.values()),
                                artikelen("bijlage 2")),
                        new Uitkomstbepaling(
                                NIET,
                                AANMELDING,
                                new Gevolg.Vernietigen(),
                                Optional.empty(),
                                Set.of(ENKELVOUDIG),
                                Set.of(Vereiste.CRITERIA),
                                artikelen("9.5"))));
    }

    /** A competence that needs no involvement. */
    public static Bevoegdheid mag(Rol rol, Handeling handeling) {
        return mag(rol, handeling, Betrokkenheid.GEEN, Zicht.EIGEN);
    }

    /** A competence. */
    public static Bevoegdheid mag(Rol rol, Handeling handeling, Betrokkenheid betrokkenheid, Zicht zicht) {
        return new Bevoegdheid(
                rol, handeling, betrokkenheid, zicht, artikelen("9.7 " + handeling + " " + betrokkenheid));
    }

    /** Articles of this protocol. */
    public static List<Artikel> artikelen(String... nummers) {
        return Arrays.stream(nummers).map(nummer -> new Artikel("VB", nummer)).toList();
    }

    static <K, V> Map<K, V> perCode(Function<V, K> code, List<V> bepalingen) {
        return bepalingen.stream().collect(Collectors.toMap(code, bepaling -> bepaling));
    }
}
