package nl.zorgvuldig.kern.aanmelding;

import java.util.Set;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;

/**
 * An inbreng as it is offered, without its content.
 *
 * @param plaats where it stands in what was filled in
 * @param categorie the category chosen
 * @param betrokkene the category of betrokkene, 1 to 4
 * @param onderdeel the part of the category, where the protocol tells parts apart
 * @param inhoud whether anything was written
 * @param noodzaak whether it says why it is necessary
 * @param doorgifte that the police let it be passed on
 * @param gronden what is on record beside it that lets it go to others
 */
public record Inbrengvoorstel(
        String plaats,
        Gegeven<Categorie> categorie,
        int betrokkene,
        Gegeven<Onderdeel> onderdeel,
        Motivering inhoud,
        Motivering noodzaak,
        Doorgifte doorgifte,
        Set<Geheimgrond> gronden) {
    /** Copies the grounds. */
    public Inbrengvoorstel {
        gronden = Set.copyOf(gronden);
    }

    /** An inbreng beside which no ground is on record. */
    public Inbrengvoorstel(
            String plaats,
            Gegeven<Categorie> categorie,
            int betrokkene,
            Gegeven<Onderdeel> onderdeel,
            Motivering inhoud,
            Motivering noodzaak,
            Doorgifte doorgifte) {
        this(plaats, categorie, betrokkene, onderdeel, inhoud, noodzaak, doorgifte, Set.of());
    }
}
