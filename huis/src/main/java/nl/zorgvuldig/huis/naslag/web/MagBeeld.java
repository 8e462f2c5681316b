package nl.zorgvuldig.huis.naslag.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * A question about the protocol, and the answer.
 *
 * @param keuzes what can be chosen in each field
 * @param gekozen what was chosen in each field
 * @param vastgelegd what was ticked
 * @param fouten what is still missing
 * @param antwoord the answer; empty while there is no whole question
 */
public record MagBeeld(
        Map<String, List<Optie>> keuzes,
        Map<String, String> gekozen,
        List<String> vastgelegd,
        Foutoverzicht fouten,
        Optional<Uitspraak> antwoord) {
    /** Copies the collections. */
    public MagBeeld {
        keuzes = Map.copyOf(keuzes);
        gekozen = Map.copyOf(gekozen);
        vastgelegd = List.copyOf(vastgelegd);
    }

    /** What can be chosen in a field. */
    public List<Optie> keuzes(String veld) {
        return keuzes.getOrDefault(veld, List.of());
    }

    /** What was chosen in a field; empty for nothing. */
    public String gekozen(String veld) {
        return gekozen.getOrDefault(veld, "");
    }

    /** The answer: whether it may, why, and by which protocol. */
    public record Uitspraak(boolean mag, List<WaaromBeeld.Regel> regels, String profiel) {
        /** Copies the reasons. */
        public Uitspraak {
            regels = List.copyOf(regels);
        }
    }
}
