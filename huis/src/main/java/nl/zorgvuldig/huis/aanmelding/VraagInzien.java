package nl.zorgvuldig.huis.aanmelding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.Uitvragen.Gesteld;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Component;

/** Shows someone what the own partij is asked, with what went along (C5, HV B2.2.2). */
@Component
public class VraagInzien {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Dossiers dossiers;
    private final Uitvragen uitvragen;
    private final Openen openen;
    private final Logboek logboek;

    VraagInzien(
            Transacties transacties,
            Protocollen protocollen,
            Dossiers dossiers,
            Uitvragen uitvragen,
            Openen openen,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
        this.uitvragen = uitvragen;
        this.openen = openen;
        this.logboek = logboek;
    }

    /**
     * What is asked.
     *
     * @param gezien the casus as whoever is asked may see it: what went along, and what the own partij gave
     * @param gesteld the question without its words; they are a recorded text in what was seen
     */
    public record Vraag(Ingezien gezien, Gesteld gesteld) {}

    /** What is asked in one casus; empty when nothing can be answered, or it is not the viewer's. */
    public Optional<Vraag> voer(Kijker kijker, Dossier.Id dossier) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.BEANTWOORDEN, dossier.waarde());
            Dossiers.Gevonden gevonden = dossiers.lees(kijker, dossier);
            List<Gesteld> gesteld = uitvragen.van(kijker, dossier);
            Optional<Vraag> vraag = gevonden.enige()
                    .filter(rij -> mag(protocol, gevonden, rij))
                    .flatMap(_ -> laatste(gesteld, kijker.partij()))
                    .filter(open -> open.feiten()
                            .isOpen(Kalender.dag(Transactie.huidige().moment())))
                    .map(open -> new Vraag(openen.open(protocol, gevonden).getFirst(), open));
            if (vraag.isEmpty()) {
                logboek.nietGevonden(protocol, Handeling.BEANTWOORDEN, dossier.waarde());
            }
            return vraag;
        });
    }

    private static boolean mag(Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij) {
        return Beslissing.inDossier(protocol, Dossiersituatie.van(protocol, gevonden, rij, Handeling.BEANTWOORDEN))
                instanceof Handelingsbesluit.Toegestaan;
    }

    /** The question to a partij that is open, or else the last one it was asked. */
    static Optional<Gesteld> laatste(List<Gesteld> vragen, Partij.Id partij) {
        return vragen.stream()
                .filter(vraag -> vraag.partij().equals(partij))
                .max(Comparator.comparing(VraagInzien::wacht).thenComparing(Gesteld::gesteldOp));
    }

    private static boolean wacht(Gesteld vraag) {
        return vraag.beantwoordOp().isEmpty() && vraag.ingetrokkenOp().isEmpty();
    }
}
