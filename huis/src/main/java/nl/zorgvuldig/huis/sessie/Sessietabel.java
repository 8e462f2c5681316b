package nl.zorgvuldig.huis.sessie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Persoon;

/** Where sessions are kept, and what is looked up before a house is known. */
public interface Sessietabel {

    /** Someone known in a house. */
    record Bekende(Samenwerkingsverband.Id huis, Persoon.Id persoon) {}

    /** In which houses an identity is known, and as whom. */
    List<Bekende> bekenden(String identiteit);

    /** Notes that an identity logs in now, and tells when it did before. */
    Optional<Instant> logIn(String identiteit, Instant nu);

    /** Stores a session. */
    void bewaar(Sessierij rij, Instant nu);

    /** A session that has not ended; being asked for is a sign of life. */
    Optional<Sessierij> zoek(String sleutel, Instant nu);

    /** Ends a session; false when it was not there. */
    boolean verwijder(String sleutel);

    /** Ends every session of an identity; answers how many. */
    int verwijderAlle(String identiteit);

    /** Ends every session of a person of a house, also one without a context; answers how many. */
    int verwijderAlle(Samenwerkingsverband.Id huis, Persoon.Id persoon);

    /** Removes what has ended. */
    void ruimOp(Instant nu);

    /** Takes the context from a session. */
    void ontneemContext(String sleutel);

    /** Notes under which count of changes of rights the context was last decided. */
    void zetEpoche(String sleutel, long epoche);

    /** The count of changes of a person's rights, within the house of the running transaction. */
    long epoche(Persoon.Id persoon);
}
