package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.AkkoordVragen;
import nl.zorgvuldig.huis.aanmelding.BuitenZichtTonen;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Personalia;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.protocol.Vereiste;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Component;

/** Draws the pages about one casus. */
@Component
class Dossierbeelden {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Uitleggers uitleggers;
    private final Informeervragen informeervragen;
    private final Overlegvragen overlegvragen;
    private final Oordeelvragen oordeelvragen;
    private final Klok klok;

    Dossierbeelden(
            Transacties transacties,
            Protocollen protocollen,
            Uitleggers uitleggers,
            Informeervragen informeervragen,
            Overlegvragen overlegvragen,
            Oordeelvragen oordeelvragen,
            Klok klok) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.uitleggers = uitleggers;
        this.informeervragen = informeervragen;
        this.overlegvragen = overlegvragen;
        this.oordeelvragen = oordeelvragen;
        this.klok = klok;
    }

    CasusBeeld casus(Kijker kijker, Ingezien gezien, Formulier formulier, Foutoverzicht fouten) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        Uitleg uitleg = uitleggers.voor(kijker);
        Fase fase = gezien.staat().feiten().fase();
        return new CasusBeeld(
                new Dossiertekening(protocol, uitleg, gezien, kijker).beeld(),
                new Tijdlijntekening(protocol, uitleg, gezien, Kalender.dag(klok.nu())).beeld(),
                new Netwerktekening(uitleg, gezien).beeld(),
                formulier,
                fouten,
                overlegvragen.voor(kijker, protocol, uitleg, gezien, formulier),
                Steunkeuzes.van(gezien.steun(), uitleg),
                new Uitvraagregels(uitleg, kijker, gezien, Kalender.dag(klok.nu())).regels(),
                informeren(kijker),
                oordeelvragen.voor(kijker, fase, uitleg),
                slot(protocol, fase),
                uitkomsten(protocol, fase)
                        .filter(bepaling -> kanNu(protocol, bepaling))
                        .map(bepaling -> bepaling.uitkomst().code())
                        .map(code -> Optie.van(code, uitleg.naam(Begrip.UITKOMST, code)))
                        .toList(),
                Redenkeuzes.van(uitkomsten(protocol, fase), uitleg),
                false);
    }

    /** What a giver is asked, with the content of it where the giver may look into the casus. */
    AkkoordBeeld akkoord(Kijker kijker, AkkoordVragen.Vraag vraag, Formulier formulier, Foutoverzicht fouten) {
        Uitleg uitleg = uitleggers.voor(kijker);
        return new AkkoordBeeld(
                new Casuskop(
                        vraag.staat().feiten().id().waarde(),
                        vraag.staat().casusnummer(),
                        vraag.gezien().flatMap(Ingezien::personalia).map(Personalia::kort),
                        uitleg.partij(vraag.staat().feiten().leidendePartij()),
                        vraag.staat().stand()),
                vraag.naar().map(fase -> uitleg.naam(Begrip.FASE, fase.code())).orElse(""),
                vraag.staat().bewarenTotEnMet(),
                vraag.uiterlijk(),
                gevraagd(new Inbrengkaarten(protocollen.voor(kijker.huis()).protocol(), uitleg, kijker), vraag),
                vraag.gezien().isEmpty(),
                formulier,
                fouten,
                uitleg.waarom(vraag.namens(), vraag.doel(), vraag.gronden()));
    }

    private static List<AkkoordBeeld.Gevraagd> gevraagd(Inbrengkaarten kaarten, AkkoordVragen.Vraag vraag) {
        Map<UUID, DossierBeeld.Gegeven> gezien = vraag.gezien().stream()
                .flatMap(ingezien -> kaarten.van(ingezien.van(Stuk.Soort.INBRENG)).stream())
                .collect(Collectors.toMap(DossierBeeld.Gegeven::id, kaart -> kaart));
        return vraag.stukken().stream()
                .sorted(kaarten.volgorde())
                .map(stuk -> new AkkoordBeeld.Gevraagd(
                        gezien.getOrDefault(stuk.id(), kaarten.zonderInhoud(stuk)),
                        stuk.op(),
                        gezien.containsKey(stuk.id()),
                        vraag.zonderGrond().contains(stuk.id())))
                .toList();
    }

    /** Asked at the end of a phase only where the profile wants the betrokkene told before that. */
    private Optional<Informeerkeuzes> informeren(Kijker kijker) {
        Profiel profiel = protocollen.voor(kijker.huis());
        return profiel.protocol().aanmelding().informeren().voor().contains(Handeling.BEOORDELEN)
                ? Optional.of(transacties.lezen(kijker, () -> informeervragen.voor(kijker, profiel)))
                : Optional.empty();
    }

    /** What a law does not let be kept at all is not offered. */
    private boolean kanNu(Protocol protocol, Uitkomstbepaling bepaling) {
        return bepaling.hoogstens().isEmpty()
                || Aanmeldbeslissing.bewaarbaarTot(protocol, bepaling, klok.nu())
                        .isPresent();
    }

    private CasusBeeld.Slot slot(Protocol protocol, Fase fase) {
        return new CasusBeeld.Slot(
                fase.equals(protocol.aanmelding().fase()),
                uitkomsten(protocol, fase)
                        .anyMatch(bepaling -> bepaling.vereisten().contains(Vereiste.CRITERIA)),
                codes(protocol, fase, Uitkomstbepaling::gaatVerder),
                codes(protocol, fase, Dossierbeelden::weegt),
                uitkomsten(protocol, fase)
                        .flatMap(bepaling -> Aanmeldbeslissing.bewaarbaarTot(protocol, bepaling, klok.nu()).stream())
                        .max(Comparator.naturalOrder()));
    }

    private static Set<String> codes(Protocol protocol, Fase fase, Predicate<Uitkomstbepaling> welke) {
        return uitkomsten(protocol, fase)
                .filter(welke)
                .map(bepaling -> bepaling.uitkomst().code())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean weegt(Uitkomstbepaling bepaling) {
        return bepaling.gaatVerder() || bepaling.vereisten().contains(Vereiste.NOODZAAK_PER_INBRENG);
    }

    private static Stream<Uitkomstbepaling> uitkomsten(Protocol protocol, Fase fase) {
        return protocol.uitkomsten().values().stream()
                .filter(bepaling -> bepaling.uit().equals(fase))
                .sorted(Comparator.comparing(bepaling -> bepaling.uitkomst().code()));
    }

    BuitenZichtBeeld buitenZicht(Kijker kijker, BuitenZichtTonen.BuitenZicht casus) {
        Uitleg uitleg = uitleggers.voor(kijker);
        return new BuitenZichtBeeld(
                new Casuskop(
                        casus.staat().feiten().id().waarde(),
                        casus.staat().casusnummer(),
                        Optional.empty(),
                        uitleg.partij(casus.staat().feiten().leidendePartij()),
                        casus.staat().stand()),
                uitleg.regels(casus.redenen()),
                uitleg.versie());
    }

    VernietigdBeeld vernietigd(Kijker kijker, Aanmelduitkomst.Vernietigd vernietigd) {
        Uitleg uitleg = uitleggers.voor(kijker);
        return new VernietigdBeeld(
                vernietigd.wanneer(), uitleg.waarom(vernietigd.namens(), vernietigd.doel(), vernietigd.gronden()));
    }

    Foutoverzicht fouten(Kijker kijker, Aanmelduitkomst.Geweigerd geweigerd) {
        return new Fouten(uitleggers.voor(kijker), plaats -> plaats).van(geweigerd);
    }

    Antwoord geweigerd(Kijker kijker, Aanmelduitkomst.Geweigerd geweigerd) {
        Uitleg uitleg = uitleggers.voor(kijker);
        return Antwoord.geweigerd(
                "aanmelding/geweigerd",
                new GeweigerdBeeld(
                        Stream.concat(
                                        geweigerd.invoerfouten().stream().map(fout -> Teksten.tekst(fout.sleutel())),
                                        uitleg.openVragen(geweigerd.redenen()).stream())
                                .toList(),
                        uitleg.regels(geweigerd.redenen()),
                        uitleg.versie()));
    }
}
