package nl.zorgvuldig.huis.toegang;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.jspecify.annotations.Nullable;

/** Looks up the facts of a viewer. */
public interface Kijkerfeiten {

    /** One row with both facts; absent facts stay absent. */
    Rij van(Kijker kijker);

    /** A row for everyone who has a role for a partij. */
    List<Rij> aan(Samenwerkingsverband.Id huis, Partij.Id partij);

    /** A row for everyone who has one of some roles, once for each partij for which that is. */
    List<Rij> met(Samenwerkingsverband.Id huis, Set<Rol> rollen);

    /**
     * The facts as JSON.
     *
     * @param persoon row of the view persoonsfeiten
     * @param eigenPartij row of the view partijfeiten
     */
    record Rij(@Nullable String persoon, @Nullable String eigenPartij) {}
}
