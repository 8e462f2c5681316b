package nl.zorgvuldig.kern.triage;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;

/**
 * Something that would go along with the questions, so that whoever is asked knows about whom and why.
 *
 * @param plaats where it stands in what was filled in
 * @param inbreng what goes along
 * @param gever who gave it
 * @param gronden what is on record that lets it go to others
 */
public record Meegave(String plaats, Gegeven<Inbrengfeiten> inbreng, Geverfeiten gever, Set<Geheimgrond> gronden) {
    /** Copies the grounds. */
    public Meegave {
        gronden = Set.copyOf(gronden);
    }

    boolean laatMee(Protocol protocol) {
        return inbreng.voldoet(feiten -> isPersonalia(protocol, feiten) || laatMee(feiten));
    }

    private static boolean isPersonalia(Protocol protocol, Inbrengfeiten feiten) {
        return Optional.ofNullable(protocol.categorieen().get(feiten.categorie()))
                .filter(bepaling -> bepaling.aard() == Aard.PERSONALIA)
                .isPresent();
    }

    private static boolean laatMee(Inbrengfeiten feiten) {
        return feiten.voorwaarden().voldoet(voorwaarden -> voorwaarden.uitvraag() == Uitvraag.MAG);
    }

    /** Whether it could be seen by someone who was asked, once it went along. */
    boolean isTeZien(Protocol protocol, Situatie gevraagd) {
        Gegeven<Inbrengfeiten> mee = Gegeven.van(inbreng.alsOptie()
                .map(feiten -> feiten.metVraagAan(gevraagd.kijker().partij())));
        return Beslissing.inzage(protocol, new Inzagesituatie(gevraagd, mee, gever, gronden, Set.of()))
                instanceof Verstrekkingsbesluit.Toegestaan;
    }

    Map<String, Argument> naam() {
        return inbreng.alsOptie()
                .<Map<String, Argument>>map(feiten -> Map.of(
                        "categorie",
                        new Argument.Code("categorie", feiten.categorie().code())))
                .orElseGet(Map::of);
    }
}
