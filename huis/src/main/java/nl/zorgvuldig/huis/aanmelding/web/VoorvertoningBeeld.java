package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What someone else in the casus sees of what the giver gave.
 *
 * @param kop which casus
 * @param anderen who can be chosen
 * @param gekozen who was chosen; empty when nobody was
 * @param naam the name of that person
 * @param gegevens what the giver gave
 * @param waarom why the giver is shown this
 */
public record VoorvertoningBeeld(
        Casuskop kop, List<Optie> anderen, String gekozen, String naam, List<Gegeven> gegevens, WaaromBeeld waarom) {
    /**
     * Something that was given.
     *
     * @param kaart what it is
     * @param inhoud whether the card has what it says
     * @param ziet whether the chosen one sees it
     * @param reden why not; empty when it is seen
     */
    public record Gegeven(DossierBeeld.Gegeven kaart, boolean inhoud, boolean ziet, String reden) {
        @Override
        public String toString() {
            return "Gegeven[" + kaart.id() + "]";
        }
    }

    /** Whether there is anyone else to choose. */
    public boolean teKiezen() {
        return anderen.size() > 1 || gekozen.isEmpty();
    }

    /** How many things are seen. */
    public long gezien() {
        return gegevens.stream().filter(Gegeven::ziet).count();
    }

    @Override
    public String toString() {
        return "VoorvertoningBeeld[" + kop.id() + "]";
    }
}
