package nl.zorgvuldig.huis.toegang;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.toegang.BetrouwbaarheidVastleggen.LegBetrouwbaarheidVast;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen.NeemPersoonOp;
import nl.zorgvuldig.huis.toegang.RolBevestigen.Voorstel;
import nl.zorgvuldig.huis.toegang.RolVerlenen.VerleenRol;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;

/** The register of people of a house. */
public interface Personen {

    /** Stores a person; the name and function sealed under the key of the staff. */
    void bewaar(Samenwerkingsverband.Id huis, NeemPersoonOp opdracht);

    /**
     * Stores a granted role, or a proposal of one when a second person is needed, and counts the change of rights.
     *
     * @param beheert whether the role registers
     */
    UUID verleen(Kijker door, VerleenRol opdracht, boolean tweedeNodig, boolean beheert);

    /** A role that waits for a second person; empty when none with this identifier does. */
    Optional<Voorstel> voorstel(Samenwerkingsverband.Id huis, UUID verlening);

    /** Stores that a second person confirmed, and counts the change of rights. */
    void bevestig(Kijker door, Voorstel voorstel);

    /** Ends a granted role and counts the change of rights. */
    void trekRolIn(Samenwerkingsverband.Id huis, Persoon.Id persoon, Rolverlening verlening);

    /** Stores a statement or screening and counts the change of rights. */
    UUID legVast(Samenwerkingsverband.Id huis, LegBetrouwbaarheidVast opdracht);

    /** The sealed names of people, in one query. */
    List<Naam> namen(Samenwerkingsverband.Id huis, Collection<Persoon.Id> van);

    /** A sealed name. */
    record Naam(Persoon.Id persoon, Afgeschermd<String> naam) {}
}
