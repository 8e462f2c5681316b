package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Berichtsituatie;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/** Shows the coded outcome to the aanmelder it was handed to, within its term. */
@Component
public class UitkomstInzien {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Uitkomstberichten berichten;
    private final Kluis kluis;
    private final Logboek logboek;

    UitkomstInzien(
            Transacties transacties,
            Protocollen protocollen,
            Situaties situaties,
            Uitkomstberichten berichten,
            Kluis kluis,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.berichten = berichten;
        this.kluis = kluis;
        this.logboek = logboek;
    }

    /**
     * An outcome, opened.
     *
     * @param bericht the message
     * @param kenmerk the aanmelder's own reference
     * @param advies what the aanmelder is advised; empty when nothing is
     * @param uitReservekopieen when the message itself is gone from backups too
     * @param gronden why it may be seen
     */
    public record Gezien(
            Uitkomstberichten.Bericht bericht,
            String kenmerk,
            String advies,
            LocalDate uitReservekopieen,
            List<Bevinding> gronden) {
        @Override
        public String toString() {
            return "Gezien[" + bericht.id() + "]";
        }
    }

    /** The outcome; empty when it does not exist or is not the viewer's. */
    public Optional<Gezien> voer(Kijker kijker, UUID id) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.UITKOMST_INZIEN, Logregel.GEEN);
            Optional<Gezien> gezien = berichten.lees(kijker, id).flatMap(bericht -> open(protocol, bericht));
            if (gezien.isEmpty()) {
                logboek.nietGevonden(protocol, Handeling.UITKOMST_INZIEN, id);
            }
            return gezien;
        });
    }

    private Optional<Gezien> open(Protocol protocol, Uitkomstberichten.Bericht bericht) {
        Gegeven<Berichtsituatie.Bericht> feiten = Gegeven.van(protocol.termijn(Termijnbepaling.Soort.UITKOMSTBERICHT)
                .map(termijn -> new Berichtsituatie.Bericht(
                        bericht.id(), bericht.aan(), bericht.partij(), bericht.sinds(), termijn)));
        Berichtsituatie situatie = new Berichtsituatie(
                situaties.van(Handeling.UITKOMST_INZIEN, Situaties.HUISWERK),
                feiten,
                Set.of(bericht.kenmerk().vindplaats(), bericht.advies().vindplaats()));
        if (!(Beslissing.bericht(protocol, situatie) instanceof Verstrekkingsbesluit.Toegestaan toegestaan)) {
            return Optional.empty();
        }
        Map<Vindplaats, String> teksten =
                kluis.open(List.of(new Opening(toegestaan.bewijs(), List.of(bericht.kenmerk(), bericht.advies()))));
        return Optional.of(new Gezien(
                bericht,
                teksten.getOrDefault(bericht.kenmerk().vindplaats(), ""),
                teksten.getOrDefault(bericht.advies().vindplaats(), ""),
                kluis.uitReservekopieen(Kalender.dag(bericht.vernietigenOp())),
                toegestaan.bevindingen()));
    }
}
