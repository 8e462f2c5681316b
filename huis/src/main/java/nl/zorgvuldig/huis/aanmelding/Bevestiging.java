package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.util.Optional;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Tells who sent a report that it was received, with as much of the casus as this person may see. */
@Component
public class Bevestiging {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Inschrijvingen inschrijvingen;
    private final DossierInzien inzien;
    private final Logboek logboek;

    Bevestiging(
            Transacties transacties,
            Protocollen protocollen,
            Inschrijvingen inschrijvingen,
            DossierInzien inzien,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.inschrijvingen = inschrijvingen;
        this.inzien = inzien;
        this.logboek = logboek;
    }

    /** That it was received, and what may be seen of it. */
    public record Ontvangen(Instant op, Optional<Ingezien> inzage) {}

    /** Empty when there is no such dossier, or somebody else sent it. */
    public Optional<Ontvangen> voer(Kijker kijker, Dossier.Id dossier) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        Optional<Instant> op = transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.AANMELDEN, dossier.waarde());
            Optional<Instant> verstuurd = inschrijvingen.verstuurd(kijker, dossier);
            if (verstuurd.isEmpty()) {
                logboek.nietGevonden(protocol, Handeling.AANMELDEN, dossier.waarde());
            }
            return verstuurd;
        });
        return op.map(moment -> new Ontvangen(moment, inzien.voer(kijker, dossier)));
    }
}
