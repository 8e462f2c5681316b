package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Deelprofielen;
import nl.zorgvuldig.huis.aanmelding.Geheimvragen;
import nl.zorgvuldig.huis.aanmelding.MeldAan;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Zeggenschapsbepaling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Component;

/** What can be chosen on the form of a report: all of it from the profile and the register of partijen. */
@Component
class Aanmeldkeuzes {
    private static final Set<Aard> IN_EIGEN_VELD = Set.of(Aard.PERSONALIA, Aard.BSN);

    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Partijen partijen;
    private final Deelprofielen deelprofielen;
    private final Informeervragen informeervragen;
    private final Klok klok;

    Aanmeldkeuzes(
            Transacties transacties,
            Protocollen protocollen,
            Partijen partijen,
            Deelprofielen deelprofielen,
            Informeervragen informeervragen,
            Klok klok) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.partijen = partijen;
        this.deelprofielen = deelprofielen;
        this.informeervragen = informeervragen;
        this.klok = klok;
    }

    AanmeldBeeld.Keuzes voor(Kijker kijker, Formulier formulier) {
        return voor(kijker, kijker, formulier);
    }

    /** What whoever tells it can choose, for who writes it down. */
    AanmeldBeeld.Keuzes voor(Kijker kijker, Kijker melder, Formulier formulier) {
        Profiel profiel = protocollen.voor(kijker.huis());
        Protocol protocol = profiel.protocol();
        var bepaling = protocol.aanmelding();
        List<Categoriebepaling> lijst = categorieen(protocol, formulier);
        return transacties.lezen(
                kijker,
                () -> new AanmeldBeeld.Keuzes(
                        opties(profiel, Begrip.GEBIED, codes(bepaling.gebieden(), Gebied::code)),
                        taken(profiel, melder),
                        opties(
                                profiel,
                                Begrip.CATEGORIE,
                                lijst.stream().map(soort -> soort.categorie().code())),
                        opties(profiel, Begrip.ONDERDEEL, onderdelen(lijst)),
                        Criteriumkeuzes.van(profiel, bepaling.criteria().keySet()),
                        informeervragen.voor(kijker, profiel),
                        gronden(profiel, melder, formulier),
                        vragen(profiel, lijst, melder)));
    }

    private List<Grondvraag> gronden(Profiel profiel, Kijker melder, Formulier formulier) {
        MeldAan opdracht = new Aanmeldlezer(profiel.protocol(), formulier, vandaag()).lees();
        Set<SoortPartij> gever = Optional.ofNullable(
                        partijen.feiten(melder.huis()).get(melder.partij()))
                .map(Partijfeiten::soorten)
                .orElseGet(Set::of);
        return Geheimvragen.van(profiel.protocol(), gever, opdracht).entrySet().stream()
                .map(mens -> Grondvraag.van(
                        profiel,
                        Grondvelden.plaats(plaats(opdracht, mens.getKey())),
                        plaats(opdracht, mens.getKey()),
                        profiel.protocol().aanmelding().fase(),
                        new Grondvraag.Tussen(gever, gever),
                        mens.getValue()))
                .toList();
    }

    static String plaats(MeldAan opdracht, int wie) {
        return wie == 1 ? "persoon" : opdracht.anderen().get(wie - 2).plaats();
    }

    private AanmeldBeeld.Vragen vragen(Profiel profiel, List<Categoriebepaling> lijst, Kijker melder) {
        Protocol protocol = profiel.protocol();
        return new AanmeldBeeld.Vragen(
                welke(lijst, bepaling -> !bepaling.deeltNoodzaak()),
                welke(lijst, bepaling -> !bepaling.onderdelen().isEmpty()),
                welke(lijst, bepaling -> bepaling.isDoorTeGeven() && !geeftZelf(melder, bepaling)),
                zeggenschap(profiel, lijst, melder),
                protocol.wet(vandaag()).isPresent(),
                protocol.aanmelding().derde().rollen().contains(melder.rol()));
    }

    private AanmeldBeeld.Zeggenschap zeggenschap(Profiel profiel, List<Categoriebepaling> lijst, Kijker melder) {
        Zeggenschapsbepaling bepaling = profiel.protocol().zeggenschap();
        Optional<Deelprofielen.Vastgelegd> vast = deelprofielen.van(melder.huis(), melder.partij());
        return new AanmeldBeeld.Zeggenschap(
                welke(lijst, bepaling::vraagtKring),
                bepaling.regisseurs().stream()
                        .map(rol -> profiel.naam(Begrip.ROL, rol.code()))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                bepaling.uitvraag(),
                vast.isPresent(),
                vast.filter(nu -> nu.deelprofiel().noemtRegisseur()).isPresent());
    }

    private boolean geeftZelf(Kijker melder, Categoriebepaling bepaling) {
        Partijfeiten partij = partijen.feiten(melder.huis()).get(melder.partij());
        return partij != null && bepaling.gever().staatToe(partij.soorten());
    }

    private LocalDate vandaag() {
        return Kalender.dag(klok.nu());
    }

    private static Set<String> welke(List<Categoriebepaling> lijst, Predicate<Categoriebepaling> welke) {
        return lijst.stream()
                .filter(welke)
                .map(bepaling -> bepaling.categorie().code())
                .collect(Collectors.toSet());
    }

    private static <T> Stream<String> codes(Collection<T> waarden, Function<T, String> code) {
        return waarden.stream().map(code);
    }

    private static Stream<String> onderdelen(List<Categoriebepaling> lijst) {
        return lijst.stream()
                .map(Categoriebepaling::onderdelen)
                .flatMap(Collection::stream)
                .map(onderdeel -> onderdeel.code());
    }

    private List<Optie> taken(Profiel profiel, Kijker kijker) {
        Partijfeiten partij = partijen.feiten(kijker.huis()).get(kijker.partij());
        return partij == null
                ? List.of()
                : opties(
                        profiel,
                        Begrip.TAAK,
                        profiel.protocol().soortbepalingen(partij.soorten()).stream()
                                .flatMap(soort -> soort.taken(vandaag()))
                                .map(taak -> taak.code()));
    }

    /** What the closed list has for the people that the report is about (D2). */
    private static List<Categoriebepaling> categorieen(Protocol protocol, Formulier formulier) {
        Set<String> mensen = Stream.concat(
                        Stream.of("1"),
                        Anderlezer.plaatsen(formulier).map(plaats -> formulier.waarde(plaats + ".soort")))
                .collect(Collectors.toSet());
        return protocol.categorieen().values().stream()
                .filter(bepaling -> !IN_EIGEN_VELD.contains(bepaling.aard()))
                .filter(bepaling ->
                        bepaling.betrokkenen().stream().map(String::valueOf).anyMatch(mensen::contains))
                .toList();
    }

    private static List<Optie> opties(Profiel profiel, Begrip begrip, Stream<String> codes) {
        return codes.distinct()
                .map(code -> Optie.van(code, profiel.naam(begrip, code)))
                .sorted(Comparator.comparing(Optie::naam))
                .toList();
    }
}
