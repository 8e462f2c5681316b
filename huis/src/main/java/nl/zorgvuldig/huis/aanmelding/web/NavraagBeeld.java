package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import nl.zorgvuldig.huis.aanmelding.Navragen;
import nl.zorgvuldig.kern.aanmelding.Bekendheid;

/**
 * Whether the betrokkene is known in the house.
 *
 * @param dossier the casus for which was asked
 * @param antwoord code of the answer
 * @param behandelaars who to call about the other casussen; empty when nobody has them in hand
 */
public record NavraagBeeld(DossierBeeld dossier, String antwoord, List<String> behandelaars) {
    static NavraagBeeld van(DossierBeeld dossier, Navragen.Antwoord antwoord) {
        return new NavraagBeeld(dossier, code(antwoord.bekendheid()), antwoord.behandelaars());
    }

    private static String code(Bekendheid bekendheid) {
        return switch (bekendheid) {
            case Bekendheid.Bekend _ -> "bekend";
            case Bekendheid.MogelijkBekend _ -> "mogelijk";
            case Bekendheid.NietBekend _ -> "niet";
        };
    }

    /** Whether there is someone or something to look into. */
    public boolean isTreffer() {
        return !antwoord.equals("niet");
    }

    @Override
    public String toString() {
        return "NavraagBeeld[" + dossier.id() + "]";
    }
}
