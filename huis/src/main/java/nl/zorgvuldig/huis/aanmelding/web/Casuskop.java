package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Stand;

/**
 * Which casus a page is about.
 *
 * @param id identifier of the dossier
 * @param casusnummer the number of the house
 * @param wie initial and name of the betrokkene; empty when the viewer may not see that
 * @param leidendePartij name of the leading partij
 * @param stand where it stands
 */
public record Casuskop(UUID id, String casusnummer, Optional<String> wie, String leidendePartij, Stand stand) {
    @Override
    public String toString() {
        return "Casuskop[" + id + "]";
    }
}
