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
 * @param wie which of the people of the casus it is about, counted from 1
 * @param gever whose it is
 * @param geverfeiten what is known of that partij now
 * @param gronden what is on record that lets it go to others, about the same person
 * @param code what it is about: for a criterion its code, for a postponement its ground
 * @param categorie the category; a recorded text inherits the heaviest of what it was written about
 * @param onderdelen the part of the category; of a text, all parts it is about
 * @param fase the phase in which it was given
 * @param voortgezet later phases for which it was found necessary and its giver agreed
 * @param ingetrokken the moment its giver withdrew it
 * @param doorgegeven the day on which the police let its giver pass it on
 * @param voorwaarden what its giver decided about it
 * @param besluit which of the giver's decisions about it that is, counted from 1; 0 when there is none
 * @param partij the partij it mentions, such as the municipality that was consulted
 * @param dag the day it mentions
 * @param toetsOp the day on which it is looked at again
 * @param op when it was recorded
 * @param noodzaak how its necessity for a next phase was judged
 * @param noodzaakVoor for which phase that was judged
 * @param velden its sealed fields
 */
public record Stuk(
        UUID id,
        Soort soort,
        int wie,
        Partij.Id gever,
        Geverfeiten geverfeiten,
        Set<Geheimgrond> gronden,
        String code,
        Categorie categorie,
        Set<Onderdeel> onderdelen,
        Fase fase,
        Set<Fase> voortgezet,
        Optional<Instant> ingetrokken,
        Optional<LocalDate> doorgegeven,
        Gegeven<Voorwaarden> voorwaarden,
        int besluit,
        Optional<Partij.Id> partij,
        Optional<LocalDate> dag,
        Optional<LocalDate> toetsOp,
        Instant op,
        Optional<Noodzaakoordeel> noodzaak,
        Optional<Fase> noodzaakVoor,
        List<Afgeschermd<String>> velden) {

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
        GEHEIMGROND
    }

    /** Whether it says that the betrokkene was told, or that this waits: of that all partijen in the casus know (J2). */
    boolean isMededeling() {
        return soort == Soort.INFORMERING || soort == Soort.UITSTEL;
    }

    /** The same with the one field that says how: why telling waits is coded, the words for it stay with who may see all. */
    Stuk alsMededeling() {
        return new Stuk(
                id,
                soort,
                wie,
                gever,
                geverfeiten,
                gronden,
                code,
                categorie,
                onderdelen,
                fase,
                voortgezet,
                ingetrokken,
                doorgegeven,
                voorwaarden,
                besluit,
                partij,
                dag,
                toetsOp,
                op,
                noodzaak,
                noodzaakVoor,
                wijze());
    }

    private List<Afgeschermd<String>> wijze() {
        return velden.stream()
                .filter(veld -> veld.vindplaats().veld().equals("wijze"))
                .toList();
    }

    /** How much it weighs in a text that is written about it. */
    Zwaarte zwaarte() {
        return new Zwaarte(categorie, onderdelen, doorgegeven);
    }

    /** What a decision knows of it. */
    Inbrengfeiten feiten(Dossier.Id dossier) {
        return new Inbrengfeiten(
                new Inbreng.Id(id),
                dossier,
                gever,
                categorie,
                onderdelen,
                fase,
                voortgezet,
                ingetrokken,
                doorgegeven,
                voorwaarden);
    }
}
