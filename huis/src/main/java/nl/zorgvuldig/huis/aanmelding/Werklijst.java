package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.Wachtend;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** The first page of everyone: what waits, what is mine, what was answered. */
@Component
public class Werklijst {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Dossiers dossiers;
    private final Inschrijvingen inschrijvingen;
    private final Uitkomstberichten berichten;
    private final Openen openen;
    private final AkkoordVragen vragen;
    private final BuitenZichtTonen buitenZicht;
    private final Waarnemen waarnemen;
    private final Mededelingen mededelingen;
    private final Uitvragen uitvragen;

    Werklijst(
            Transacties transacties,
            Protocollen protocollen,
            Situaties situaties,
            Dossiers dossiers,
            Inschrijvingen inschrijvingen,
            Uitkomstberichten berichten,
            Openen openen,
            AkkoordVragen vragen,
            BuitenZichtTonen buitenZicht,
            Waarnemen waarnemen,
            Mededelingen mededelingen,
            Uitvragen uitvragen) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.dossiers = dossiers;
        this.inschrijvingen = inschrijvingen;
        this.berichten = berichten;
        this.openen = openen;
        this.vragen = vragen;
        this.buitenZicht = buitenZicht;
        this.waarnemen = waarnemen;
        this.mededelingen = mededelingen;
        this.uitvragen = uitvragen;
    }

    /**
     * What the viewer finds.
     *
     * @param magAanmelden whether the viewer may report
     * @param magNamens whether the viewer may write down what a partij reports
     * @param wachtrij the dossiers that wait; empty for who may not take one in hand
     * @param waarTeNemen what colleagues on leave have in hand, for whom the viewer stands in
     * @param collegas the names of those colleagues
     * @param dossiers the viewer's dossiers, with who they are about
     * @param voortgang what was recorded along the way in them
     * @param taken what the viewer must do
     * @param buitenZicht the viewer's dossiers of which nothing may be seen now
     * @param gronden the viewer's other casussen in which its partij recorded on what something secret is shared
     * @param mededelingen what the viewer was told about consent
     * @param berichten the outcomes that were handed to the viewer
     */
    public record Lijst(
            boolean magAanmelden,
            boolean magNamens,
            List<Wachtend> wachtrij,
            List<Waarnemingen.Waarneming> waarTeNemen,
            Map<Persoon.Id, String> collegas,
            List<Ingezien> dossiers,
            Map<Dossier.Id, Voortgang> voortgang,
            List<Taak> taken,
            List<BuitenZichtTonen.BuitenZicht> buitenZicht,
            List<Dossierstaat> gronden,
            List<Mededelingen.Mededeling> mededelingen,
            List<Uitkomstberichten.Bericht> berichten) {

        /** Dossiers alone, as when they were searched for. */
        public static Lijst met(List<Ingezien> gevonden) {
            return new Lijst(
                    false, false, List.of(), List.of(), Map.of(), gevonden, Map.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of());
        }
    }

    /** Looks it all up in a constant number of statements. */
    public Lijst voer(Kijker kijker) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> lijst(kijker, protocol));
    }

    private Lijst lijst(Kijker kijker, Protocol protocol) {
        Transactie.huidige().doet(Handeling.INZIEN, Logregel.GEEN);
        Situatie situatie = situaties.van(Handeling.OPPAKKEN, Aanmeldstof.doel(protocol));
        List<Wachtend> wachtrij = inschrijvingen.wachtrij(kijker);
        List<Uitkomstberichten.Bericht> uitkomsten = berichten.voor(kijker);
        List<Ingezien> gezien =
                openen.open(protocol, dossiers.zichtbaar(kijker, protocol, BuitenZichtTonen.personalia(protocol)));
        Map<Dossier.Id, Voortgang> voortgang = Voortgang.van(protocol, dossiers.mijlpalen(kijker, protocol));
        List<Waarnemingen.Waarneming> waarTeNemen = mag(protocol, situatie) ? waarnemen.lijst(kijker) : List.of();
        return new Lijst(
                mag(protocol, situatie.voor(Handeling.AANMELDEN)),
                mag(protocol, situatie.voor(Handeling.AANMELDEN_NAMENS)),
                mag(protocol, situatie) ? wachtrij : List.of(),
                waarTeNemen,
                waarnemen.namen(protocol, situatie, waarTeNemen),
                gezien,
                voortgang,
                taken(kijker, protocol, situatie.dag(), gezien, voortgang),
                buitenZicht.alle(kijker, protocol, ids(gezien)),
                Geheimstukken.casussen(protocol, dossiers.metGronden(kijker), ids(gezien)),
                mededelingen.voor(kijker),
                mag(protocol, situatie.voor(Handeling.UITKOMST_INZIEN)) ? uitkomsten : List.of());
    }

    private List<Taak> taken(
            Kijker kijker,
            Protocol protocol,
            LocalDate dag,
            List<Ingezien> gezien,
            Map<Dossier.Id, Voortgang> voortgang) {
        return new Taken(kijker, protocol, dag)
                .van(
                        gezien,
                        vragen.alle(kijker, protocol),
                        new Taken.Vragen(uitvragen.open(kijker, dag), uitvragen.verlopen(kijker, dag)),
                        voortgang);
    }

    private static boolean mag(Protocol protocol, Situatie situatie) {
        return Beslissing.deelnemen(protocol, situatie) instanceof Handelingsbesluit.Toegestaan;
    }

    private static Set<Dossier.Id> ids(List<Ingezien> gezien) {
        return gezien.stream().map(dossier -> dossier.staat().feiten().id()).collect(Collectors.toSet());
    }
}
