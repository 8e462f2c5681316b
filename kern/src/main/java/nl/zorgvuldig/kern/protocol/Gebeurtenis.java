package nl.zorgvuldig.kern.protocol;

/**
 * Something that happens to a dossier, a request or a breach, from which terms run.
 *
 * @param code the profile's code, for example {@code afschaling}
 */
public record Gebeurtenis(String code) {
    /** A report is turned away at intake. */
    public static final Gebeurtenis AFWIJZING_INTAKE = new Gebeurtenis("afwijzing-intake");

    /** A casus falls away after intake. */
    public static final Gebeurtenis AFWIJZING_TRIAGE = new Gebeurtenis("afwijzing-triage");

    /** A partij of a kind gives something to another. */
    public static Gebeurtenis verstrekkingDoor(SoortPartij soort) {
        return new Gebeurtenis("verstrekking-" + soort.code());
    }
}
