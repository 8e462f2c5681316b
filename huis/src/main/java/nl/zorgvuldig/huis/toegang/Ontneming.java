package nl.zorgvuldig.huis.toegang;

import java.util.UUID;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Persoon;

/** Fills in the columns by which rights of a person end, and counts the change of rights. */
public interface Ontneming {

    /** Ends one grant or proposal of a role; whether there was one. */
    boolean verlening(Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID verlening);

    /** Ends one statement or screening; whether there was one. */
    boolean verklaring(Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID verklaring);

    /** Ends every role and proposal. */
    void rollen(Samenwerkingsverband.Id huis, Persoon.Id persoon);

    /** Ends every role, proposal, statement, screening and mandate. */
    void alles(Samenwerkingsverband.Id huis, Persoon.Id persoon);
}
