package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * From where use of the house stands out.
 *
 * @param gelden the limits that hold
 * @param sinds by which besluit and since when; a sentence
 * @param voorstel what waits for a second person
 * @param invoer what was typed, or what holds
 * @param fouten what must be put right
 * @param waarom on whose behalf this is shown, and why
 */
public record GrenzenBeeld(
        List<Regel> gelden,
        String sinds,
        Optional<Voorstel> voorstel,
        Invoer invoer,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {

    /** Limits that wait; whether the viewer proposed them, and so cannot confirm. */
    public record Voorstel(UUID id, List<Regel> grenzen, String besluit, boolean eigen) {}

    /** What was typed in a field. */
    public String waarde(String veld) {
        return invoer.waarde(veld);
    }
}
