package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.Uitkomstberichten.NieuwBericht;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.huis.verantwoording.Logopdracht;
import nl.zorgvuldig.huis.verantwoording.Logregels;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import org.springframework.stereotype.Component;

/** Tells the aanmelder that its casus ended, with the reference that the aanmelder gave itself (C2). */
@Component
class Uitkomstmelding {
    private static final String VELD = "tekst";

    private final Uitkomstberichten berichten;
    private final Kluis kluis;
    private final Logboek logboek;

    Uitkomstmelding(Uitkomstberichten berichten, Kluis kluis, Logboek logboek) {
        this.berichten = berichten;
        this.kluis = kluis;
        this.logboek = logboek;
    }

    /** The aanmelder's own reference, whatever phase it was given in; empty when there is none. */
    String kenmerk(Zaak zaak) {
        return zaak.rij().stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.KENMERK)
                .findFirst()
                .map(stuk -> terug(zaak, stuk))
                .orElse("");
    }

    private String terug(Zaak zaak, Stuk stuk) {
        return switch (Beslissing.teruggeven(zaak.protocol(), Openen.inzage(zaak.situatie(), stuk))) {
            case Verstrekkingsbesluit.Toegestaan toegestaan ->
                kluis.open(List.of(new Opening(toegestaan.bewijs(), stuk.velden()))).entrySet().stream()
                        .filter(veld -> veld.getKey().veld().equals(VELD))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
            case Verstrekkingsbesluit.Geweigerd geweigerd -> {
                logboek.schrijf(List.of(
                        new Logopdracht(Logregels.van(zaak.protocol(), zaak.situatie(), geweigerd, stuk.id()))));
                yield "";
            }
        };
    }

    /** What the aanmelder is told besides. */
    record Afloop(Instant op, Optional<LocalDate> bewaardTotEnMet, LocalDate uitReservekopieen) {}

    void meld(Kijker kijker, Zaak zaak, BeoordeelIntake opdracht, String kenmerk, Afloop afloop) {
        Instant weg = zaak.protocol()
                .termijn(Termijnbepaling.Soort.UITKOMSTBERICHT)
                .orElseThrow()
                .verstrekenOp(afloop.op());
        berichten.leverUit(
                kijker,
                new NieuwBericht(
                        zaak.rij().staat().aanmelder(),
                        zaak.rij().staat().feiten().leidendePartij(),
                        opdracht.uitkomst().alsOptie().orElseThrow(),
                        opdracht.reden().alsOptie(),
                        kenmerk,
                        opdracht.advies(),
                        weg,
                        afloop.bewaardTotEnMet(),
                        afloop.uitReservekopieen()));
    }
}
