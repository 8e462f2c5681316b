package nl.zorgvuldig.huis.kluis.opslag;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wrapped keys of owners and of records. */
@Repository
public final class Sleuteltabel {
    private final JdbcClient jdbc;

    Sleuteltabel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the wrapped key of a new owner. */
    public void bewaarEigenaar(Samenwerkingsverband.Id huis, UUID eigenaar, String soort, int epoche, byte[] verpakt) {
        jdbc.sql("""
                insert into zorgvuldig.eigenaarsleutel (samenwerkingsverband_id, eigenaar_id, soort, epoche, verpakt)
                values (?, ?, ?, ?, ?)
                """).params(huis.waarde(), eigenaar, soort, epoche, verpakt).update();
    }

    /**
     * Keeps the wrapped key of an owner unless it has one; who comes at the same moment waits for the other.
     *
     * @return whether this key was kept
     */
    public boolean bewaarEerste(Samenwerkingsverband.Id huis, UUID eigenaar, String soort, int epoche, byte[] verpakt) {
        return jdbc.sql("""
                        insert into zorgvuldig.eigenaarsleutel (samenwerkingsverband_id, eigenaar_id, soort, epoche, verpakt)
                        values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(huis.waarde(), eigenaar, soort, epoche, verpakt)
                        .update()
                == 1;
    }

    /** Keeps the wrapped keys of many new records of one owner, in one statement. */
    public int bewaarGegevens(Samenwerkingsverband.Id huis, UUID eigenaar, int epoche, Map<UUID, byte[]> verpakt) {
        List<UUID> gegevens = List.copyOf(verpakt.keySet());
        return jdbc.sql("""
                insert into zorgvuldig.gegevenssleutel (
                    samenwerkingsverband_id, gegeven_id, eigenaar_id, epoche, verpakt)
                select :huis, r.gegeven, :eigenaar, :epoche, r.verpakt
                from unnest(:gegevens::uuid[], :sleutels::bytea[]) as r (gegeven, verpakt)
                """)
                .param("huis", huis.waarde())
                .param("eigenaar", eigenaar)
                .param("epoche", epoche)
                .param("gegevens", gegevens.toArray(UUID[]::new))
                .param("sleutels", gegevens.stream().map(verpakt::get).toArray(byte[][]::new))
                .update();
    }

    /** Keeps the wrapped key of a new record. */
    public void bewaarGegeven(Samenwerkingsverband.Id huis, UUID gegeven, UUID eigenaar, int epoche, byte[] verpakt) {
        jdbc.sql("""
                insert into zorgvuldig.gegevenssleutel (
                    samenwerkingsverband_id, gegeven_id, eigenaar_id, epoche, verpakt)
                values (?, ?, ?, ?, ?)
                """).params(huis.waarde(), gegeven, eigenaar, epoche, verpakt).update();
    }

    /** The wrapped key of an owner, when it is still there. */
    public Optional<byte[]> eigenaar(Samenwerkingsverband.Id huis, UUID eigenaar, String soort) {
        return jdbc.sql("""
                select verpakt from zorgvuldig.eigenaarsleutel
                where samenwerkingsverband_id = ? and eigenaar_id = ? and soort = ?
                """)
                .params(huis.waarde(), eigenaar, soort)
                .query(byte[].class)
                .optional();
    }

    /** The wrapped keys of many records and of their owners, in one statement. */
    public List<Verpakt> gegevens(Samenwerkingsverband.Id huis, Collection<UUID> gegevens) {
        return jdbc.sql("""
                select g.eigenaar_id, g.gegeven_id, e.verpakt as eigenaarsleutel, g.verpakt as gegevenssleutel
                from zorgvuldig.gegevenssleutel g
                join zorgvuldig.eigenaarsleutel e using (samenwerkingsverband_id, eigenaar_id)
                where g.samenwerkingsverband_id = ? and g.gegeven_id = any (string_to_array(?, ',')::uuid[])
                """)
                .params(huis.waarde(), lijst(gegevens))
                .query((rij, nummer) -> new Verpakt(
                        rij.getObject("eigenaar_id", UUID.class),
                        rij.getObject("gegeven_id", UUID.class),
                        rij.getBytes("eigenaarsleutel"),
                        rij.getBytes("gegevenssleutel")))
                .list();
    }

    /** The epochs under which keys of a house are wrapped. */
    public List<Integer> epochen(Samenwerkingsverband.Id huis) {
        return jdbc.sql("""
                select distinct epoche from zorgvuldig.eigenaarsleutel where samenwerkingsverband_id = ? order by epoche
                """).param(huis.waarde()).query(Integer.class).list();
    }

    /** Which of these are the owner of a key, or a record with a key. */
    public Set<UUID> aanwezig(Samenwerkingsverband.Id huis, Collection<UUID> ids) {
        return Set.copyOf(jdbc.sql("""
                select eigenaar_id from zorgvuldig.eigenaarsleutel
                where samenwerkingsverband_id = :huis and eigenaar_id = any (string_to_array(:ids, ',')::uuid[])
                union
                select gegeven_id from zorgvuldig.gegevenssleutel
                where samenwerkingsverband_id = :huis and gegeven_id = any (string_to_array(:ids, ',')::uuid[])
                """)
                .param("huis", huis.waarde())
                .param("ids", lijst(ids))
                .query(UUID.class)
                .list());
    }

    /** One wrapped owner key of each epoch of a house, to try the keys on. */
    public List<Steekproef> steekproef(Samenwerkingsverband.Id huis) {
        return jdbc.sql("""
                select distinct on (epoche) eigenaar_id, soort, verpakt
                from zorgvuldig.eigenaarsleutel
                where samenwerkingsverband_id = ?
                order by epoche
                """)
                .param(huis.waarde())
                .query((rij, nummer) -> new Steekproef(
                        rij.getObject("eigenaar_id", UUID.class), rij.getString("soort"), rij.getBytes("verpakt")))
                .list();
    }

    /** Deletes the keys of an owner and of all its records; answers how many. */
    public int verwijderEigenaar(Samenwerkingsverband.Id huis, UUID eigenaar) {
        int gegevens = jdbc.sql("""
                delete from zorgvuldig.gegevenssleutel where samenwerkingsverband_id = ? and eigenaar_id = ?
                """).params(huis.waarde(), eigenaar).update();
        return gegevens + jdbc.sql("""
                delete from zorgvuldig.eigenaarsleutel where samenwerkingsverband_id = ? and eigenaar_id = ?
                """).params(huis.waarde(), eigenaar).update();
    }

    /** Deletes the keys of some records of an owner; answers how many. */
    public int verwijderGegevens(Samenwerkingsverband.Id huis, UUID eigenaar, Collection<UUID> gegevens) {
        return jdbc.sql("""
                delete from zorgvuldig.gegevenssleutel
                where samenwerkingsverband_id = ? and eigenaar_id = ? and gegeven_id = any (string_to_array(?, ',')::uuid[])
                """).params(huis.waarde(), eigenaar, lijst(gegevens)).update();
    }

    private static String lijst(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
