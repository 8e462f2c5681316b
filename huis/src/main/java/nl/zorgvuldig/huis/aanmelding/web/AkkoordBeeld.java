package nl.zorgvuldig.huis.aanmelding.web;

import static nl.zorgvuldig.huis.schil.Teksten.tekst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What a giver is asked before a casus goes on.
 *
 * @param kop which casus
 * @param naar name of the phase for which is asked; empty when there is nothing to ask
 * @param bewarenTotEnMet until which day it would be kept after its end; empty when the casus goes on
 * @param uiterlijk the last day on which an answer counts; empty when there is none
 * @param gegevens what is asked about
 * @param zonderInhoud whether the giver may not see here what it gave
 * @param formulier what was typed
 * @param fouten what must be put right
 * @param waarom why the giver is asked
 */
public record AkkoordBeeld(
        Casuskop kop,
        String naar,
        Optional<LocalDate> bewarenTotEnMet,
        Optional<LocalDate> uiterlijk,
        List<Gevraagd> gegevens,
        boolean zonderInhoud,
        Formulier formulier,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {
    /**
     * One inbreng.
     *
     * @param kaart what is known of it; its content and necessity are empty where the giver may not see them
     * @param gegevenOp when it was given
     * @param inhoud whether its content may be seen
     * @param zonderGrond whether nothing is on record on what its secret is shared in that phase
     */
    public record Gevraagd(DossierBeeld.Gegeven kaart, Instant gegevenOp, boolean inhoud, boolean zonderGrond) {}

    /** What is asked: to use it on, or to keep it. */
    public String titel() {
        return tekst(bewarenTotEnMet.isPresent() ? "akkoord.bewaren.titel" : "akkoord.titel");
    }

    /** Why it is asked. */
    public String inleiding() {
        return bewarenTotEnMet
                .map(dag -> tekst("akkoord.bewaren.inleiding", Dagtekst.lang(dag)))
                .orElseGet(() -> tekst("akkoord.inleiding", naar));
    }

    /** The question about one thing. */
    public String vraag(String categorie) {
        return tekst(bewarenTotEnMet.isPresent() ? "akkoord.bewaren.mag" : "akkoord.mag", categorie);
    }

    /** What can be answered. */
    public List<Optie> antwoorden() {
        return bewarenTotEnMet.isPresent()
                ? List.of(Optie.van("ja", tekst("akkoord.bewaren.ja")), Optie.van("nee", tekst("akkoord.bewaren.nee")))
                : List.of(Optie.van("ja", tekst("akkoord.ja")), Optie.van("nee", tekst("akkoord.nee")));
    }

    /** What was typed in a field. */
    public String waarde(String veld) {
        return formulier.waarde(veld);
    }

    /** Who it is about; empty when the giver may not see that here. */
    public Optional<String> wie() {
        return kop.wie();
    }

    @Override
    public String toString() {
        return "AkkoordBeeld[" + kop.id() + "]";
    }
}
