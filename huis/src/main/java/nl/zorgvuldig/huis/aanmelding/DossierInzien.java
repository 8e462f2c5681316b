package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/**
 * Shows a dossier. What does not exist and what is not the viewer's are the same: the same statements, the same line in
 * the log, no answer.
 */
@Component
public class DossierInzien {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Dossiers dossiers;
    private final Openen openen;
    private final Logboek logboek;

    DossierInzien(Transacties transacties, Protocollen protocollen, Dossiers dossiers, Openen openen, Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
        this.openen = openen;
        this.logboek = logboek;
    }

    /** The dossier as the viewer may see it; empty when nothing of it is the viewer's. */
    public Optional<Ingezien> voer(Kijker kijker, Dossier.Id dossier) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Dossiers.Gevonden gevonden = dossiers.lees(kijker, dossier);
            List<Ingezien> ingezien = openen.open(protocol, gevonden).stream()
                    .filter(gezien -> !gezien.stukken().isEmpty())
                    .toList();
            if (ingezien.isEmpty()) {
                logboek.nietGevonden(protocol, Handeling.INZIEN, dossier.waarde());
            }
            return ingezien.stream().findFirst();
        });
    }
}
