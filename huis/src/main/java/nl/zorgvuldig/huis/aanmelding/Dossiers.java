package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;

/** Reads dossiers: every fact that can be withdrawn, and the content, from one statement. */
public interface Dossiers {

    /** The partij that leads a dossier, to be locked before it is read; empty when the viewer is not involved. */
    Optional<Partij.Id> leidendePartij(Kijker kijker, Dossier.Id dossier);

    /** Who has casussen in hand; read under the role that finds nothing else of them. */
    Set<Persoon.Id> behandelaars(Kijker kijker, Set<Dossier.Id> van);

    /** One dossier with all its pieces; the database shows it only to who is involved in it. */
    Gevonden lees(Kijker kijker, Dossier.Id dossier);

    /**
     * All pieces of these categories that the viewer may see, by the full meaning of the decision, in SQL. The decision
     * judges every row again.
     */
    Gevonden zichtbaar(Kijker kijker, Protocol protocol, Set<Categorie> categorieen);

    /** What was recorded along the way and asks for something later, by the full meaning of the decision. */
    Gevonden mijlpalen(Kijker kijker, Protocol protocol);

    /**
     * All pieces of these categories in dossiers that the viewer has part in, of which something about the piece itself
     * keeps it from being seen. The decision judges every row again.
     */
    Gevonden buitenZicht(Kijker kijker, Protocol protocol, Set<Categorie> categorieen);

    /** What the viewer's partij gave and is asked about, in every dossier of the viewer that waits for its akkoord. */
    Gevonden wachtOpAkkoord(Kijker kijker);

    /** What the viewer's partij gave in every dossier of the viewer where it recorded on what a secret is shared. */
    Gevonden metGronden(Kijker kijker);

    /**
     * What was found.
     *
     * @param persoon the viewer
     * @param eigenPartij the partij of the viewer
     * @param dossiers the dossiers
     */
    record Gevonden(Gegeven<Persoonsfeiten> persoon, Gegeven<Partijfeiten> eigenPartij, List<Rij> dossiers) {

        /** The one dossier that was asked for; empty when it does not exist or is not the viewer's. */
        public Optional<Rij> enige() {
            return dossiers.stream().findFirst();
        }
    }

    /**
     * A dossier.
     *
     * @param staat the dossier without its content
     * @param leidendePartij the partij on whose behalf the house acts in it
     * @param stukken its pieces
     */
    record Rij(Dossierstaat staat, Gegeven<Partijfeiten> leidendePartij, List<Stuk> stukken) {}
}
