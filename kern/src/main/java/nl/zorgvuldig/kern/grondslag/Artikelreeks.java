package nl.zorgvuldig.kern.grondslag;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The articles of a norm followed by those of the rule that was applied, each once. They are put together when someone
 * reads them: every decision names them, few are read.
 */
public final class Artikelreeks extends AbstractList<Artikel> {
    private final List<Artikel> eerst;
    private final List<Artikel> dan;
    private List<Artikel> samen = List.of();

    private Artikelreeks(List<Artikel> eerst, List<Artikel> dan) {
        this.eerst = eerst;
        this.dan = dan;
    }

    /** These articles, and then those that are not yet among them. */
    public static List<Artikel> van(List<Artikel> eerst, List<Artikel> dan) {
        if (dan.isEmpty()) {
            return kopie(eerst);
        }
        return eerst.isEmpty() ? kopie(dan) : new Artikelreeks(kopie(eerst), kopie(dan));
    }

    /** A list that nobody can change any more. */
    public static List<Artikel> kopie(List<Artikel> artikelen) {
        return artikelen instanceof Artikelreeks ? artikelen : List.copyOf(artikelen);
    }

    @Override
    public Artikel get(int plaats) {
        return samen().get(plaats);
    }

    @Override
    public int size() {
        return samen().size();
    }

    /** Never: only lists that both hold something are put together, and to know that they need not be. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    /** Two threads that read at once make the same list twice, which harms nobody. */
    private List<Artikel> samen() {
        List<Artikel> gelezen = samen;
        if (gelezen.isEmpty()) {
            gelezen = Stream.concat(eerst.stream(), dan.stream()).distinct().toList();
            samen = gelezen;
        }
        return gelezen;
    }
}
