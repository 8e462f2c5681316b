package nl.zorgvuldig.huis.beheer.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What is on record of one partij.
 *
 * @param id identifier
 * @param naam legal name
 * @param kenmerken kinds and rights
 * @param uitgetreden when its participation ended
 * @param wacht whether the partij itself waits for a second person
 * @param getekend what it signed
 * @param verleningen what it authorised the house to do
 * @param vraagtVerlening whether the protocol asks for that
 * @param beslissingen its artikel 20-beslissingen
 * @param geeftPolitiegegevens whether what it gives can need such a decision
 * @param keuzes what can be chosen
 * @param invoer what was typed
 * @param fouten what must be put right
 * @param waarom on whose behalf this is shown, and why
 */
public record PartijBeeld(
        UUID id,
        String naam,
        List<Regel> kenmerken,
        Optional<Instant> uitgetreden,
        boolean wacht,
        List<Getekend> getekend,
        List<Verleend> verleningen,
        boolean vraagtVerlening,
        List<Beslissing> beslissingen,
        boolean geeftPolitiegegevens,
        Keuzen keuzes,
        Invoer invoer,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {

    /** A signature. */
    public record Getekend(
            UUID id, String stuk, String versie, LocalDate op, String functie, String kenmerk, boolean wacht) {}

    /** An authorisation: for which work, how long, and where the paper lies. */
    public record Verleend(UUID id, String werk, String periode, String kenmerk, boolean wacht) {}

    /** A decision of the police. */
    public record Beslissing(
            UUID id, String kenmerk, String periode, List<Regel> inhoud, boolean volledig, boolean wacht) {}

    /** What can be chosen. */
    public record Keuzen(
            List<Optie> stukken,
            List<Optie> werkzaamheden,
            List<Optie> themas,
            List<Optie> doelen,
            List<Optie> onderdelen,
            List<Optie> ondertekenaars) {}

    /** What was typed in a field. */
    public String waarde(String veld) {
        return invoer.waarde(veld);
    }

    /** What was ticked under a name. */
    public List<String> waarden(String veld) {
        return invoer.waarden(veld);
    }
}
