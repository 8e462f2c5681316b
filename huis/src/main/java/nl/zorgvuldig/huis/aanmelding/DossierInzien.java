package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
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
    private final Medewerkers medewerkers;
    private final Ondersteuners ondersteuners;
    private final Uitvragen uitvragen;
    private final Logboek logboek;

    DossierInzien(
            Transacties transacties,
            Protocollen protocollen,
            Dossiers dossiers,
            Openen openen,
            Medewerkers medewerkers,
            Ondersteuners ondersteuners,
            Uitvragen uitvragen,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
        this.openen = openen;
        this.medewerkers = medewerkers;
        this.ondersteuners = ondersteuners;
        this.uitvragen = uitvragen;
        this.logboek = logboek;
    }

    /** The dossier as the viewer may see it; empty when nothing of it is the viewer's. */
    public Optional<Ingezien> voer(Kijker kijker, Dossier.Id dossier) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.INZIEN, dossier.waarde());
            Dossiers.Gevonden gevonden = dossiers.lees(kijker, dossier);
            List<Uitvragen.Gesteld> vragen = uitvragen.van(kijker, dossier);
            Optional<Ingezien> ingezien = openen.open(protocol, gevonden).stream()
                    .filter(gezien -> !gezien.stukken().isEmpty())
                    .findFirst();
            if (ingezien.isEmpty()) {
                logboek.nietGevonden(protocol, Handeling.INZIEN, dossier.waarde());
            }
            return ingezien.map(gezien -> gezien.met(
                    namen(protocol, gevonden),
                    ondersteuners.van(protocol, gevonden, gevonden.enige().orElseThrow()),
                    Geheimstukken.beslist(protocol, gevonden, gevonden.enige().orElseThrow()),
                    vragen));
        });
    }

    private Map<Persoon.Id, String> namen(Protocol protocol, Dossiers.Gevonden gevonden) {
        return medewerkers.open(protocol, gevonden, gevonden.enige().orElseThrow());
    }
}
