package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.verstrekking.Bevinding;

/** What came of an act in this room. */
public sealed interface Aanmelduitkomst {

    /**
     * It was done.
     *
     * @param dossier the dossier
     * @param eerder whether it had been done before, by the same form; what was sent now was not stored
     * @param inTeZien whether whoever did it may look at the casus
     */
    record Gedaan(Dossier.Id dossier, boolean eerder, boolean inTeZien) implements Aanmelduitkomst {
        /** It was done now. */
        Gedaan(Dossier.Id dossier) {
            this(dossier, false, true);
        }
    }

    /**
     * The casus was not for the house: everything about the person was destroyed.
     *
     * @param wanneer the two dates of that
     * @param namens the partij on whose behalf it was done
     * @param doel code of the purpose
     * @param gronden why it could be done
     */
    record Vernietigd(
            nl.zorgvuldig.kern.bewaring.Vernietigd wanneer, Partij.Id namens, String doel, List<Bevinding> gronden)
            implements Aanmelduitkomst {
        /** Copies the reasons. */
        public Vernietigd {
            gronden = List.copyOf(gronden);
        }
    }

    /** It was not: what the norms found, and what could not be read. Nothing was stored. */
    record Geweigerd(List<Bevinding> redenen, List<Invoerfout> invoerfouten) implements Aanmelduitkomst {
        /** A refusal by norms alone. */
        Geweigerd(List<Bevinding> redenen) {
            this(redenen, List.of());
        }

        /** Whether it concerns no field, so that there is nothing to put right. */
        public boolean isAlBeslist() {
            return invoerfouten.stream().anyMatch(fout -> fout.plaats().isEmpty());
        }

        /** The code of it in the log, when no norm refused: it was decided already, or a field could not be read. */
        String code() {
            return isAlBeslist() ? "AL_BESLIST" : "INVOER";
        }

        /** A refusal by what could not be read; none when all could. */
        static Optional<Geweigerd> bij(List<Invoerfout> fouten) {
            return fouten.isEmpty() ? Optional.empty() : Optional.of(new Geweigerd(List.of(), fouten));
        }

        /** A refusal because someone was first, or the page was old: the casus stands elsewhere by now. */
        static Geweigerd alBeslist() {
            return new Geweigerd(List.of(), List.of(new Invoerfout("", "fout.al-beslist")));
        }
    }

    /** There is no such dossier, or it is not the viewer's: one and the same answer. */
    record NietGevonden() implements Aanmelduitkomst {}
}
