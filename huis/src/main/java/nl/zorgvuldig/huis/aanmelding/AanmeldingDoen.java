package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.concept.Concepten;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Collegas;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.inbreng.Deelprofiel;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/**
 * Reports a casus: one decision over the whole of it, all violations at once, nothing stored when refused (C2). The draft
 * it was made from goes in the same transaction.
 */
@Component
public class AanmeldingDoen {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Partijen partijen;
    private final Inschrijvingen inschrijvingen;
    private final Deelprofielen deelprofielen;
    private final Gronden gronden;
    private final Concepten concepten;
    private final Collegas collegas;
    private final Logboek logboek;

    AanmeldingDoen(
            Transacties transacties,
            Protocollen protocollen,
            Situaties situaties,
            Partijen partijen,
            Inschrijvingen inschrijvingen,
            Deelprofielen deelprofielen,
            Gronden gronden,
            Concepten concepten,
            Collegas collegas,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.partijen = partijen;
        this.inschrijvingen = inschrijvingen;
        this.deelprofielen = deelprofielen;
        this.gronden = gronden;
        this.concepten = concepten;
        this.collegas = collegas;
        this.logboek = logboek;
    }

    /** Whether the viewer may report at all, before anything is filled in. */
    public Handelingsbesluit mag(Kijker kijker) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.AANMELDEN, Logregel.GEEN);
            Situatie situatie = situaties.van(Handeling.AANMELDEN, Aanmeldstof.doel(protocol));
            Handelingsbesluit besluit = Beslissing.beginnen(protocol, situatie);
            if (besluit instanceof Handelingsbesluit.Geweigerd) {
                logboek.besluit(protocol, situatie, besluit, Logregel.GEEN);
            }
            return besluit;
        });
    }

    /** Reports. */
    public Aanmelduitkomst voer(Kijker kijker, MeldAan opdracht) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.schrijven(kijker, () -> {
            Transactie.huidige().doet(Handeling.AANMELDEN, opdracht.dossier().waarde());
            Transactie.huidige().deelSlot(Slotsoort.PARTIJ, kijker.partij().waarde());
            Transactie.huidige().deelSlot(Slotsoort.PERSOON, kijker.persoon().waarde());
            return beslisEnDoe(kijker, protocol, opdracht);
        });
    }

    /**
     * What would become of a report that is still being written; nothing is stored or sent.
     *
     * @param melder whose report it will be: the viewer's own, or that of whoever tells it
     */
    public Aanmelduitkomst.Geweigerd toets(Kijker kijker, Kijker melder, MeldAan opdracht) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.AANMELDEN, opdracht.indiening());
            Aanmeldstof stof = new Aanmeldstof(protocol, opdracht);
            Aanmeldsituatie situatie = situatie(melder, protocol, stof);
            Handelingsbesluit besluit = Aanmeldbeslissing.aanmelden(protocol, situatie);
            return new Aanmelduitkomst.Geweigerd(
                    besluit instanceof Handelingsbesluit.Geweigerd geweigerd ? geweigerd.bevindingen() : List.of(),
                    stof.fouten(situatie.basis()));
        });
    }

    /** The dossier that was made by a form with this key, when the viewer sent it before. */
    public Optional<Dossier.Id> eerder(Kijker kijker, UUID indiening) {
        return transacties.lezen(kijker, () -> inschrijvingen.eerder(kijker, indiening));
    }

    private Aanmeldsituatie situatie(Kijker melder, Protocol protocol, Aanmeldstof stof) {
        return stof.situatie(
                situaties.van(melder, Handeling.AANMELDEN, Aanmeldstof.doel(protocol)),
                partijen.feiten(melder.huis()),
                partijen.beslissingen(melder.huis()));
    }

    private Aanmelduitkomst beslisEnDoe(Kijker kijker, Protocol protocol, MeldAan opdracht) {
        Aanmeldstof stof = new Aanmeldstof(protocol, opdracht);
        Aanmeldsituatie situatie = situatie(kijker, protocol, stof);
        Handelingsbesluit besluit = Aanmeldbeslissing.aanmelden(protocol, situatie);
        if (besluit instanceof Handelingsbesluit.Geweigerd geweigerd) {
            logboek.besluit(protocol, situatie.basis(), besluit, Logregel.GEEN);
            return new Aanmelduitkomst.Geweigerd(geweigerd.bevindingen(), stof.fouten(situatie.basis()));
        }
        Optional<Aanmelduitkomst.Geweigerd> verhinderd = Aanmelduitkomst.Geweigerd.bij(stof.fouten(situatie.basis()));
        if (verhinderd.isPresent()) {
            logboek.verhinderd(
                    protocol, situatie.basis(), verhinderd.orElseThrow().code());
            return verhinderd.orElseThrow();
        }
        return schrijfIn(kijker, protocol, stof, situatie, besluit);
    }

    private Aanmelduitkomst schrijfIn(
            Kijker kijker, Protocol protocol, Aanmeldstof stof, Aanmeldsituatie situatie, Handelingsbesluit besluit) {
        MeldAan opdracht = stof.opdracht();
        Dossier.Id dossier = inschrijvingen.onthoud(kijker, opdracht.indiening(), opdracht.dossier());
        if (!dossier.equals(opdracht.dossier())) {
            logboek.verhinderd(protocol, situatie.basis(), "AL_ONTVANGEN");
            return new Aanmelduitkomst.Gedaan(dossier, true, true);
        }
        schrijfIn(kijker, protocol, stof, opgeschreven(protocol, situatie.basis(), opdracht));
        stof.gronden(situatie.basis()).forEach(grond -> legVast(kijker, stof, grond));
        concepten.verstuurd(protocol, opdracht.indiening());
        logboek.besluit(protocol, situatie.basis(), besluit, dossier.waarde());
        return new Aanmelduitkomst.Gedaan(dossier);
    }

    private void legVast(Kijker kijker, Aanmeldstof stof, Grondstof grond) {
        Tekstbouw bouw = stof.over(kijker.partij(), grond.opgave().wie());
        grond.bewaard().forEach(deel -> deel.bewaar(kijker, bouw, gronden, inschrijvingen));
    }

    /** By whom it was written down, when it was told by telephone or mail. */
    private Optional<String> opgeschreven(Protocol protocol, Situatie basis, MeldAan opdracht) {
        return concepten
                .opgeschrevenDoor(opdracht.indiening())
                .map(wie -> collegas.namen(protocol, basis, Set.of(wie)).getOrDefault(wie, ""));
    }

    private void schrijfIn(Kijker kijker, Protocol protocol, Aanmeldstof stof, Optional<String> opgeschreven) {
        inschrijvingen.schrijfIn(kijker, stof.dossier(protocol.versie().hash()));
        Optional<Deelprofiel> deelprofiel =
                deelprofielen.van(kijker.huis(), kijker.partij()).map(Deelprofielen.Vastgelegd::deelprofiel);
        stof.inbrengen(deelprofiel).forEach(inbreng -> inschrijvingen.voegToe(kijker, inbreng));
        Stream.concat(
                        stof.vastleggingen(kijker.partij()),
                        opgeschreven.stream()
                                .map(naam -> stof.opgeschreven(
                                        kijker.partij(),
                                        Kalender.dag(Transactie.huidige().moment()),
                                        naam)))
                .forEach(tekst -> inschrijvingen.voegToe(kijker, tekst));
    }
}
