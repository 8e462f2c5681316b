package nl.zorgvuldig.kern.grondslag;

/**
 * A place in a protocol or a statute.
 *
 * @param bron code of the text, for example {@code IJ} or {@code Wpg}; {@code ontwerp} for a choice of our own
 * @param nummer article and paragraph as the text numbers them, for example {@code 9.7}
 */
public record Artikel(String bron, String nummer) {

    /** Refuses an empty citation: a rule that cites nothing cannot be checked by a jurist. */
    public Artikel {
        if (bron.isBlank() || nummer.isBlank()) {
            throw new IllegalArgumentException("an article needs a text and a number");
        }
    }

    @Override
    public String toString() {
        return bron + " " + nummer;
    }
}
