package nl.zorgvuldig.huis.beheer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What is on record of one person.
 *
 * @param id identifier
 * @param naam name
 * @param functie function
 * @param kanInloggen whether it is known how the person logs in
 * @param inlog how and when that was linked; empty when it was not
 * @param zelf whether it is the viewer, who gives himself nothing
 * @param rollen roles and proposals
 * @param verklaringen statements and screenings
 * @param mandaten on whose behalf the person may decide
 * @param verlof leave
 * @param keuzes what can be chosen
 * @param invoer what was typed
 * @param fouten what must be put right
 * @param waarom why the viewer sees this
 */
public record MensBeeld(
        UUID id,
        String naam,
        String functie,
        boolean kanInloggen,
        String inlog,
        boolean zelf,
        List<Rol> rollen,
        List<Verklaring> verklaringen,
        List<Mandaat> mandaten,
        List<Verlof> verlof,
        Keuzen keuzes,
        Invoer invoer,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {

    /**
     * A role.
     *
     * @param id identifier of the grant
     * @param rol the role, for which partij
     * @param periode for which days
     * @param reden why
     * @param door who granted it, and who confirmed it
     * @param stand whether it waits, works, or has run out
     * @param nakijken the day by which someone looks whether it is still needed
     */
    public record Rol(
            UUID id, String rol, String periode, String reden, String door, Stand stand, LocalDate nakijken) {}

    /** Where a role or a mandate stands. */
    public enum Stand {
        /** It waits for a second person. */
        WACHT,
        /** It works. */
        WERKT,
        /** It begins later, or has ended. */
        BUITEN_PERIODE
    }

    /** A statement or screening. */
    public record Verklaring(UUID id, String wat, String periode, String kenmerk, boolean geldt) {}

    /**
     * A mandate to decide on behalf of a partij.
     *
     * @param id identifier
     * @param partij name of the partij
     * @param periode for which days
     * @param grenzen within which limits
     * @param kenmerk where the paper lies
     * @param door who recorded it, and who confirmed it
     * @param stand whether it waits, works, or has run out
     * @param eigen whether the viewer recorded it, and so cannot confirm
     */
    public record Mandaat(
            UUID id,
            String partij,
            String periode,
            String grenzen,
            String kenmerk,
            String door,
            Stand stand,
            boolean eigen) {}

    /** Leave. */
    public record Verlof(UUID id, String periode) {}

    /** What can be chosen. */
    public record Keuzen(List<Optie> rollen, List<Optie> partijen, List<Optie> eisen) {}

    /** What was typed in a field. */
    public String waarde(String veld) {
        return invoer.waarde(veld);
    }
}
