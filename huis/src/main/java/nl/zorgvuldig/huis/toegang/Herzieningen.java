package nl.zorgvuldig.huis.toegang;

import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;

/** That people looked whether roles are still needed. */
public interface Herzieningen {

    /** Stores that somebody looked at a role that works, and found that it is needed; whether there is such a role. */
    boolean bewaar(Kijker door, Persoon.Id van, UUID verlening);
}
