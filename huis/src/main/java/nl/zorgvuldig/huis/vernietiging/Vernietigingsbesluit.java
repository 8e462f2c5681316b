package nl.zorgvuldig.huis.vernietiging;

import java.util.List;
import nl.zorgvuldig.kern.bewaring.Vernietigd;
import nl.zorgvuldig.kern.verstrekking.Bevinding;

/** What the gate of destruction answers. */
public sealed interface Vernietigingsbesluit {

    /**
     * It is gone when the transaction commits.
     *
     * @param vernietigd the two dates: gone from use, gone from backups
     */
    record Uitgevoerd(Vernietigd vernietigd) implements Vernietigingsbesluit {}

    /**
     * Something holds it back, or it rests on nothing; everything is still there.
     *
     * @param bevindingen why
     */
    record Geweigerd(List<Bevinding> bevindingen) implements Vernietigingsbesluit {
        /** Copies the reasons. */
        public Geweigerd {
            bevindingen = List.copyOf(bevindingen);
        }
    }
}
