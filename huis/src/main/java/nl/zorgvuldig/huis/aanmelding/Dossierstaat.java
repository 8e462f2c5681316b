package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * A dossier without its content.
 *
 * @param feiten what a decision knows of it
 * @param casusnummer the number the house shows
 * @param stand where it stands
 * @param aanmelder who reported it
 * @param behandelaar who has it in hand
 * @param ontvangenOp when it was reported
 * @param gewijzigd when it came to stand there
 * @param gewijzigdDoor who made it stand there
 * @param bewarenTotEnMet the last day on which it is kept after its end; empty while it runs
 */
public record Dossierstaat(
        Dossierfeiten feiten,
        String casusnummer,
        Stand stand,
        Persoon.Id aanmelder,
        Optional<Persoon.Id> behandelaar,
        Instant ontvangenOp,
        Instant gewijzigd,
        Optional<Persoon.Id> gewijzigdDoor,
        Optional<LocalDate> bewarenTotEnMet) {}
