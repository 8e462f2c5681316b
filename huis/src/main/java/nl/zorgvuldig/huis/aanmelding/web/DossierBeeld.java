package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Personalia;
import nl.zorgvuldig.huis.aanmelding.Stand;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What the page of a casus shows.
 *
 * @param id identifier of the dossier
 * @param casusnummer the number of the house
 * @param fase name of the phase
 * @param fasen names of the phases, in order
 * @param faseNummer which of them it is in, counted from 1
 * @param stand where it stands
 * @param ontvangenOp when it was reported
 * @param gebied name of the area
 * @param taak name of the task it rests on
 * @param leidendePartij name of the leading partij
 * @param aanmelder name of who reported it; empty when the viewer may not know
 * @param behandelaar name of who has it in hand; empty when nobody has
 * @param kenmerk the aanmelder's own reference, or why it is not there
 * @param betrokkene who it is about
 * @param gegevens what was given
 * @param criteria the answers to the criteria
 * @param vastgelegd what was recorded along the way
 * @param mogelijk what the viewer can do now
 * @param waarom why the viewer may see it
 */
public record DossierBeeld(
        UUID id,
        String casusnummer,
        String fase,
        List<String> fasen,
        int faseNummer,
        Stand stand,
        Instant ontvangenOp,
        String gebied,
        String taak,
        String leidendePartij,
        String aanmelder,
        String behandelaar,
        String kenmerk,
        Optional<Personalia> betrokkene,
        List<Gegeven> gegevens,
        List<Criterium> criteria,
        Vastgelegd vastgelegd,
        Mogelijk mogelijk,
        WaaromBeeld waarom) {

    /**
     * Something that was given.
     *
     * @param id identifier of the inbreng
     * @param categorie name of the category
     * @param aard what kind of data
     * @param geheim the secrecy on it; empty when there is none
     * @param inhoud what was given
     * @param noodzaak why it is necessary
     * @param bron where it comes from
     * @param doorgifte that the police let it be passed on; empty when it did not come from them before
     * @param verbeterd that it was put right, when and why; empty when it was not
     * @param aanwijzing what its giver asks of whoever uses it; empty when nothing
     * @param zeggenschap what its giver decided about it, for the giver alone; empty for others
     * @param eigenTaak for what else the viewer's partij may use it; empty for its own, and for people of the house
     * @param gever name of the giver
     * @param peildatum the day it holds for
     * @param voortgang what was decided about using it on; empty when nothing was
     */
    public record Gegeven(
            UUID id,
            String categorie,
            String aard,
            String geheim,
            String inhoud,
            String noodzaak,
            String bron,
            String doorgifte,
            String verbeterd,
            String aanwijzing,
            String zeggenschap,
            String eigenTaak,
            String gever,
            LocalDate peildatum,
            boolean heeftAkkoord,
            String voortgang) {
        @Override
        public String toString() {
            return "Gegeven[" + categorie + "]";
        }
    }

    /** An answer to a criterion. */
    public record Criterium(String code, String naam, boolean voldoet, String motivering) {
        /** What the aanmelder found, in one line. */
        String volgensAanmelder() {
            return Teksten.tekst(
                    voldoet ? "beoordelen.volgens.voldoet" : "beoordelen.volgens.voldoet-niet", motivering);
        }
    }

    /** How many of the criteria it meets. */
    public long voldaan() {
        return criteria.stream().filter(Criterium::voldoet).count();
    }

    /** Which casus it is, for the head of a page. */
    public Casuskop kop() {
        return new Casuskop(id, casusnummer, betrokkene.map(Personalia::kort), leidendePartij, stand);
    }

    /**
     * What was recorded along the way.
     *
     * @param informering what was done about telling the betrokkene
     * @param oordeel the judgement that a law asked, with who judged
     * @param afstemming of each consultation with whom, about what, and what it brought
     * @param navraag whether it was asked if the betrokkene is known, and what came of it
     * @param verklaringen what the aanmelder declared, and why the people of the casus belong together
     */
    public record Vastgelegd(
            List<Regel> informering,
            List<Regel> oordeel,
            List<List<Regel>> afstemming,
            List<Regel> navraag,
            List<Regel> verklaringen) {}

    /** What the viewer can do now. */
    public record Mogelijk(
            boolean navragen,
            boolean afstemmen,
            boolean betrekken,
            boolean beoordelen,
            boolean akkoordGeven,
            boolean gronden,
            boolean zeggenschap,
            boolean uitvragen,
            boolean beantwoorden) {}

    @Override
    public String toString() {
        return "DossierBeeld[" + id + "]";
    }
}
