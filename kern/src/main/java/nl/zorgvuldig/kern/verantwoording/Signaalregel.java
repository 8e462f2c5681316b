package nl.zorgvuldig.kern.verantwoording;

import java.util.List;

/** A named rule that says what stands out in what one person did, oldest first. */
@FunctionalInterface
interface Signaalregel {

    /** What stands out; never asks the clock, never looks anything up. */
    List<Signaal> van(Grenzen grenzen, List<Gebruik> gebruik);
}
