package nl.zorgvuldig.kern.aanmelding;

import java.time.LocalDate;
import java.util.List;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * What a report says for all of it at once.
 *
 * @param noodzaak whether it says why its data are necessary; what is ordinary and under no secrecy may rest on that
 * @param kwaliteit the day on which was declared that facts were checked as far as possible and lawfully obtained (R4)
 * @param samenhang of every person in it beyond the first, why they belong together
 */
public record Onderbouwing(Motivering noodzaak, Gegeven<LocalDate> kwaliteit, List<Samenhang> samenhang) {
    /** Copies the list. */
    public Onderbouwing {
        samenhang = List.copyOf(samenhang);
    }

    /** Nothing was said for all of it. */
    public static Onderbouwing geen() {
        return new Onderbouwing(Motivering.AFWEZIG, Gegeven.onbekend(), List.of());
    }

    /**
     * Why a person belongs in the same casus as the first (R16).
     *
     * @param plaats where it stands in what was filled in
     * @param relatie what ties them
     * @param kring whether it says why they are in each other's direct circle
     * @param afhankelijkheid whether it says how their problems depend on each other
     * @param noodzaak whether it says why it is necessary to look at them together
     */
    public record Samenhang(
            String plaats,
            Gegeven<Relatie> relatie,
            Motivering kring,
            Motivering afhankelijkheid,
            Motivering noodzaak) {}

    /** What can tie two people. */
    public enum Relatie {
        /** They are family. */
        FAMILIE,
        /** They are in each other's life by themselves: a partner, a friend, someone who lives in. */
        DIRECT_CONTACT,
        /** Something else, such as a neighbour or a colleague. */
        ANDERS
    }
}
