package nl.zorgvuldig.kern.toestemming;

import java.time.Instant;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;

/**
 * Something on record that lets data go to others, as it stands now. What was withdrawn is none any more. It is about the
 * same person as the inbreng it is laid beside.
 */
public sealed interface Geheimgrond {

    /** What it covers. */
    Dekking dekking();

    /** Since when. */
    Instant sinds();

    /**
     * Consent that stands.
     *
     * @param soort which kind
     * @param dekking what was agreed to
     * @param sinds when it was given
     */
    record Toestemd(Toestemmingssoort soort, Dekking dekking, Instant sinds) implements Geheimgrond {}

    /**
     * A weighing by the giver, without consent (E6).
     *
     * @param grond on what it rests
     * @param stappen the steps that are on record
     * @param dekking what it lets be given
     * @param sinds when it was recorded
     */
    record Afgewogen(Afweeggrond grond, Set<Afweegstap> stappen, Dekking dekking, Instant sinds)
            implements Geheimgrond {
        /** Copies the steps. */
        public Afgewogen {
            stappen = Set.copyOf(stappen);
        }
    }

    /**
     * A law that the giver relies on.
     *
     * @param uitzondering the law
     * @param dekking what is given under it
     * @param sinds when it was recorded
     */
    record Uitgezonderd(Uitzondering uitzondering, Dekking dekking, Instant sinds) implements Geheimgrond {}
}
