package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Gevraagde;
import nl.zorgvuldig.kern.toestemming.Toestemmingseis;

/**
 * On what something secret about one of the people of a casus may go to others, as it was filled in.
 *
 * @param plaats the place on the form
 * @param wie which of the people, counted from 1
 * @param ook the later phases for which it holds too
 * @param weg in which way
 */
public record Grondopgave(String plaats, int wie, Set<Fase> ook, Weg weg) {
    /** Copies the phases. */
    public Grondopgave {
        ook = Set.copyOf(ook);
    }

    /** What became of a question for consent. */
    public enum Antwoord {
        /** It was given. */
        GEGEVEN,
        /** It was refused. */
        GEWEIGERD,
        /** There is no answer yet. */
        NOG_NIET
    }

    /** In which way a secret is lifted. */
    public sealed interface Weg {

        /**
         * With consent.
         *
         * @param van who gave it
         * @param op on which day
         * @param wijze how it was asked
         * @param antwoord what the answer was
         * @param gezegd what was said: that it was given in so many words, that it can be withdrawn
         * @param bewijs what shows that someone represents the betrokkene
         */
        record Toestemming(
                Gegeven<Gevraagde> van,
                Gegeven<LocalDate> op,
                String wijze,
                Antwoord antwoord,
                Set<Toestemmingseis> gezegd,
                String bewijs)
                implements Weg {
            /** Copies what was said. */
            public Toestemming {
                gezegd = Set.copyOf(gezegd);
            }

            @Override
            public String toString() {
                return "Toestemming[" + op + "]";
            }
        }

        /**
         * Without, because a law lets it.
         *
         * @param wet the law
         * @param waarom why it lets it here
         */
        record Wet(Gegeven<Uitzondering> wet, String waarom) implements Weg {
            @Override
            public String toString() {
                return "Wet[" + wet + "]";
            }
        }

        /**
         * Without, after a weighing.
         *
         * @param grond on what it rests
         * @param stappen what was weighed at each step
         */
        record Afweging(Gegeven<Afweeggrond> grond, Map<Afweegstap, String> stappen) implements Weg {
            /** Copies the steps. */
            public Afweging {
                stappen = Map.copyOf(stappen);
            }

            @Override
            public String toString() {
                return "Afweging[" + grond + "]";
            }
        }
    }

    @Override
    public String toString() {
        return "Grondopgave[" + plaats + "]";
    }
}
