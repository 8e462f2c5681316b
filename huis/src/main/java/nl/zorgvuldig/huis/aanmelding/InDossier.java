package nl.zorgvuldig.huis.aanmelding;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** The shape of every act within a dossier: lock, load, decide, log, do, in one transaction. */
@Component
class InDossier {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Dossiers dossiers;
    private final Logboek logboek;

    InDossier(Transacties transacties, Protocollen protocollen, Dossiers dossiers, Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
        this.logboek = logboek;
    }

    /**
     * A dossier that was found, with all that an act needs.
     *
     * @param protocol the profile of the house
     * @param situatie the situation of the act
     * @param gevonden what the reading statement found
     * @param rij the dossier
     */
    record Zaak(Protocol protocol, Situatie situatie, Dossiers.Gevonden gevonden, Dossiers.Rij rij) {
        Dossier.Id dossier() {
            return rij.staat().feiten().id();
        }

        /** Where the protocol gives a giver no sight of the casus, there is no page to go to after an act. */
        boolean inTeZien() {
            return Beslissing.inDossier(protocol, situatie.voor(Handeling.INZIEN))
                    instanceof Handelingsbesluit.Toegestaan;
        }
    }

    /** An act: decides, and does what was decided; a refusal leaves everything as it was. */
    interface Handelend {
        /** The decision, on all that the act will bring about. */
        Handelingsbesluit besluit(Zaak zaak);

        /** What the act is about besides the dossier, for the log; the zero identifier when it is nothing. */
        default UUID over() {
            return Logregel.GEEN;
        }

        /** Why what is allowed cannot be done now: the casus stands elsewhere by now, or a field could not be read. */
        Optional<Aanmelduitkomst.Geweigerd> verhinderd(Zaak zaak);

        /** What follows when it is allowed; the log has it by then, so nothing refuses any more. */
        Aanmelduitkomst doe(Zaak zaak);
    }

    Aanmelduitkomst voer(Kijker kijker, Dossier.Id dossier, Handeling handeling, Handelend handelend) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.schrijven(kijker, () -> {
            Transactie.huidige().doet(handeling, dossier.waarde());
            sluitAf(kijker, dossier);
            Dossiers.Gevonden gevonden = dossiers.lees(kijker, dossier);
            if (gevonden.enige().isEmpty()) {
                logboek.nietGevonden(protocol, handeling, dossier.waarde());
                return new Aanmelduitkomst.NietGevonden();
            }
            Dossiers.Rij rij = gevonden.enige().orElseThrow();
            Zaak zaak = new Zaak(protocol, Dossiersituatie.van(protocol, gevonden, rij, handeling), gevonden, rij);
            return beslis(zaak, handelend);
        });
    }

    /** Locks all that the act rests on, the narrowest last; who leads a dossier never changes. */
    private void sluitAf(Kijker kijker, Dossier.Id dossier) {
        Transactie transactie = Transactie.huidige();
        Partij.Id leidend = dossiers.leidendePartij(kijker, dossier).orElse(kijker.partij());
        Stream.of(kijker.partij(), leidend)
                .map(Partij.Id::waarde)
                .sorted()
                .forEach(partij -> transactie.deelSlot(Slotsoort.PARTIJ, partij));
        transactie.deelSlot(Slotsoort.PERSOON, kijker.persoon().waarde());
        transactie.alleenSlot(Slotsoort.DOSSIER, dossier.waarde());
    }

    private Aanmelduitkomst beslis(Zaak zaak, Handelend handelend) {
        Handelingsbesluit besluit = handelend.besluit(zaak);
        Optional<Aanmelduitkomst.Geweigerd> verhinderd =
                besluit instanceof Handelingsbesluit.Toegestaan ? handelend.verhinderd(zaak) : Optional.empty();
        if (verhinderd.isPresent()) {
            logboek.verhinderd(
                    zaak.protocol(), zaak.situatie(), verhinderd.orElseThrow().code());
            return verhinderd.orElseThrow();
        }
        UUID over = besluit instanceof Handelingsbesluit.Toegestaan ? handelend.over() : Logregel.GEEN;
        logboek.besluit(zaak.protocol(), zaak.situatie(), besluit, over);
        return switch (besluit) {
            case Handelingsbesluit.Toegestaan toegestaan -> handelend.doe(zaak);
            case Handelingsbesluit.Geweigerd geweigerd -> new Aanmelduitkomst.Geweigerd(geweigerd.bevindingen());
        };
    }
}
