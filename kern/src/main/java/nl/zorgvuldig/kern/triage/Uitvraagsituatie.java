package nl.zorgvuldig.kern.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/**
 * A situation in which other partijen are asked what they know (C5, HV B2.2.2).
 *
 * @param basis who asks, and the dossier; the leading partij is the one on whose behalf, its task the one for which
 * @param uiterlijk the last day on which can be answered
 * @param bevraagden the partijen that are asked
 * @param meegaven what goes along with every question
 */
public record Uitvraagsituatie(
        Situatie basis, Gegeven<LocalDate> uiterlijk, List<Bevraagde> bevraagden, List<Meegave> meegaven) {
    /** Copies the lists; the act is asking, whatever act the loaded situation was for. */
    public Uitvraagsituatie {
        basis = basis.voor(Handeling.UITVRAGEN);
        bevraagden = List.copyOf(bevraagden);
        meegaven = List.copyOf(meegaven);
    }

    /** Whoever would answer, in the same dossier, as someone who was asked and as nothing else. */
    Situatie alsGevraagd(Bevraagde bevraagde, Antwoorder antwoorder) {
        return alsGevraagd(basis, bevraagde.partij(), antwoorder);
    }

    static Situatie alsGevraagd(Situatie basis, Gegeven<Partijfeiten> partij, Antwoorder antwoorder) {
        return new Situatie(
                basis.moment(),
                antwoorder.kijker(),
                Handeling.BEANTWOORDEN,
                basis.doel(),
                antwoorder.persoon(),
                partij,
                basis.leidendePartij(),
                Optional.of(Gegeven.van(basis.bekendDossier().map(dossier -> metDeelname(dossier, antwoorder)))));
    }

    private static Dossierfeiten metDeelname(Dossierfeiten dossier, Antwoorder wie) {
        return new Dossierfeiten(
                dossier.id(),
                dossier.huis(),
                dossier.fase(),
                dossier.leidendePartij(),
                dossier.taak(),
                dossier.gebied(),
                Set.of(new Deelname(wie.kijker().persoon(), wie.kijker().partij(), Betrokkenheid.BEVRAAGDE)));
    }
}
