package nl.zorgvuldig.huis.aanmelding;

import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.vernietiging.Vernietigingspoort;
import nl.zorgvuldig.kern.bewaring.Vernietigd;
import nl.zorgvuldig.kern.protocol.Handeling;
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
    private final Vernietigingspoort poort;
    private final Uitkomstmelding melding;

    Afwijzen(Vernietigingspoort poort, Uitkomstmelding melding) {
        this.poort = poort;
        this.melding = melding;
    }

    Aanmelduitkomst voer(Kijker kijker, Zaak zaak, BeoordeelIntake opdracht, Uitkomstbepaling bepaling) {
        String kenmerk = melding.kenmerk(zaak);
        Vernietigd vernietigd = poort.vernietigDossier(
                        zaak.protocol(), zaak.dossier(), Set.copyOf(bepaling.artikelen()))
                .uitgevoerd();
        melding.meld(
                kijker,
                zaak,
                opdracht,
                kenmerk,
                new Uitkomstmelding.Afloop(vernietigd.uitGebruik(), Optional.empty(), vernietigd.uitReservekopieen()));
        Situatie situatie = zaak.situatie().voor(Handeling.VERNIETIGEN);
        return new Aanmelduitkomst.Vernietigd(
                vernietigd,
                Beslissing.namens(zaak.protocol(), situatie),
                situatie.doel().code(),
                Beslissing.inDossier(zaak.protocol(), situatie).bevindingen());
    }
}
