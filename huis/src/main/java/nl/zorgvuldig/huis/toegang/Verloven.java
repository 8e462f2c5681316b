package nl.zorgvuldig.huis.toegang;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Vervanging;

/** The leave of people; what was ended is not in it. */
public interface Verloven {

    /** Stores leave and counts the change of rights. */
    UUID bewaar(Kijker door, Persoon.Id persoon, Periode periode);

    /** Stores leave with who stands in, to be confirmed by a second person, and counts the change of rights. */
    UUID bewaar(Kijker door, Vervanging vervanging);

    /** Who stands in, or would once it is confirmed, during leave that was not ended. */
    Optional<Persoon.Id> vervanger(Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID verlof);

    /** All who stand in, or would once it is confirmed, during leave of a person that was not ended. */
    List<Persoon.Id> vervangers(Samenwerkingsverband.Id huis, Persoon.Id persoon);

    /** Ends leave and counts the change of rights, also of who stands in; whether there was any with this identifier. */
    boolean trekIn(Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID verlof);

    /** The leave of one person. */
    List<Verlof> van(Samenwerkingsverband.Id huis, Persoon.Id persoon);

    /** Leave. */
    record Verlof(UUID id, Periode periode) {}
}
