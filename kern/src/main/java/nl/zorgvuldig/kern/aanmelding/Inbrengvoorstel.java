package nl.zorgvuldig.kern.aanmelding;

import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.taal.Gegeven;

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
 */
public record Inbrengvoorstel(
        String plaats,
        Gegeven<Categorie> categorie,
        int betrokkene,
        Gegeven<Onderdeel> onderdeel,
        Motivering inhoud,
        Motivering noodzaak,
        Doorgifte doorgifte) {}
