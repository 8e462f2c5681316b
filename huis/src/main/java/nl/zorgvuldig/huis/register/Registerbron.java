package nl.zorgvuldig.huis.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;

/** Reads the register of the partij someone works for; row-level security shows no other. */
public interface Registerbron {

    /** So many of the lines that fit the question, newest first, in one statement. */
    List<Regel> regels(Kijker kijker, Registervraag vraag, int hoogstens);

    /**
     * So many of the lines that outlived their dossier and whose last day has not passed.
     *
     * @param na the last one of the part before; empty to begin
     */
    List<Bewijs> bewijzen(Kijker kijker, LocalDate vandaag, Optional<UUID> na, int hoogstens);

    /**
     * A sealed line.
     *
     * @param id the line of the register that it says again
     * @param regel what it says
     */
    record Bewijs(UUID id, Afgeschermd<String> regel) {}
}
