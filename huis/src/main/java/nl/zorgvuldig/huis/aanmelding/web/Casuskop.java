package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Personalia;
import nl.zorgvuldig.huis.aanmelding.Stand;
import nl.zorgvuldig.huis.protocol.Uitleg;

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
    /** Of a casus that was opened. */
    static Casuskop van(Ingezien gezien, Uitleg uitleg) {
        return new Casuskop(
                gezien.staat().feiten().id().waarde(),
                gezien.staat().casusnummer(),
                gezien.personalia().map(Personalia::kort),
                uitleg.partij(gezien.staat().feiten().leidendePartij()),
                gezien.staat().stand());
    }

    @Override
    public String toString() {
        return "Casuskop[" + id + "]";
    }
}
