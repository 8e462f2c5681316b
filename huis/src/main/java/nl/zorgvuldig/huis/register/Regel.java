package nl.zorgvuldig.huis.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * A line of the register: what reached whom. It leads to no betrokkene; why it was necessary lies sealed with what was
 * given, as long as that is there.
 *
 * @param id its identifier
 * @param dossier random identifier of the casus
 * @param inbreng random identifier of what was given
 * @param persoon the person it reached
 * @param partij the partij that person works for
 * @param namens the formal receiver
 * @param rol in which role
 * @param categorie code of the category
 * @param onderdelen codes of the parts of it
 * @param fase code of the phase
 * @param doel code of the purpose
 * @param taak code of the task on which it rested
 * @param grondslag the articles
 * @param weg by which way
 * @param moment the first time
 * @param beleid hash of the profile under which it was decided
 */
public record Regel(
        UUID id,
        UUID dossier,
        UUID inbreng,
        Persoon.Id persoon,
        Partij.Id partij,
        Partij.Id namens,
        Rol rol,
        String categorie,
        List<String> onderdelen,
        String fase,
        String doel,
        String taak,
        List<String> grondslag,
        String weg,
        Instant moment,
        String beleid) {
    /** Copies the lists. */
    public Regel {
        onderdelen = List.copyOf(onderdelen);
        grondslag = List.copyOf(grondslag);
    }

    Plek plek() {
        return new Plek(moment, id);
    }
}
