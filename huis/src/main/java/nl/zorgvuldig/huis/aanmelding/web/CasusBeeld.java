package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Optiegroep;
import nl.zorgvuldig.huis.schil.Teksten;

/**
 * A page about one casus, with a form on it.
 *
 * @param dossier the casus
 * @param tijdlijn its course
 * @param netwerk who it is about and who has a part in it, as a picture
 * @param formulier what was typed
 * @param fouten what must be put right
 * @param overleg what can be chosen about a consultation
 * @param steun who supports, and who can be brought in to
 * @param uitvragen what other partijen are asked
 * @param slot how the phase can end
 * @param uitkomsten the outcomes that can be chosen
 * @param informeren what can be chosen about telling the betrokkene; empty when the profile does not ask it here
 * @param oordeel what is asked about the judgement that a law wants; empty when no law lies over the protocol
 * @param redenen the coded reasons that can be chosen, by outcome
 * @param alOntvangen whether the viewer comes here by sending a form that had been received before
 */
public record CasusBeeld(
        DossierBeeld dossier,
        TijdlijnBeeld tijdlijn,
        NetwerkBeeld netwerk,
        Formulier formulier,
        Foutoverzicht fouten,
        Overlegkeuzes overleg,
        Steunkeuzes steun,
        List<Uitvraagregel> uitvragen,
        Optional<Informeerkeuzes> informeren,
        Optional<Wetsoordeelvragen> oordeel,
        Slot slot,
        List<Optie> uitkomsten,
        List<Optiegroep> redenen,
        boolean alOntvangen) {

    /**
     * How the phase of the casus can end.
     *
     * @param eerste whether it is the first phase
     * @param criteria whether the criteria are weighed again
     * @param door the outcomes with which it goes on
     * @param weegt the outcomes that ask of each gegeven whether it is needed, or with which it goes on
     * @param hoogstens the last day until which it can be kept after its end; empty when it cannot
     */
    public record Slot(
            boolean eerste, boolean criteria, Set<String> door, Set<String> weegt, Optional<LocalDate> hoogstens) {
        /** Copies the outcomes. */
        public Slot {
            door = Set.copyOf(door);
            weegt = Set.copyOf(weegt);
        }

        /** Whether it can go on. */
        public boolean verder() {
            return !door.isEmpty();
        }
    }

    /** What judging is called in this phase. */
    public String titel() {
        return Teksten.tekst(slot.eerste() ? "beoordelen.titel" : "beoordelen.later");
    }

    /** The same, for who sent a form that had been received before. */
    CasusBeeld alOntvangen(boolean al) {
        return new CasusBeeld(
                dossier,
                tijdlijn,
                netwerk,
                formulier,
                fouten,
                overleg,
                steun,
                uitvragen,
                informeren,
                oordeel,
                slot,
                uitkomsten,
                redenen,
                al);
    }

    /** By which answers the page asks what is needed to go on, or of each gegeven whether it is needed. */
    public Map<String, String> uitkomstklassen() {
        return slot.weegt().stream().collect(Collectors.toUnmodifiableMap(code -> code, this::klassen));
    }

    private String klassen(String uitkomst) {
        return slot.door().contains(uitkomst) ? "zv-keuze--weegt zv-keuze--door" : "zv-keuze--weegt";
    }

    /** What was typed in a field. */
    public String waarde(String veld) {
        return formulier.waarde(veld);
    }

    /** All that was ticked under a name. */
    public List<String> waarden(String veld) {
        return formulier.waarden(veld);
    }

    /** The criteria, as things to tick. */
    public List<Optie> criteria() {
        return dossier.criteria().stream()
                .map(criterium -> new Optie(criterium.code(), criterium.naam(), criterium.volgensAanmelder()))
                .toList();
    }
}
