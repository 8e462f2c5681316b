package nl.zorgvuldig.huis.toezicht.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Toon;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * A page of the log.
 *
 * @param keuze what is asked for
 * @param groepen what requests did
 * @param verder address of the next page; empty on the last one
 * @param uitvoer what the form that takes lines out carries along
 * @param redenOntbreekt whether lines were asked for without a reason
 * @param waarom why the viewer may see it
 */
public record LogboekBeeld(
        Keuze keuze,
        List<Groep> groepen,
        Optional<String> verder,
        List<Vast> uitvoer,
        boolean redenOntbreekt,
        WaaromBeeld waarom) {

    /**
     * What is asked for, to show and to change.
     *
     * @param dagen the days, as they are typed
     * @param persoon who, when it is about one person
     * @param dossiers how many dossiers it is about; zero for all
     * @param handeling code of the act; may be empty
     * @param uitslag code of the outcome; may be empty
     * @param handelingen the acts to choose from
     * @param uitslagen the outcomes to choose from
     * @param vast what the form carries along
     */
    public record Keuze(
            Dagen dagen,
            Optional<String> persoon,
            int dossiers,
            String handeling,
            String uitslag,
            List<Optie> handelingen,
            List<Optie> uitslagen,
            List<Vast> vast) {}

    /** Something a form carries along unseen. */
    public record Vast(String naam, String waarde) {}

    /**
     * What one request did.
     *
     * @param moment when
     * @param wie who
     * @param persoonPad address of everything this person did; empty when it was the house itself
     * @param rol in which role
     * @param namens for which partij
     * @param wat what, in a few words
     * @param dossiers how many dossiers
     * @param toon what came of it
     * @param uitslag the same in a word
     * @param posten the parts
     */
    public record Groep(
            Instant moment,
            String wie,
            Optional<String> persoonPad,
            String rol,
            String namens,
            String wat,
            long dossiers,
            Toon toon,
            String uitslag,
            List<Post> posten) {}

    /**
     * A part of it.
     *
     * @param wat the act
     * @param waarvoor the purpose
     * @param dossier the start of the identifier of the dossier; empty when there is none
     * @param dossierPad address of everything done with it
     * @param toon what came of it
     * @param uitslag the same in a word
     * @param redenen why it did not go on
     * @param aantal how many lines say this
     */
    public record Post(
            String wat,
            String waarvoor,
            Optional<String> dossier,
            String dossierPad,
            Toon toon,
            String uitslag,
            List<String> redenen,
            int aantal) {}
}
