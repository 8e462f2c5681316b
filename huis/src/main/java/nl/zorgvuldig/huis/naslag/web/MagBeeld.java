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
 * @param vinken what was ticked in each field
 * @param fouten what is still missing
 * @param antwoord the answer; empty while there is no whole question
 */
public record MagBeeld(
        Map<String, List<Optie>> keuzes,
        Map<String, String> gekozen,
        Map<String, List<String>> vinken,
        Foutoverzicht fouten,
        Optional<Uitspraak> antwoord) {
    /** Copies the collections. */
    public MagBeeld {
        keuzes = Map.copyOf(keuzes);
        gekozen = Map.copyOf(gekozen);
        vinken = Map.copyOf(vinken);
    }

    /** What can be chosen in a field. */
    public List<Optie> keuzes(String veld) {
        return keuzes.getOrDefault(veld, List.of());
    }

    /** What was ticked in a field. */
    public List<String> vinken(String veld) {
        return vinken.getOrDefault(veld, List.of());
    }

    /** Whether the part about a secret is to be read: something was said in it, or asked of it. */
    public boolean isOverGeheim() {
        return !vinken(Geheimkeuzes.TOESTEMMING).isEmpty()
                || !vinken(Geheimkeuzes.STAP).isEmpty()
                || !gekozen(Geheimkeuzes.WEEGGROND).isEmpty()
                || !gekozen(Geheimkeuzes.WET).isEmpty()
                || antwoord.filter(uitspraak -> !uitspraak.wegen().isEmpty()).isPresent();
    }

    /** What was chosen in a field; empty for nothing. */
    public String gekozen(String veld) {
        return gekozen.getOrDefault(veld, "");
    }

    /**
     * The answer.
     *
     * @param mag whether it may
     * @param regels why
     * @param profiel by which protocol
     * @param rust which secrets rest on it
     * @param wegen what could still open it, when secrecy stands in the way
     */
    public record Uitspraak(
            boolean mag, List<WaaromBeeld.Regel> regels, String profiel, List<String> rust, List<String> wegen) {
        /** Copies the lists. */
        public Uitspraak {
            regels = List.copyOf(regels);
            rust = List.copyOf(rust);
            wegen = List.copyOf(wegen);
        }
    }
}
