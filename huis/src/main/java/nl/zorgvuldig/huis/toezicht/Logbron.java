package nl.zorgvuldig.huis.toezicht;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Gebruik;

/** Reads the log, under the role that can do nothing else. */
public interface Logbron {

    /** What the newest requests did that fit the question, newest first: so many requests, in one statement. */
    List<Logpost> posten(Samenwerkingsverband.Id huis, Logvraag vraag, int verzoeken);

    /** What requests did with dossiers, and which refusals were attempts, for the rules on unusual use. */
    List<Gebruik> gebruik(Samenwerkingsverband.Id huis, Logvraag vraag);

    /** Who wrote a line; empty when there is none. */
    Optional<Persoon.Id> wie(Samenwerkingsverband.Id huis, Instant moment, UUID regel);

    /** Everyone in the register of people. */
    List<Persoon.Id> medewerkers(Samenwerkingsverband.Id huis);

    /** Which of these dossiers still exist. */
    Set<UUID> levend(Samenwerkingsverband.Id huis, Set<UUID> dossiers);
}
