package nl.zorgvuldig.huis.toezicht;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Persoon;

/** Reads the log, under the role that can do nothing else. */
public interface Logbron {

    /** What the newest requests did that fit the question, newest first: so many requests, in one statement. */
    List<Logpost> posten(Samenwerkingsverband.Id huis, Logvraag vraag, int verzoeken);

    /** Everyone in the register of people. */
    List<Persoon.Id> medewerkers(Samenwerkingsverband.Id huis);

    /** Which of these dossiers still exist. */
    Set<UUID> levend(Samenwerkingsverband.Id huis, Set<UUID> dossiers);
}
