package nl.zorgvuldig.demonstratie.huizen;

import java.util.UUID;
import nl.zorgvuldig.demonstratie.DemonstratiePersonen;
import nl.zorgvuldig.huis.partij.Artikel20Vastleggen;
import nl.zorgvuldig.huis.partij.BevoegdheidVerlenen;
import nl.zorgvuldig.huis.partij.HuisOprichten;
import nl.zorgvuldig.huis.partij.OndertekeningVastleggen;
import nl.zorgvuldig.huis.partij.PartijOpnemen;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.huis.partij.PartijvoorstelBevestigen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidVastleggen;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen.NeemPersoonOp;
import nl.zorgvuldig.huis.toegang.RolBevestigen;
import nl.zorgvuldig.huis.toegang.RolVerlenen;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/** The acts by which a house is made; the demonstration has no other way. */
@Component
record Bouwhandelingen(
        HuisOprichten oprichten,
        PartijOpnemen partijOpnemen,
        OndertekeningVastleggen ondertekenen,
        BevoegdheidVerlenen verlenen,
        Artikel20Vastleggen artikel20,
        PartijvoorstelBevestigen partijBevestigen,
        PersoonOpnemen persoonOpnemen,
        RolVerlenen rolVerlenen,
        RolBevestigen rolBevestigen,
        BetrouwbaarheidVastleggen betrouwbaarheid,
        Protocollen protocollen,
        Klok klok) {

    Huisbouw begin(Huisbeschrijving huis) {
        NeemPartijOp partij = partij(huis.beheerpartij());
        Kijker kijker = oprichten.voer(new HuisOprichten.RichtHuisOp(
                new Samenwerkingsverband.Id(UUID.randomUUID()),
                huis.naam(),
                HuisOprichten.Soort.DEMONSTRATIE,
                huis.profiel(),
                "Oprichting van de demonstratie",
                partij,
                persoon(huis.beheerder(), new Persoon.Id(UUID.randomUUID())),
                huis.beheerder().rol()));
        return new Huisbouw(this, kijker, huis).metTweede();
    }

    NeemPartijOp partij(Organisatie organisatie) {
        return new NeemPartijOp(
                new Partij.Id(UUID.randomUUID()), organisatie.naam(), organisatie.soorten(), organisatie.rechten());
    }

    NeemPersoonOp persoon(Mens mens, Persoon.Id id) {
        return new NeemPersoonOp(
                id,
                mens.verzonnen().naam(),
                mens.verzonnen().functie(),
                DemonstratiePersonen.UITGEVER,
                mens.verzonnen().sleutel());
    }
}
