package nl.zorgvuldig.huis.toegang;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;

/** Who may decide in a casus on behalf of a partij, and within which limits (B4). */
public interface Mandaten {

    /** Stores a mandate that waits for a second person, its limits sealed under the key of the staff. */
    UUID bewaar(Kijker door, GeefMandaat opdracht);

    /** A mandate of a person that waits for a second one; empty when none with this identifier does. */
    Optional<RolBevestigen.Voorstel> voorstel(Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID mandaat);

    /** Stores that a second person confirmed. */
    void bevestig(Kijker door, RolBevestigen.Voorstel voorstel);

    /** Ends one; whether there was one. */
    boolean trekIn(Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID mandaat);

    /**
     * A mandate to be recorded.
     *
     * @param persoon who may decide
     * @param partij on behalf of which partij
     * @param grenzen within which limits, in the words of that partij
     * @param kenmerk where the paper lies
     * @param periode on which days
     */
    record GeefMandaat(Persoon.Id persoon, Partij.Id partij, String grenzen, String kenmerk, Periode periode) {}
}
