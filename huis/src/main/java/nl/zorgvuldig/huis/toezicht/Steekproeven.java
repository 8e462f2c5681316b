package nl.zorgvuldig.huis.toezicht;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;

/** Lines of the log that were drawn by lot, and who drew them. */
public interface Steekproeven {

    /** Draws from what others did in some days; answers how many lines there were to draw. */
    int trek(Kijker door, UUID id, LocalDate van, LocalDate totEnMet, int aantal);

    /** All that were drawn, newest first. */
    List<Steekproef> alle(Samenwerkingsverband.Id huis);

    /** The lines of one, in the order in which they were drawn; none when there is no such. */
    List<Logpost> regels(Samenwerkingsverband.Id huis, UUID id);
}
