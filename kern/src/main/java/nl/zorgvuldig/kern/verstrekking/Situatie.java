package nl.zorgvuldig.kern.verstrekking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;

/**
 * Everything one decision rests on, loaded beforehand. What was not loaded is unknown, and unknown refuses.
 *
 * @param moment the moment of the decision
 * @param kijker who acts, in which context
 * @param handeling what is asked
 * @param doel the purpose it is asked for
 * @param persoon the person who acts
 * @param eigenPartij the partij the person works for
 * @param leidendePartij the partij on whose behalf the house acts in the dossier
 * @param dossier the dossier; empty for an act outside any dossier, unknown when it was not found
 */
public record Situatie(
        Instant moment,
        Kijker kijker,
        Handeling handeling,
        Doel doel,
        Gegeven<Persoonsfeiten> persoon,
        Gegeven<Partijfeiten> eigenPartij,
        Gegeven<Partijfeiten> leidendePartij,
        Optional<Gegeven<Dossierfeiten>> dossier) {

    /** Turns facts about another person, partij or house than the one in question into unknown ones (A1). */
    public Situatie {
        persoon = persoon.mits(feiten -> feiten.id().equals(kijker.persoon()));
        eigenPartij = eigenPartij.mits(
                feiten -> feiten.huis().equals(kijker.huis()) && feiten.id().equals(kijker.partij()));
        leidendePartij =
                leidendePartij.mits(feiten -> feiten.huis().equals(kijker.huis()) && isLeidend(dossier, feiten.id()));
    }

    private static boolean isLeidend(Optional<Gegeven<Dossierfeiten>> dossier, Partij.Id partij) {
        return dossier.filter(gegeven ->
                        gegeven.voldoet(feiten -> feiten.leidendePartij().equals(partij)))
                .isPresent();
    }

    /** The date in Amsterdam on which the decision falls. */
    public LocalDate dag() {
        return Kalender.dag(moment);
    }

    /** The dossier when it is known. */
    public Optional<Dossierfeiten> bekendDossier() {
        return dossier.flatMap(Gegeven::alsOptie);
    }

    /** The phase of the dossier when it is known. */
    public Optional<Fase> fase() {
        return bekendDossier().map(Dossierfeiten::fase);
    }

    /** The same situation for another purpose. */
    Situatie tot(Doel ander) {
        return new Situatie(moment, kijker, handeling, ander, persoon, eigenPartij, leidendePartij, dossier);
    }

    /** The same situation for another act. */
    public Situatie voor(Handeling andere) {
        return new Situatie(moment, kijker, andere, doel, persoon, eigenPartij, leidendePartij, dossier);
    }
}
