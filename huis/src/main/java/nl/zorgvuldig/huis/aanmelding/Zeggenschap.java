package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;

/** Writes what givers decide later about what they gave. */
public interface Zeggenschap {

    /** What a giver asks of whoever uses what it gave (HV-D10). */
    sealed interface Aanwijzing {
        /** What it asked before. */
        record Blijft() implements Aanwijzing {}

        /**
         * This from now on.
         *
         * @param tekst in its own words; blank when it asks nothing
         */
        record Wordt(String tekst) implements Aanwijzing {
            @Override
            public String toString() {
                return "Wordt[]";
            }
        }

        /** The new words, when there are any. */
        default Optional<String> nieuw() {
            return switch (this) {
                case Blijft() -> Optional.empty();
                case Wordt(String tekst) -> Optional.of(tekst.strip()).filter(woorden -> !woorden.isEmpty());
            };
        }
    }

    /** Records what holds about an inbreng from now on; what was decided before stays on record. */
    void legVast(Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng, Voorwaarden voorwaarden, Aanwijzing aanwijzing);

    /** What was decided about an inbreng, from the first decision on. */
    List<Voorwaarden> ooit(Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng);

    /** From what an inbreng was given. */
    Oorsprong oorsprong(Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng);

    /**
     * From what an inbreng was given.
     *
     * @param betrokkene the category of betrokkene that it is about, counted from 1
     * @param taak the own task of its giver
     * @param doel the purpose
     */
    record Oorsprong(int betrokkene, Taak taak, Doel doel) {}

    /** Takes back what was said to let an inbreng go along to a phase. */
    void trekAkkoordIn(Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng, Fase naar);

    /** Takes back an inbreng of the viewer's partij. */
    void trekIn(Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng);
}
