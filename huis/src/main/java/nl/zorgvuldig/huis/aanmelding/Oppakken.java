package nl.zorgvuldig.huis.aanmelding;

import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Oppaksituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Takes a waiting report in hand; from then on nobody else of the house sees it (G2, IJ 9.7). */
@Component
public class Oppakken {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Inschrijvingen inschrijvingen;
    private final Logboek logboek;

    Oppakken(
            Transacties transacties,
            Protocollen protocollen,
            Situaties situaties,
            Inschrijvingen inschrijvingen,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.inschrijvingen = inschrijvingen;
        this.logboek = logboek;
    }

    /** Takes it in hand, when the viewer may and nobody was first. */
    public Aanmelduitkomst voer(Kijker kijker, Dossier.Id dossier) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.schrijven(kijker, () -> {
            Transactie.huidige().doet(Handeling.OPPAKKEN, dossier.waarde());
            Transactie.huidige().deelSlot(Slotsoort.PARTIJ, kijker.partij().waarde());
            Transactie.huidige().deelSlot(Slotsoort.PERSOON, kijker.persoon().waarde());
            Situatie situatie = situaties.van(Handeling.OPPAKKEN, Aanmeldstof.doel(protocol));
            Handelingsbesluit besluit = besluit(kijker, protocol, situatie, dossier);
            return switch (besluit) {
                case Handelingsbesluit.Geweigerd geweigerd -> {
                    logboek.besluit(protocol, situatie, besluit, dossier.waarde());
                    yield new Aanmelduitkomst.Geweigerd(geweigerd.bevindingen());
                }
                case Handelingsbesluit.Toegestaan toegestaan -> pakOp(kijker, protocol, situatie, besluit, dossier);
            };
        });
    }

    /** Only for who may take anything in hand it is looked up what waits, and which partij reported it. */
    private Handelingsbesluit besluit(Kijker kijker, Protocol protocol, Situatie situatie, Dossier.Id dossier) {
        return switch (Beslissing.deelnemen(protocol, situatie)) {
            case Handelingsbesluit.Geweigerd geweigerd -> geweigerd;
            case Handelingsbesluit.Toegestaan toegestaan ->
                inschrijvingen.wachtrij(kijker).stream()
                        .filter(wacht -> wacht.dossier().equals(dossier))
                        .findFirst()
                        .map(wacht -> besluit(protocol, situatie, wacht.partij()))
                        .orElse(toegestaan);
        };
    }

    private Handelingsbesluit besluit(Protocol protocol, Situatie situatie, Partij.Id melder) {
        Transactie.huidige().deelSlot(Slotsoort.PARTIJ, melder.waarde());
        return Beslissing.oppakken(protocol, new Oppaksituatie(situatie, situaties.partij(melder)));
    }

    /** The line says what was done: taken in hand, or nothing found to take. */
    private Aanmelduitkomst pakOp(
            Kijker kijker, Protocol protocol, Situatie situatie, Handelingsbesluit besluit, Dossier.Id dossier) {
        if (inschrijvingen.pakOp(kijker, dossier)) {
            logboek.besluit(protocol, situatie, besluit, dossier.waarde());
            return new Aanmelduitkomst.Gedaan(dossier);
        }
        logboek.nietGevonden(protocol, Handeling.OPPAKKEN, dossier.waarde());
        return new Aanmelduitkomst.NietGevonden();
    }
}
