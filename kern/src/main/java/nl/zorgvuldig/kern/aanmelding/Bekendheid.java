package nl.zorgvuldig.kern.aanmelding;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.zorgvuldig.kern.toegang.Dossier;

/**
 * What the house knows of a betrokkene besides the casus that is asked for: yes, perhaps or no, and in which casussen,
 * nothing more (N1, HV B2.2.1).
 */
public sealed interface Bekendheid {
    /** The other casussen. */
    Set<Dossier.Id> dossiers();

    /** The same citizen service number occurs in another casus. */
    record Bekend(Set<Dossier.Id> dossiers) implements Bekendheid {
        /** Copies the casussen. */
        public Bekend {
            dossiers = Set.copyOf(dossiers);
        }
    }

    /** Someone of the same name and date of birth occurs in another casus; a person must find out whether it is he. */
    record MogelijkBekend(Set<Dossier.Id> dossiers) implements Bekendheid {
        /** Copies the casussen. */
        public MogelijkBekend {
            dossiers = Set.copyOf(dossiers);
        }
    }

    /** Neither does. */
    record NietBekend() implements Bekendheid {
        @Override
        public Set<Dossier.Id> dossiers() {
            return Set.of();
        }
    }

    /**
     * The answer to a question.
     *
     * @param eigen the casus that is asked for
     * @param opNummer the casussen in which the number occurs
     * @param opNaam the casussen in which the name and date of birth occur
     */
    static Bekendheid van(Dossier.Id eigen, Set<Dossier.Id> opNummer, Set<Dossier.Id> opNaam) {
        Set<Dossier.Id> zeker = zonder(eigen, opNummer);
        if (!zeker.isEmpty()) {
            return new Bekend(zeker);
        }
        Set<Dossier.Id> misschien = zonder(eigen, opNaam);
        return misschien.isEmpty() ? new NietBekend() : new MogelijkBekend(misschien);
    }

    private static Set<Dossier.Id> zonder(Dossier.Id eigen, Set<Dossier.Id> gevonden) {
        Set<Dossier.Id> anderen = new LinkedHashSet<>(gevonden);
        anderen.remove(eigen);
        return anderen;
    }
}
