package nl.zorgvuldig.huis.protocol;

/** A house adopted a profile whose file is missing or is no longer what was adopted: the application does not start. */
public final class ProtocolGewijzigd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String profiel;

    ProtocolGewijzigd(String profiel) {
        super("the profile that a house adopted is missing or was altered: " + profiel);
        this.profiel = profiel;
    }

    /** Name of the profile. */
    public String profiel() {
        return profiel;
    }
}
