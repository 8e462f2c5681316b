package nl.zorgvuldig.demonstratie.huizen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.partij.Bevoegdheidsverleningen.Verlening;
import nl.zorgvuldig.huis.partij.OndertekeningVastleggen.LegOndertekeningVast;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.huis.partij.Partijvoorstellen.Soort;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidVastleggen.LegBetrouwbaarheidVast;
import nl.zorgvuldig.huis.toegang.RolVerlenen.VerleenRol;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Rolverlening;

/** Builds one house, as its functioneel beheerders would: one proposes who may do what, another confirms it. */
final class Huisbouw {
    private static final String KENMERK = "demonstratie";

    private final Bouwhandelingen handelingen;
    private final Kijker beheerder;
    private final Mens tweede;
    private final Persoon.Id tweedePersoon = new Persoon.Id(UUID.randomUUID());
    private final Periode tweeJaar;
    private final Map<String, Partij.Id> partijen = new HashMap<>();

    Huisbouw(Bouwhandelingen handelingen, Kijker beheerder, Huisbeschrijving huis) {
        this.handelingen = handelingen;
        this.beheerder = beheerder;
        LocalDate vandaag = Kalender.dag(handelingen.klok().nu());
        this.tweeJaar = Periode.van(vandaag, vandaag.plusYears(2));
        this.tweede = huis.tweede();
        partijen.put(huis.beheerder().partij(), beheerder.partij());
    }

    void neemOp(Organisatie organisatie) {
        if (!partijen.containsKey(organisatie.naam())) {
            NeemPartijOp opdracht = handelingen.partij(organisatie);
            bevestig(Soort.PARTIJ, eis(handelingen.partijOpnemen().voer(beheerder, opdracht)));
            partijen.put(organisatie.naam(), opdracht.id());
            if (organisatie.tekent()) {
                protocol().aanmelding().stukken().forEach(stuk -> teken(opdracht.id(), stuk));
                verleen(opdracht.id());
            }
        }
    }

    private void teken(Partij.Id partij, Stuk stuk) {
        LegOndertekeningVast opdracht =
                new LegOndertekeningVast(partij, stuk, "1", tweeJaar.van(), "bestuurder", KENMERK);
        bevestig(Soort.ONDERTEKENING, eis(handelingen.ondertekenen().voer(beheerder, opdracht)));
    }

    /** Where the protocol asks for it, a partij authorises the house to do all its work. */
    private void verleen(Partij.Id partij) {
        if (protocol().aanmelding().stukken().contains(Stuk.BEVOEGDHEIDSVERLENING)) {
            Verlening alles = new Verlening(partij, Set.of(Werkzaamheid.values()), tweeJaar, KENMERK);
            bevestig(Soort.VERLENING, eis(handelingen.verlenen().voer(beheerder, alles)));
        }
    }

    private void bevestig(Soort soort, UUID voorstel) {
        handelingen.partijBevestigen().voer(ander(), soort, voorstel).ifPresent(Huisbouw::eis);
    }

    private Kijker ander() {
        return new Kijker(beheerder.huis(), tweedePersoon, partij(tweede.partij()), tweede.rol());
    }

    /** The partij may give under a decision that fits every area and every purpose. */
    void legArtikel20Vast(Organisatie organisatie) {
        Protocol protocol = protocol();
        Set<Onderdeel> onderdelen = protocol.categorieen().values().stream()
                .flatMap(bepaling -> bepaling.onderdelen().stream())
                .collect(Collectors.toSet());
        Artikel20 beslissing = new Artikel20(
                partij(organisatie.naam()),
                tweeJaar,
                protocol.aanmelding().gebieden(),
                protocol.werkproces().stream()
                        .flatMap(fase -> Stream.ofNullable(protocol.fasen().get(fase)))
                        .flatMap(bepaling -> bepaling.doelen().stream())
                        .collect(Collectors.toSet()),
                onderdelen,
                protocol.aanmelding().ondertekenaars());
        bevestig(Soort.ARTIKEL20, eis(handelingen.artikel20().voer(beheerder, KENMERK, beslissing)));
    }

    private Protocol protocol() {
        return handelingen.protocollen().voor(beheerder.huis()).protocol();
    }

    /** The second beheerder comes first, for the partij that keeps the house: without one nothing is confirmed. */
    Huisbouw metTweede() {
        neemOp(tweede, tweedePersoon);
        verleen(beheerder.partij());
        return this;
    }

    void neemMensenOp(List<Mens> mensen) {
        mensen.stream()
                .filter(mens -> !mens.equals(tweede))
                .forEach(mens -> neemOp(mens, new Persoon.Id(UUID.randomUUID())));
    }

    private void neemOp(Mens mens, Persoon.Id persoon) {
        eis(handelingen.persoonOpnemen().voer(beheerder, handelingen.persoon(mens, persoon)));
        mens.eisen()
                .forEach(eis -> eis(handelingen
                        .betrouwbaarheid()
                        .voer(beheerder, new LegBetrouwbaarheidVast(persoon, eis, tweeJaar, KENMERK))));
        Rolverlening verlening = new Rolverlening(beheerder.huis(), partij(mens.partij()), mens.rol(), tweeJaar);
        UUID verleend = eis(handelingen
                .rolVerlenen()
                .voer(beheerder, new VerleenRol(persoon, verlening, "Rol in de demonstratie")));
        handelingen.rolBevestigen().voer(ander(), verleend).ifPresent(Huisbouw::eis);
    }

    private Partij.Id partij(String naam) {
        Partij.Id partij = partijen.get(naam);
        if (partij == null) {
            throw new IllegalStateException("no such partij in the demonstration: " + naam);
        }
        return partij;
    }

    private static UUID eis(Beheren.Uitkomst uitkomst) {
        return switch (uitkomst) {
            case Beheren.Uitkomst.Gedaan gedaan -> gedaan.gegeven();
            case Beheren.Uitkomst.NietGevonden _ ->
                throw new IllegalStateException("the demonstration has nothing to take away");
            case Beheren.Uitkomst.Geweigerd geweigerd ->
                throw new IllegalStateException("the demonstration could not be built: " + geweigerd.redenen());
        };
    }
}
