package nl.zorgvuldig.huis.toezicht.web;

/** The pages of the log. */
public enum Onderdeel {
    /** The lines of some days. */
    REGELS(""),
    /** The casussen of one betrokkene. */
    BETROKKENE("/betrokkene"),
    /** What one colleague did. */
    MEDEWERKERS("/medewerkers"),
    /** What stands out by rule. */
    OPVALLEND("/opvallend"),
    /** Lines that were drawn by lot. */
    STEEKPROEVEN("/steekproeven");

    private final String pad;

    Onderdeel(String pad) {
        this.pad = Adres.PAD + pad;
    }

    /** Its address. */
    public String pad() {
        return pad;
    }
}
