package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.zorgvuldig.kern.aanmelding.Criteriumantwoord;
import nl.zorgvuldig.kern.aanmelding.Onderbouwing.Relatie;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Uitstelgrond;
import nl.zorgvuldig.kern.taal.Bsn;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;

/**
 * Report a casus.
 *
 * @param indiening idempotency key of the form
 * @param dossier identifier drawn for the new dossier
 * @param kenmerk the aanmelder's own reference
 * @param gebied the area
 * @param taak the own task of the partij
 * @param persoon who it is about
 * @param anderen who else it is about, in the order of the form; the first of them is the second person
 * @param gegevens what is given
 * @param noodzaak why it is necessary, said once for all that is ordinary
 * @param criteria the answers to the criteria
 * @param informering what was done about telling the betrokkene
 * @param gronden on what something secret about one of the people is given
 * @param kwaliteit the day on which was declared that the facts were checked and lawfully obtained
 * @param besluit the decision to take over the report of someone who takes no part
 * @param invoerfouten what could not be read from the form; any of them stops the report
 */
public record MeldAan(
        UUID indiening,
        Dossier.Id dossier,
        String kenmerk,
        Gegeven<Gebied> gebied,
        Gegeven<Taak> taak,
        Persoonsopgave persoon,
        List<Anderopgave> anderen,
        List<Gegevensopgave> gegevens,
        String noodzaak,
        Map<Criterium, Criteriumopgave> criteria,
        Informeeropgave informering,
        List<Grondopgave> gronden,
        Gegeven<LocalDate> kwaliteit,
        Besluitopgave besluit,
        List<Invoerfout> invoerfouten) {

    /** Who it is about; what is unknown was not filled in. */
    public record Persoonsopgave(Gegeven<Personalia> personalia, Gegeven<Bsn> bsn, String noodzaak) {}

    /**
     * Someone else it is about.
     *
     * @param plaats the place on the form
     * @param soort the category of betrokkene, 1 to 4; 0 when none was chosen
     * @param personalia who it is; unknown for staff, of whom the name is given as a thing of its own
     * @param samenhang why this person belongs in the same casus; empty for staff, who are not looked at themselves
     */
    public record Anderopgave(
            String plaats, int soort, Gegeven<Personalia> personalia, Optional<Samenhangopgave> samenhang) {
        @Override
        public String toString() {
            return "Anderopgave[" + plaats + "]";
        }
    }

    /** Why two people belong in one casus. */
    public record Samenhangopgave(Gegeven<Relatie> relatie, String kring, String afhankelijkheid, String samen) {
        @Override
        public String toString() {
            return "Samenhangopgave[" + relatie + "]";
        }
    }

    /**
     * The same in a casus that is there already.
     *
     * @param waar the casus
     * @param soorten the category of betrokkene of each of its people, the first first; 0 of whom nothing can be given
     */
    MeldAan in(Dossier.Id waar, List<Integer> soorten) {
        return new MeldAan(
                indiening,
                waar,
                kenmerk,
                gebied,
                taak,
                persoon,
                IntStream.range(1, soorten.size())
                        .mapToObj(plek -> new Anderopgave(
                                "ander." + (plek - 1), soorten.get(plek), Gegeven.onbekend(), Optional.empty()))
                        .toList(),
                gegevens,
                noodzaak,
                criteria,
                informering,
                gronden,
                kwaliteit,
                besluit,
                invoerfouten.stream()
                        .filter(fout -> !fout.plaats().startsWith("persoon")
                                && !fout.plaats().startsWith("ander."))
                        .toList());
    }

    /** The category of betrokkene of a person, counted from 1; 0 when there is no such person. */
    public int soort(int wie) {
        return wie == 1
                ? 1
                : wie > 1 && wie <= anderen.size() + 1 ? anderen.get(wie - 2).soort() : 0;
    }

    /** One thing that is given, about one person, counted from 1. */
    public record Gegevensopgave(
            String plaats,
            int wie,
            Gegeven<Categorie> categorie,
            Gegeven<Onderdeel> onderdeel,
            String inhoud,
            String noodzaak,
            String bron,
            LocalDate peildatum,
            Doorgifteopgave doorgifte,
            Zeggenschapsopgave zeggenschap) {
        @Override
        public String toString() {
            return "Gegevensopgave[" + plaats + "]";
        }
    }

    /**
     * What the giver said.
     *
     * @param regisseur whether whoever leads the process may see it
     * @param uitvraag whether it may go into an uitvraag
     * @param aanwijzing what it asks of whoever uses it; blank when nothing
     */
    public record Zeggenschapsopgave(boolean regisseur, boolean uitvraag, String aanwijzing) {
        @Override
        public String toString() {
            return "Zeggenschapsopgave[]";
        }
    }

    /** That the police let it be passed on: when, and where they recorded it. */
    public record Doorgifteopgave(Gegeven<LocalDate> op, String kenmerk) {
        @Override
        public String toString() {
            return "Doorgifteopgave[" + op + "]";
        }
    }

    /** The decision to take over the report of someone who takes no part: its day, and where it can be found. */
    public record Besluitopgave(Gegeven<LocalDate> op, String kenmerk) {
        @Override
        public String toString() {
            return "Besluitopgave[" + op + "]";
        }
    }

    /** The answer to a criterion. */
    public record Criteriumopgave(Criteriumantwoord.Oordeel oordeel, String motivering) {
        @Override
        public String toString() {
            return "Criteriumopgave[" + oordeel + "]";
        }
    }

    /** What was done about telling the betrokkene. */
    public sealed interface Informeeropgave {
        /** Told. */
        record Geinformeerd(Gegeven<Partij.Id> door, Gegeven<LocalDate> op, String wijze) implements Informeeropgave {}

        /** It waits. */
        record Uitgesteld(
                Gegeven<Uitstelgrond> grond,
                String motivering,
                Gegeven<LocalDate> verwachtOp,
                Gegeven<LocalDate> toetsOp,
                String wijze)
                implements Informeeropgave {}

        /** Nothing was filled in. */
        record Niets() implements Informeeropgave {}
    }

    /**
     * Something that could not be read.
     *
     * @param plaats the field
     * @param sleutel key of the sentence
     */
    public record Invoerfout(String plaats, String sleutel) {}

    @Override
    public String toString() {
        return "MeldAan[" + dossier.waarde() + "]";
    }
}
