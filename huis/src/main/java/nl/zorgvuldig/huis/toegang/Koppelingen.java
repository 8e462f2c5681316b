package nl.zorgvuldig.huis.toegang;

import java.util.List;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Koppeling;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Wijze;
import nl.zorgvuldig.huis.toegang.Uitnodigingen.Wie;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;

/** How people log in: which identity belongs to whom, and how that came about. */
public interface Koppelingen {

    /** Whether an identity can still be linked: the person has none, and the house does not know it. */
    boolean kan(Wie wie, Inlogidentiteit identiteit);

    /** Links an identity to someone; false when that house knows the identity, or how that person logs in. */
    boolean koppel(Wie wie, Inlogidentiteit identiteit, Wijze wijze);

    /** Ends what is linked to someone, so that no session of that identity is found again. */
    void ontkoppel(Wie wie);

    /** What is linked in a house now. */
    List<Koppeling> alle(Samenwerkingsverband.Id huis);
}
