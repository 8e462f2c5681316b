package nl.zorgvuldig.huis.register;

/** The right to read the register ended while lines were being taken out: what was sent has no closing line. */
public final class UitvoerGestopt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UitvoerGestopt() {
        super("the right to read the register ended while it was read");
    }
}
