package nl.zorgvuldig.huis.toezicht.web;

import java.time.Instant;
import java.util.List;
import nl.zorgvuldig.huis.schil.Toon;

/**
 * Something to judge, with what was judged of it before.
 *
 * @param moment the moment of the line, as a form sends it
 * @param regel the line
 * @param aanleiding why it is looked at
 * @param eerder what was judged before, oldest first
 */
public record OordeelBeeld(String moment, String regel, String aanleiding, List<Eerder> eerder) {

    /**
     * What was judged before.
     *
     * @param toon what it means
     * @param woord in a word
     * @param motivering why
     * @param door by whom
     * @param op when
     */
    public record Eerder(Toon toon, String woord, String motivering, String door, Instant op) {
        @Override
        public String toString() {
            return "Eerder[" + woord + "]";
        }
    }
}
