package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.taal.Looptijd;

/**
 * A term that runs from an event.
 *
 * @param code the profile's code
 * @param vanaf the event from which it runs
 * @param duur how long
 * @param strekking whether it says how long at most or at least
 * @param uitloop what makes it longer once it runs; empty when nothing does
 * @param artikelen where the text says so
 */
public record Termijnregel(
        String code,
        Gebeurtenis vanaf,
        Looptijd duur,
        Strekking strekking,
        Optional<Uitloop> uitloop,
        List<Artikel> artikelen) {
    /** Copies the articles. */
    public Termijnregel {
        artikelen = List.copyOf(artikelen);
    }

    /** Two kinds of terms, which are never set off against each other. */
    public enum Strekking {
        /** No longer than this; of several the earliest binds. */
        HOOGSTENS,
        /** No shorter than this, because a law wants it kept: what it is about is stored apart. */
        MINSTENS
    }

    /**
     * What makes a running term longer.
     *
     * @param bij the event that does so, when it falls before the term has passed
     * @param met how much longer the term then is
     */
    public record Uitloop(Gebeurtenis bij, Looptijd met) {}
}
