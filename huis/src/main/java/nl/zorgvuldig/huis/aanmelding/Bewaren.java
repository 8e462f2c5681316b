package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Carries out that a casus that ended is kept for a while: the decision is written down and the aanmelder is told. */
@Component
class Bewaren {
    private final Inschrijvingen inschrijvingen;
    private final Uitkomstmelding melding;
    private final Kluis kluis;

    Bewaren(Inschrijvingen inschrijvingen, Uitkomstmelding melding, Kluis kluis) {
        this.inschrijvingen = inschrijvingen;
        this.melding = melding;
        this.kluis = kluis;
    }

    /** The decision stands where the casus comes to lie, and the day counts whether or not the giver answers. */
    void voer(Kijker kijker, Zaak zaak, BeoordeelIntake opdracht, Fase naar) {
        Bewaaropgave bewaren = opdracht.bewaren();
        LocalDate totEnMet = bewaren.totEnMet().alsOptie().orElseThrow();
        String kenmerk = melding.kenmerk(zaak);
        inschrijvingen.bewaar(kijker, zaak.dossier(), totEnMet);
        inschrijvingen.voegToe(
                kijker, Tekstbouw.in(zaak).inFase(naar).opDag(Stuk.Soort.BEWAARBESLUIT, totEnMet, bewaren.waarom()));
        melding.meld(
                kijker,
                zaak,
                opdracht,
                kenmerk,
                new Uitkomstmelding.Afloop(
                        Transactie.huidige().moment(),
                        Optional.of(totEnMet),
                        kluis.uitReservekopieen(totEnMet.plusDays(1))));
    }
}
