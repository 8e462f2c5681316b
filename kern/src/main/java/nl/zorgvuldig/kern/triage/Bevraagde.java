package nl.zorgvuldig.kern.triage;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Vraagcode;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * A partij of which something is asked, without the words in which it is asked.
 *
 * @param plaats where it stands in what was filled in
 * @param partij which partij; unknown when it takes no part
 * @param mensen who of it would answer
 * @param vragen the questions chosen from the profile
 * @param eigenVraag whether a question in own words was written
 * @param noodzaak whether it says why the answer is necessary
 * @param toelichting whether it says why this partij is asked beside so many others
 */
public record Bevraagde(
        String plaats,
        Gegeven<Partijfeiten> partij,
        List<Antwoorder> mensen,
        Set<Vraagcode> vragen,
        Motivering eigenVraag,
        Motivering noodzaak,
        Motivering toelichting) {
    /** Copies the collections. */
    public Bevraagde {
        mensen = List.copyOf(mensen);
        vragen = Set.copyOf(vragen);
    }
}
