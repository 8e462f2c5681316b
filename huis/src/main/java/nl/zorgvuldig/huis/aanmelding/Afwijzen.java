package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.aanmelding.Uitkomstberichten.NieuwBericht;
import nl.zorgvuldig.huis.vernietiging.Vernietigingspoort;
import nl.zorgvuldig.kern.bewaring.Vernietigd;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/**
 * Carries out that a casus is not for the house: the aanmelder's own reference is taken out, the dossier goes through
 * the gate of destruction with its keys, and a message with the coded reason ends by its own term (IJ 9.5, HV B2.2.1).
 * Nothing is counted.
 */
@Component
class Afwijzen {
    private final Openen openen;
    private final Vernietigingspoort poort;
    private final Uitkomstberichten berichten;

    Afwijzen(Openen openen, Vernietigingspoort poort, Uitkomstberichten berichten) {
        this.openen = openen;
        this.poort = poort;
        this.berichten = berichten;
    }

    Aanmelduitkomst voer(Kijker kijker, Zaak zaak, BeoordeelIntake opdracht, Uitkomstbepaling bepaling) {
        String kenmerk = kenmerk(zaak);
        Vernietigd vernietigd = poort.vernietigDossier(
                        zaak.protocol(), zaak.dossier(), Set.copyOf(bepaling.artikelen()))
                .uitgevoerd();
        return leverUit(kijker, zaak, opdracht, kenmerk, vernietigd);
    }

    private String kenmerk(Zaak zaak) {
        Dossiers.Rij rij = zaak.rij();
        List<Stuk> alleenKenmerk = rij.stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.KENMERK)
                .toList();
        Dossiers.Gevonden gevonden = new Dossiers.Gevonden(
                zaak.gevonden().persoon(),
                zaak.gevonden().eigenPartij(),
                List.of(new Dossiers.Rij(rij.staat(), rij.leidendePartij(), alleenKenmerk)));
        return openen.open(zaak.protocol(), gevonden).stream()
                .flatMap(ingezien -> ingezien.eerste(Stuk.Soort.KENMERK).stream())
                .map((Geopend geopend) -> geopend.veld("tekst"))
                .findFirst()
                .orElse("");
    }

    private Aanmelduitkomst leverUit(
            Kijker kijker, Zaak zaak, BeoordeelIntake opdracht, String kenmerk, Vernietigd vernietigd) {
        Instant weg = zaak.protocol()
                .termijn(Termijnbepaling.Soort.UITKOMSTBERICHT)
                .orElseThrow()
                .verstrekenOp(vernietigd.uitGebruik());
        berichten.leverUit(
                kijker,
                new NieuwBericht(
                        zaak.rij().staat().aanmelder(),
                        zaak.rij().staat().feiten().leidendePartij(),
                        opdracht.uitkomst().alsOptie().orElseThrow(),
                        opdracht.reden().alsOptie().orElseThrow(),
                        kenmerk,
                        opdracht.advies(),
                        weg,
                        vernietigd.uitReservekopieen()));
        Situatie situatie = zaak.situatie().voor(Handeling.VERNIETIGEN);
        return new Aanmelduitkomst.Vernietigd(
                vernietigd,
                Beslissing.namens(zaak.protocol(), situatie),
                situatie.doel().code(),
                Beslissing.inDossier(zaak.protocol(), situatie).bevindingen());
    }
}
