package nl.zorgvuldig.huis.aanmelding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Zeggenschapssituatie;
import nl.zorgvuldig.kern.verstrekking.Zeggenschapssituatie.Besluit;
import org.springframework.stereotype.Component;

/**
 * Shows a giver what it gave in a casus and what it decided about each thing; what it says only where the protocol lets
 * the giver look into the casus (D3, IJ 3.5c-d).
 */
@Component
public class ZeggenschapInzien {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Dossiers dossiers;
    private final Openen openen;
    private final Meekijkers meekijkers;
    private final Logboek logboek;

    ZeggenschapInzien(
            Transacties transacties,
            Protocollen protocollen,
            Dossiers dossiers,
            Openen openen,
            Meekijkers meekijkers,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
        this.openen = openen;
        this.meekijkers = meekijkers;
        this.logboek = logboek;
    }

    /**
     * What a giver gave in one casus.
     *
     * @param gezien the casus as the giver may see it
     * @param stukken what it gave and did not take back, oldest first
     * @param anderen who else looks into the casus
     * @param gronden why the giver decides
     */
    public record Overzicht(
            Ingezien gezien, List<Stuk> stukken, List<Meekijkers.Ander> anderen, List<Bevinding> gronden) {
        @Override
        public String toString() {
            return "Overzicht[" + stukken.size() + "]";
        }
    }

    /** What the viewer's partij gave in a casus; empty when there is nothing there that is the viewer's to decide. */
    public Optional<Overzicht> voer(Kijker kijker, Dossier.Id dossier) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.AKKOORD_GEVEN, dossier.waarde());
            Dossiers.Gevonden gevonden = dossiers.lees(kijker, dossier);
            Optional<Overzicht> overzicht = gevonden.enige().flatMap(rij -> overzicht(protocol, kijker, gevonden, rij));
            if (overzicht.isEmpty()) {
                logboek.nietGevonden(protocol, Handeling.AKKOORD_GEVEN, dossier.waarde());
            }
            return overzicht;
        });
    }

    private Optional<Overzicht> overzicht(
            Protocol protocol, Kijker kijker, Dossiers.Gevonden gevonden, Dossiers.Rij rij) {
        Situatie situatie = Dossiersituatie.van(protocol, gevonden, rij, Handeling.AKKOORD_GEVEN);
        List<Stuk> eigen = rij.stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.INBRENG)
                .filter(stuk -> mag(protocol, situatie, rij, stuk).isPresent())
                .sorted(Comparator.comparing(Stuk::op).thenComparing(Stuk::id))
                .toList();
        if (eigen.isEmpty()) {
            return Optional.empty();
        }
        logboek.voorgelegd(protocol, situatie);
        Dossiers.Rij alleenEigen = new Dossiers.Rij(rij.staat(), rij.leidendePartij(), eigen);
        Ingezien gezien = openen.open(
                        protocol,
                        new Dossiers.Gevonden(gevonden.persoon(), gevonden.eigenPartij(), List.of(alleenEigen)))
                .getFirst();
        return Optional.of(new Overzicht(
                gezien,
                eigen,
                meekijkers.van(protocol, kijker, gevonden, rij),
                mag(protocol, situatie, rij, eigen.getFirst()).orElseThrow().bevindingen()));
    }

    /** Whoever may take something back may see what it decided about it. */
    private static Optional<Handelingsbesluit> mag(Protocol protocol, Situatie situatie, Dossiers.Rij rij, Stuk stuk) {
        return Optional.of(Zeggenschapssituatie.beslis(
                        protocol,
                        new Zeggenschapssituatie(
                                situatie,
                                Gegeven.bekend(stuk.feiten(rij.staat().feiten().id())),
                                new Besluit.Intrekken())))
                .filter(Handelingsbesluit.Toegestaan.class::isInstance);
    }
}
