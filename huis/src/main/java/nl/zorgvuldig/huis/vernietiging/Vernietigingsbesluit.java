package nl.zorgvuldig.huis.vernietiging;

import java.util.List;
import nl.zorgvuldig.kern.bewaring.Vernietigd;
import nl.zorgvuldig.kern.verstrekking.Bevinding;

/** What the gate of destruction answers. */
public sealed interface Vernietigingsbesluit {

    /** The two dates, for who asked for a judgement first; fails, and undoes the work, when it was refused after all. */
    default Vernietigd uitgevoerd() {
        return switch (this) {
            case Uitgevoerd(Vernietigd vernietigd) -> vernietigd;
            case Geweigerd geweigerd ->
                throw new IllegalStateException("a destruction was held back after it had been judged");
        };
    }

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
