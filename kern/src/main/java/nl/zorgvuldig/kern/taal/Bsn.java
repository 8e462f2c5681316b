package nl.zorgvuldig.kern.taal;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;

/**
 * A burgerservicenummer: nine digits that pass the elfproef (weights 9 to 2 and minus 1, sum divisible by eleven).
 * It neither prints nor lands in a log by accident; {@link #cijfers()} is the one way to its digits.
 */
public final class Bsn {
    private static final int LENGTE = 9;
    private static final int ELF = 11;

    private final String cijfers;

    private Bsn(String cijfers) {
        this.cijfers = cijfers;
    }

    /**
     * Reads what a person typed. Spaces, dots and hyphens between digits are dropped and wide digits are narrowed, so
     * that one number has one form. Empty when it is no valid number.
     */
    public static Optional<Bsn> lees(String getypt) {
        String cijfers = Normalizer.normalize(getypt, Normalizer.Form.NFKC).replaceAll("[\\s.\\-]", "");
        return cijfers.matches("[0-9]{" + LENGTE + "}") && voldoetAanElfproef(cijfers)
                ? Optional.of(new Bsn(cijfers))
                : Optional.empty();
    }

    private static boolean voldoetAanElfproef(String cijfers) {
        int som = -Character.digit(cijfers.charAt(LENGTE - 1), 10);
        int alles = Character.digit(cijfers.charAt(LENGTE - 1), 10);
        for (int i = 0; i < LENGTE - 1; i++) {
            int cijfer = Character.digit(cijfers.charAt(i), 10);
            som += (LENGTE - i) * cijfer;
            alles += cijfer;
        }
        return alles > 0 && som % ELF == 0;
    }

    /** The nine digits, for sealing and indexing only. */
    public String cijfers() {
        return cijfers;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Bsn bsn && bsn.cijfers.equals(cijfers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cijfers);
    }

    @Override
    public String toString() {
        return "Bsn[afgeschermd]";
    }
}
