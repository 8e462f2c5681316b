package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.verstrekking.Bevinding;

/** What came of an act in this room. */
public sealed interface Aanmelduitkomst {

    /** It was done. */
    record Gedaan(Dossier.Id dossier) implements Aanmelduitkomst {}

    /** The casus was not for the house: everything about the person was destroyed, with the two dates of that. */
    record Vernietigd(nl.zorgvuldig.kern.bewaring.Vernietigd wanneer) implements Aanmelduitkomst {}

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

        /** A refusal because someone was first, or the page was old: the casus stands elsewhere by now. */
        static Geweigerd alBeslist() {
            return new Geweigerd(List.of(), List.of(new Invoerfout("", "fout.al-beslist")));
        }
    }

    /** There is no such dossier, or it is not the viewer's: one and the same answer. */
    record NietGevonden() implements Aanmelduitkomst {}
}
