package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;

/**
 * A sealed piece of a dossier as it was found: an inbreng, or a recorded text that is owned like one.
 *
 * @param id random identifier
 * @param soort what kind of piece
 * @param mens which of the people of the casus it is about
 * @param gever whose it is
 * @param geverfeiten what is known of that partij now
 * @param gronden what is on record that lets it go to others, about the same person
 * @param code what it is about: for a criterion its code, for a postponement its ground
 * @param categorie the category; a recorded text inherits the heaviest of what it was written about
 * @param onderdelen the part of the category; of a text, all parts it is about
 * @param fase the phase in which it was given
 * @param vervolg what was decided about using it in later phases
 * @param ingetrokken the moment its giver withdrew it
 * @param meegegeven the partijen to which it went along with a question that they can still answer
 * @param doorgegeven the day on which the police let its giver pass it on
 * @param voorwaarden what its giver decided about it
 * @param besluit which of the giver's decisions about it that is, counted from 1; 0 when there is none
 * @param partij the partij it mentions, such as the municipality that was consulted
 * @param dag the day it mentions
 * @param toetsOp the day on which it is looked at again
 * @param op when it was recorded
 * @param velden its sealed fields
 */
public record Stuk(
        UUID id,
        Soort soort,
        Mens mens,
        Partij.Id gever,
        Geverfeiten geverfeiten,
        Set<Geheimgrond> gronden,
        String code,
        Categorie categorie,
        Set<Onderdeel> onderdelen,
        Fase fase,
        Vervolg vervolg,
        Optional<Instant> ingetrokken,
        Set<Partij.Id> meegegeven,
        Optional<LocalDate> doorgegeven,
        Gegeven<Voorwaarden> voorwaarden,
        int besluit,
        Optional<Partij.Id> partij,
        Optional<LocalDate> dag,
        Optional<LocalDate> toetsOp,
        Instant op,
        List<Afgeschermd<String>> velden) {

    /**
     * One of the people of a casus.
     *
     * @param nummer which, counted from 1
     * @param betrokkene the category of betrokkene
     */
    public record Mens(int nummer, int betrokkene) {}

    /**
     * What was decided about using a piece in later phases.
     *
     * @param voortgezet those for which it was found necessary and its giver agreed
     * @param uitgesproken those for which its giver said whether it goes along
     * @param noodzaak how its necessity was judged last
     * @param noodzaakVoor for which phase that was judged
     */
    public record Vervolg(
            Set<Fase> voortgezet,
            Set<Fase> uitgesproken,
            Optional<Noodzaakoordeel> noodzaak,
            Optional<Fase> noodzaakVoor) {}

    /** Which of the people it is about, counted from 1. */
    public int wie() {
        return mens.nummer();
    }

    /** Later phases for which it was found necessary and its giver agreed. */
    public Set<Fase> voortgezet() {
        return vervolg.voortgezet();
    }

    /** How its necessity for a next phase was judged. */
    public Optional<Noodzaakoordeel> noodzaak() {
        return vervolg.noodzaak();
    }

    /** For which phase that was judged. */
    public Optional<Fase> noodzaakVoor() {
        return vervolg.noodzaakVoor();
    }

    /** Whether its giver still has to say if it goes along. */
    boolean isOnuitgesproken() {
        return vervolg.noodzaakVoor()
                .filter(fase -> !vervolg.uitgesproken().contains(fase))
                .isPresent();
    }

    /** The kinds of pieces. */
    public enum Soort {
        /** Something a partij gave about the betrokkene. */
        INBRENG,
        /** The aanmelder's own reference. */
        KENMERK,
        /** Why a criterion is met or not. */
        CRITERIUM,
        /** That the betrokkene was told. */
        INFORMERING,
        /** That telling the betrokkene waits. */
        UITSTEL,
        /** That the municipality concerned was consulted. */
        AFSTEMMING,
        /** Why an outcome deviates from the formal test. */
        AFWIJKING,
        /** That it was asked whether the betrokkene is known in the house, and what came of it. */
        NAVRAAG,
        /** Which partij judged that the casus meets the criteria of the law. */
        WETSOORDEEL_DOOR,
        /** Why a criterion of the law is met. */
        WETSOORDEEL,
        /** That facts were checked as far as possible and lawfully obtained. */
        KWALITEIT,
        /** That it was decided to take over the report of someone who takes no part. */
        DERDE,
        /** That someone of the house wrote down what the aanmelder told and then confirmed. */
        OPGESCHREVEN,
        /** Why people belong in one casus. */
        SAMENHANG,
        /** That a casus that ended is kept for a while, why and until when. */
        BEWAARBESLUIT,
        /** How consent was asked, or what was weighed, before something secret was given. */
        GEHEIMGROND,
        /** What another partij is asked, and why its answer is necessary. */
        UITVRAAG,
        /** Why one partij is asked beside so many others. */
        UITVRAAGREDEN,
        /** What a partij answered: nobody else ever reads it, for that someone is known is itself a secret. */
        ANTWOORD,
        /** What a partij that answered can do itself. */
        BIJDRAGE
    }

    /** Whether it says that the betrokkene was told, or that this waits: of that all partijen in the casus know (J2). */
    boolean isMededeling() {
        return soort == Soort.INFORMERING || soort == Soort.UITSTEL;
    }

    /** The same with the one field that says how: why telling waits is coded, the words for it stay with who may see all. */
    Stuk alsMededeling() {
        return met(Set.of("wijze"));
    }

    /** The same as it goes along with a question: what it says, and what its giver asks of whoever uses it (HV-E8). */
    Stuk alsMeegave() {
        return met(Set.of("inhoud", "aanwijzing"));
    }

    private Stuk met(Set<String> namen) {
        return new Stuk(
                id,
                soort,
                mens,
                gever,
                geverfeiten,
                gronden,
                code,
                categorie,
                onderdelen,
                fase,
                vervolg,
                ingetrokken,
                meegegeven,
                doorgegeven,
                voorwaarden,
                besluit,
                partij,
                dag,
                toetsOp,
                op,
                velden(namen));
    }

    private List<Afgeschermd<String>> velden(Set<String> namen) {
        return velden.stream()
                .filter(veld -> namen.contains(veld.vindplaats().veld()))
                .toList();
    }

    /** How much it weighs in a text that is written about it. */
    Zwaarte zwaarte() {
        return new Zwaarte(categorie, onderdelen, doorgegeven);
    }

    /** What a decision knows of it. */
    Inbrengfeiten feiten(Dossier.Id dossier) {
        Inbrengfeiten gegeven = new Inbrengfeiten(
                new Inbreng.Id(id),
                dossier,
                gever,
                categorie,
                onderdelen,
                fase,
                voortgezet(),
                ingetrokken,
                doorgegeven,
                meegegeven,
                voorwaarden);
        return soort == Soort.INBRENG ? gegeven : gegeven.alsTekst();
    }
}
