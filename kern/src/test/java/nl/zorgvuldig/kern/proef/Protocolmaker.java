package nl.zorgvuldig.kern.proef;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Criteriumbepaling;
import nl.zorgvuldig.kern.protocol.Derdebepaling;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Gever;
import nl.zorgvuldig.kern.protocol.Gevolg;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Herkomst;
import nl.zorgvuldig.kern.protocol.Informeerbepaling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Reden;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Rolbepaling;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Taakbepaling;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.protocol.Uitstelgrond;
import nl.zorgvuldig.kern.protocol.Vereiste;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Termijn;

/** Makes random protocols: different in everything a profile can say. */
final class Protocolmaker {
    private static final List<Betrokkenheid> BETROKKEN = List.of(
            Betrokkenheid.AANMELDER, Betrokkenheid.BEHANDELAAR, Betrokkenheid.ONDERSTEUNER, Betrokkenheid.BEVRAAGDE);

    static final List<Fase> FASEN = codes(3, Fase::new);
    static final List<Doel> DOELEN = codes(4, Doel::new);
    static final List<Rol> ROLLEN = codes(3, Rol::new);
    static final List<SoortPartij> SOORTEN = codes(3, SoortPartij::new);
    static final List<Taak> TAKEN = codes(4, Taak::new);
    static final List<Categorie> CATEGORIEEN = codes(5, Categorie::new);
    static final List<Onderdeel> ONDERDELEN = codes(3, Onderdeel::new);
    static final List<Gebied> GEBIEDEN = codes(3, Gebied::new);
    static final List<Criterium> CRITERIA = codes(4, Criterium::new);
    static final List<Uitstelgrond> GRONDEN = codes(3, Uitstelgrond::new);
    static final List<Ondertekenaar> ONDERTEKENAARS = codes(3, Ondertekenaar::new);
    static final List<Reden> REDENEN = codes(3, Reden::new);
    static final List<Uitkomst> UITKOMSTEN = codes(4, Uitkomst::new);

    private final Willekeur kans;

    Protocolmaker(Willekeur kans) {
        this.kans = kans;
    }

    private static <T> List<T> codes(int aantal, Function<String, T> maker) {
        return IntStream.range(0, aantal).mapToObj(i -> maker.apply("code" + i)).toList();
    }

    private static <K, V> Map<K, V> kaart(Collection<K> sleutels, Function<K, V> waarde) {
        return sleutels.stream().collect(Collectors.toMap(sleutel -> sleutel, waarde));
    }

    Protocol maak() {
        return new Protocol(
                new Protocol.Versie("Willekeurig", LocalDate.EPOCH, "ab".repeat(32)),
                kaart(FASEN, this::fase),
                ROLLEN.stream().flatMap(rol -> huisbreed(rol).stream()).toList(),
                kaart(
                        ROLLEN,
                        rol -> new Rolbepaling(
                                rol,
                                kans.kies(List.of(Herkomst.values())),
                                kans.deel(List.of(Eis.values()), 60),
                                artikelen())),
                kaart(SOORTEN, this::soort),
                kaart(kans.deelMet(CATEGORIEEN, 80, CATEGORIEEN.getFirst()), this::categorie),
                aanmelding(),
                Voorwaardenmaker.bepaling(ROLLEN.getFirst()),
                Grondmaker.bepaling(kans, artikelen()),
                Uitvraagmaker.bepaling(kans, this::artikelen),
                kaart(UITKOMSTEN, this::uitkomst),
                Voorbeeldtijd.termijnen(kans, this::artikelen),
                Voorbeeldtijd.tijd(),
                kans.kans(50) ? Optional.of(Voorbeeldregime.ruim(CATEGORIEEN, SOORTEN)) : Optional.empty(),
                kaart(Norm.Laag.PROTOCOL.normen(), norm -> artikelen()),
                List.of());
    }

    private Fasebepaling fase(Fase fase) {
        Stream<Bevoegdheid> bevoegdheden = ROLLEN.stream()
                .flatMap(rol -> Stream.of(Handeling.values())
                        .flatMap(handeling -> Stream.generate(() -> bevoegdheid(rol, handeling))
                                .limit(kans.kans(60) ? 0 : 1 + kans.tot(1))));
        return new Fasebepaling(
                fase,
                kans.deelMet(DOELEN, 40, kans.kies(DOELEN)),
                Stream.concat(bevoegdheden, Uitvraagmaker.gevraagd(kans, this::artikelen))
                        .toList(),
                List.of(),
                artikelen());
    }

    private List<Bevoegdheid> huisbreed(Rol rol) {
        return kans
                .deel(
                        List.of(
                                Handeling.UITKOMST_INZIEN,
                                Handeling.MEDEWERKER_INZIEN,
                                Handeling.DEELPROFIEL_BEPALEN,
                                Handeling.REGISTER_INZIEN,
                                Handeling.BEHEREN,
                                Handeling.LOGBOEK_INZIEN),
                        60)
                .stream()
                .map(handeling -> bevoegdheid(rol, handeling))
                .toList();
    }

    private Bevoegdheid bevoegdheid(Rol rol, Handeling handeling) {
        boolean zonder = !handeling.raaktInhoud() && kans.kans(85);
        return new Bevoegdheid(
                rol,
                handeling,
                zonder ? Betrokkenheid.GEEN : kans.kies(BETROKKEN),
                kans.kies(List.of(Zicht.values())),
                artikelen());
    }

    private Soortbepaling soort(SoortPartij soort) {
        return new Soortbepaling(
                soort,
                kaart(kans.deelMet(TAKEN, 50, kans.kies(TAKEN)), this::taak),
                kans.deel(EnumSet.allOf(Voorwaarde.class), 15),
                artikelen());
    }

    private Taakbepaling taak(Taak taak) {
        LocalDate begin = Kalender.dag(Voorbeeldmensen.NU).minusYears(kans.kans(90) ? 9 : -1);
        Optional<LocalDate> eind = kans.kans(85) ? Optional.empty() : Optional.of(begin.plusYears(kans.tot(20)));
        return new Taakbepaling(taak, Optional.of(begin), eind, artikelen());
    }

    private Categoriebepaling categorie(Categorie categorie) {
        Geheim geheim = kans.kans(75) ? Geheim.GEEN : kans.kies(List.of(Geheim.values()));
        return new Categoriebepaling(
                categorie,
                kans.deelMet(List.of(1, 2, 3, 4), 40, 1),
                kans.kies(List.of(Aard.values())),
                geheim,
                kans.kans(60) ? new Gever.Iedereen() : new Gever.Alleen(kans.deel(SOORTEN, 60)),
                geheim == Geheim.POLITIE && kans.kans(50) ? artikelen() : List.of(),
                kans.kans(70) ? Set.of() : kans.deel(ONDERDELEN, 60),
                artikelen());
    }

    private Protocol.Aanmeldbepaling aanmelding() {
        return new Protocol.Aanmeldbepaling(
                FASEN.getFirst(),
                kans.deelMet(GEBIEDEN, 50, kans.kies(GEBIEDEN)),
                kaart(
                        kans.deel(CRITERIA, 70),
                        criterium ->
                                new Criteriumbepaling(criterium, kans.kies(List.of("groep0", "groep1")), artikelen())),
                new Informeerbepaling(
                        kans.deelMet(SOORTEN, 40, kans.kies(SOORTEN)),
                        kans.deel(List.of(Handeling.AANMELDEN, Handeling.BEOORDELEN), 60),
                        kans.deelMet(GRONDEN, 60, kans.kies(GRONDEN)),
                        kans.kans(70) ? artikelen() : List.of(),
                        artikelen()),
                kans.deelMet(SOORTEN, 40, kans.kies(SOORTEN)),
                kans.deel(ONDERTEKENAARS, 60),
                kans.deel(List.of(Stuk.values()), 70),
                new Derdebepaling(kans.deel(ROLLEN, 20), artikelen()));
    }

    private Uitkomstbepaling uitkomst(Uitkomst uitkomst) {
        return new Uitkomstbepaling(
                uitkomst,
                kans.kies(FASEN),
                kans.kans(60) ? new Gevolg.NaarFase(kans.kies(FASEN)) : new Gevolg.Vernietigen(),
                kans.kans(25) ? Optional.of(new Termijn(Period.ofDays(1 + kans.tot(60)))) : Optional.empty(),
                kans.kans(50) ? Set.of() : kans.deel(REDENEN, 60),
                kans.deel(List.of(Vereiste.values()), 50),
                artikelen());
    }

    private List<Artikel> artikelen() {
        return IntStream.rangeClosed(1, 1 + kans.tot(1))
                .mapToObj(i -> new Artikel("WK", kans.tot(30) + "." + i))
                .toList();
    }
}
