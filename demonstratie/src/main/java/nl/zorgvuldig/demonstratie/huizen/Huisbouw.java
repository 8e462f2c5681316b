package nl.zorgvuldig.demonstratie.huizen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.partij.OndertekeningVastleggen.LegOndertekeningVast;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidVastleggen.LegBetrouwbaarheidVast;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen.NeemPersoonOp;
import nl.zorgvuldig.huis.toegang.RolVerlenen.VerleenRol;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Rolverlening;

/** Builds one house, as its functioneel beheerder would. */
final class Huisbouw {
    private static final String KENMERK = "demonstratie";

    private final Bouwhandelingen handelingen;
    private final Kijker beheerder;
    private final Periode tweeJaar;
    private final Map<String, Partij.Id> partijen = new HashMap<>();

    Huisbouw(Bouwhandelingen handelingen, Kijker beheerder, String beheerpartij) {
        this.handelingen = handelingen;
        this.beheerder = beheerder;
        LocalDate vandaag = Kalender.dag(handelingen.klok().nu());
        this.tweeJaar = Periode.van(vandaag, vandaag.plusYears(2));
        partijen.put(beheerpartij, beheerder.partij());
    }

    void neemOp(Organisatie organisatie) {
        if (!partijen.containsKey(organisatie.naam())) {
            NeemPartijOp opdracht = handelingen.partij(organisatie);
            eis(handelingen.partijOpnemen().voer(beheerder, opdracht));
            partijen.put(organisatie.naam(), opdracht.id());
            if (organisatie.tekent()) {
                protocol().aanmelding().stukken().forEach(stuk -> teken(opdracht.id(), stuk));
            }
        }
    }

    private void teken(Partij.Id partij, Stuk stuk) {
        eis(handelingen
                .ondertekenen()
                .voer(beheerder, new LegOndertekeningVast(partij, stuk, "1", tweeJaar.van(), "bestuurder", KENMERK)));
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
        eis(handelingen.artikel20().voer(beheerder, KENMERK, beslissing));
    }

    private Protocol protocol() {
        return handelingen.protocollen().voor(beheerder.huis()).protocol();
    }

    void neemOp(Mens mens) {
        NeemPersoonOp opdracht = handelingen.persoon(mens);
        eis(handelingen.persoonOpnemen().voer(beheerder, opdracht));
        mens.eisen()
                .forEach(eis -> eis(handelingen
                        .betrouwbaarheid()
                        .voer(beheerder, new LegBetrouwbaarheidVast(opdracht.id(), eis, tweeJaar, KENMERK))));
        eis(handelingen
                .rolVerlenen()
                .voer(
                        beheerder,
                        new VerleenRol(
                                opdracht.id(),
                                new Rolverlening(beheerder.huis(), partij(mens.partij()), mens.rol(), tweeJaar),
                                "Rol in de demonstratie")));
    }

    private Partij.Id partij(String naam) {
        Partij.Id partij = partijen.get(naam);
        if (partij == null) {
            throw new IllegalStateException("no such partij in the demonstration: " + naam);
        }
        return partij;
    }

    private static void eis(Beheren.Uitkomst uitkomst) {
        if (uitkomst instanceof Beheren.Uitkomst.Geweigerd geweigerd) {
            throw new IllegalStateException("the demonstration could not be built: " + geweigerd.redenen());
        }
    }
}
