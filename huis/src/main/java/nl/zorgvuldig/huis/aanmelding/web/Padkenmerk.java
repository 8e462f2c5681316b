package nl.zorgvuldig.huis.aanmelding.web;

import java.util.UUID;

/** Reads an identifier from a path. What is no identifier is one that belongs to nothing, so that it costs the same. */
final class Padkenmerk {
    private static final UUID NIETS = new UUID(0, 0);

    private Padkenmerk() {}

    static UUID lees(String uitPad) {
        return uitPad.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(uitPad) : NIETS;
    }
}
