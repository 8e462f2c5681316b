package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Grondsituatie;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Shows a giver on what its data under secrecy go to others in one casus, and what lies closed (E4-E6). */
@Component
public class GrondenInzien {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Dossiers dossiers;
    private final Gronden gronden;
    private final Openen openen;
    private final Logboek logboek;

    GrondenInzien(
            Transacties transacties,
            Protocollen protocollen,
            Dossiers dossiers,
            Gronden gronden,
            Openen openen,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
        this.gronden = gronden;
        this.openen = openen;
        this.logboek = logboek;
    }

    /**
     * What a giver sees of it.
     *
     * @param gezien the casus as the giver may see it, with the words that were recorded
     * @param besluit what was decided on recording more
     * @param gronden every ground of the giver
     * @param gever of what kinds the giver is
     * @param ontvanger of what kinds the partij is on whose behalf the house would see it
     * @param vraagt what of its data asks for a ground, of each of the people counted from 1
     */
    public record Overzicht(
            Ingezien gezien,
            Handelingsbesluit besluit,
            List<Grondverloop> gronden,
            Set<SoortPartij> gever,
            Set<SoortPartij> ontvanger,
            SortedMap<Integer, Map<Toestemmingssoort, Set<Categorie>>> vraagt) {
        /** Whether the giver may record more. */
        public boolean mag() {
            return besluit instanceof Handelingsbesluit.Toegestaan;
        }

        @Override
        public String toString() {
            return "Overzicht[" + gronden.size() + "]";
        }
    }

    /** The grounds of the viewer's partij in a casus; empty when it is not the viewer's to decide there. */
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
        Grondsituatie gever = new Grondsituatie(situatie, kijker.partij());
        Handelingsbesluit vastleggen = Grondsituatie.vastleggen(protocol, gever);
        if (Grondsituatie.beeindigen(protocol, gever) instanceof Handelingsbesluit.Geweigerd) {
            return Optional.empty();
        }
        logboek.voorgelegd(protocol, situatie);
        List<Grondverloop> eigen = Grondverloop.uit(
                        gronden.van(kijker, rij.staat().feiten().id()))
                .stream()
                .filter(verloop -> verloop.nu().dekking().gever().equals(kijker.partij()))
                .toList();
        return Optional.of(new Overzicht(
                openen.open(protocol, gevonden).getFirst(),
                vastleggen,
                eigen,
                new Geheimstukken(protocol, gevonden, rij).soorten(),
                Geheimstukken.ontvanger(rij),
                new Geheimstukken(protocol, gevonden, rij).perMens()));
    }
}
