package nl.zorgvuldig.kern.triage;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Toets;

/**
 * A situation in which a partij answers what was asked of it (C5, HV B2.2.2).
 *
 * @param basis who answers, and the dossier
 * @param vraag the question
 * @param antwoord what is answered
 * @param geven what is given with it, and on which own task
 */
public record Antwoordsituatie(
        Situatie basis, Gegeven<Uitvraagfeiten> vraag, Gegeven<Uitvraagantwoord> antwoord, Aanmeldsituatie geven) {
    /**
     * The act is answering, whatever act the loaded situation was for; what is given, is given by who answers, in
     * the area of the dossier.
     */
    public Antwoordsituatie {
        basis = basis.voor(Handeling.BEANTWOORDEN);
        geven = new Aanmeldsituatie(
                basis,
                Gegeven.van(basis.bekendDossier().map(Dossierfeiten::gebied)),
                geven.taak(),
                geven.inbrengen(),
                geven.criteria(),
                geven.informering(),
                geven.beslissingen(),
                geven.besluit(),
                geven.onderbouwing());
    }

    /** It was asked of the partij someone works for, in this dossier, and waits for an answer (C5). */
    static List<Oordeel> vraag(Protocol protocol, Antwoordsituatie situatie) {
        Bevinder bevinder = bevinder(protocol);
        Situatie basis = situatie.basis();
        boolean eigen = basis.bekendDossier()
                .filter(dossier -> situatie.vraag()
                        .voldoet(vraag -> vraag.dossier().equals(dossier.id())
                                && vraag.partij().equals(basis.kijker().partij())))
                .isPresent();
        if (!eigen) {
            return bevinder.faalt("niet-gevraagd", Map.of());
        }
        return situatie.vraag().voldoet(vraag -> vraag.isOpen(basis.dag()))
                ? bevinder.voldaan("vraag-open", Map.of())
                : bevinder.faalt("vraag-niet-open", Map.of());
    }

    /** One of the three answers was chosen; something is given with the one that says so, and with no other. */
    static List<Oordeel> antwoord(Protocol protocol, Antwoordsituatie situatie) {
        Bevinder bevinder = bevinder(protocol);
        if (situatie.antwoord().alsOptie().isEmpty()) {
            return bevinder.faaltOp("vraag.antwoord", "antwoord-ontbreekt", Map.of());
        }
        return situatie.isBekend() || situatie.geven().inbrengen().isEmpty()
                ? bevinder.voldaan("antwoord-gekozen", Map.of())
                : bevinder.faaltOp("vraag.antwoord", "antwoord-zonder-bijdrage", Map.of());
    }

    /** What is given is judged as what a report gives, on an own task of the giver (D1, D2, E1-E6). */
    static List<Oordeel> geven(Protocol protocol, Antwoordsituatie situatie) {
        return situatie.isBekend()
                ? Toets.alle(Aanmeldbeslissing.geven(), protocol, situatie.geven())
                        .oordelen()
                : List.of();
    }

    private boolean isBekend() {
        return antwoord.voldoet(Uitvraagantwoord.BEKEND::equals);
    }

    private static Bevinder bevinder(Protocol protocol) {
        return Bevinder.van(protocol, Norm.UITVRAAG).met(protocol.uitvraag().artikelen());
    }
}
