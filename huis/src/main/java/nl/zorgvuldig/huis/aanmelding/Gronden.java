package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toestemming.Dekking;

/** On what something secret may go to others: rows of versions, to which is only added (E4). */
public interface Gronden {

    /** Every version in a dossier, the first first. */
    List<Versie> van(Kijker kijker, Dossier.Id dossier);

    /** Adds a version. */
    void voegToe(Kijker kijker, Versie versie);

    /** In which way a ground lifts a secret. */
    enum Soort {
        /** Consent that what is secret may be given. */
        GEHEIM,
        /** Consent that data may be processed at all. */
        AVG,
        /** A weighing by the giver. */
        AFWEGING,
        /** A law. */
        UITZONDERING
    }

    /** How it stands after a version. */
    enum Stand {
        /** It was asked. */
        GEVRAAGD,
        /** It was given, or recorded. */
        GEGEVEN,
        /** It was refused. */
        GEWEIGERD,
        /** It was taken back. */
        INGETROKKEN
    }

    /**
     * One version of a ground.
     *
     * @param grond which ground
     * @param nummer which version, counted from 1
     * @param wie which of the people of the casus it is about, counted from 1
     * @param soort in which way it lifts a secret
     * @param stand how it stands since
     * @param code of consent who gives it; of a weighing on what it rests; of a law which
     * @param vastgelegd codes of what is on record about it
     * @param dekking what it lets be given, to whom and for what
     * @param op when it came to be
     */
    record Versie(
            UUID grond,
            int nummer,
            int wie,
            Soort soort,
            Stand stand,
            String code,
            Set<String> vastgelegd,
            Dekking dekking,
            Instant op) {
        /** Copies what is on record. */
        public Versie {
            vastgelegd = Set.copyOf(vastgelegd);
        }

        /** The version after it in which it was given, with what is on record of that. */
        Versie gegeven(Set<String> vast, Instant moment) {
            return new Versie(grond, nummer + 1, wie, soort, Stand.GEGEVEN, code, vast, dekking, moment);
        }

        /** The version after it, in which nothing but how it stands is different. */
        Versie volgende(Stand nu, Instant moment) {
            return new Versie(grond, nummer + 1, wie, soort, nu, code, vastgelegd, dekking, moment);
        }
    }
}
