package nl.zorgvuldig.huis.register.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What a partij gave to others.
 *
 * @param partij its name
 * @param keuze what is asked for
 * @param rijen what was given, newest first
 * @param verder address of the next page; empty on the last one
 * @param uitvoer what the forms that take lines out carry along
 * @param waarom why the viewer may see it
 */
public record VerstrekkingenBeeld(
        String partij, Keuze keuze, List<Rij> rijen, Optional<String> verder, List<Vast> uitvoer, WaaromBeeld waarom) {
    /** Copies the lists. */
    public VerstrekkingenBeeld {
        rijen = List.copyOf(rijen);
        uitvoer = List.copyOf(uitvoer);
    }

    /**
     * What is asked for, to show and to change.
     *
     * @param van the first day, as it is typed
     * @param totEnMet the last day
     * @param aan identifier of the partij; may be empty
     * @param categorie code of the category; may be empty
     * @param partijen the partijen to choose from
     * @param categorieen the categories to choose from
     * @param fouten what must be put right
     */
    public record Keuze(
            String van,
            String totEnMet,
            String aan,
            String categorie,
            List<Optie> partijen,
            List<Optie> categorieen,
            Foutoverzicht fouten) {}

    /** Something a form carries along unseen. */
    public record Vast(String naam, String waarde) {}

    /**
     * Something that was given.
     *
     * @param moment the first time it reached this person
     * @param wat the category
     * @param wie the person, with the partij that person works for
     * @param namens the formal receiver
     * @param fase in which phase
     * @param waarvoor what for
     * @param weg by which way
     */
    public record Rij(
            Instant moment, String wat, String wie, String namens, String fase, String waarvoor, String weg) {}
}
