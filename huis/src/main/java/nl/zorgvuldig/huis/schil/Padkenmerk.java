package nl.zorgvuldig.huis.schil;

import java.util.UUID;

/** Reads an identifier from a path or a field. What is none is one that belongs to nothing, so that it costs the same. */
public final class Padkenmerk {
    private static final UUID NIETS = new UUID(0, 0);

    private Padkenmerk() {}

    /** The identifier that stands there. */
    public static UUID lees(String gegeven) {
        return gegeven.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(gegeven) : NIETS;
    }
}
