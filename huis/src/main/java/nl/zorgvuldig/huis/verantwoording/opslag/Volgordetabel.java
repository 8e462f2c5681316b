package nl.zorgvuldig.huis.verantwoording.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines that have no number yet, and the numbers that were given. */
@Repository
public final class Volgordetabel {
    private final JdbcClient jdbc;
    private final JdbcTemplate sjabloon;

    Volgordetabel(JdbcClient jdbc, JdbcTemplate sjabloon) {
        this.jdbc = jdbc;
        this.sjabloon = sjabloon;
    }

    /** The first lines of a house that were committed and have no number yet, in the order in which they were added. */
    public List<Logregel> wachtend(Samenwerkingsverband.Id huis, int hoogstens) {
        return jdbc.sql("""
                select r.*
                from zorgvuldig.logwachtrij w
                join zorgvuldig.logregel r using (samenwerkingsverband_id, moment, logregel_id)
                where w.samenwerkingsverband_id = :huis
                order by w.aankomst
                limit :hoogstens
                """)
                .param("huis", huis.waarde())
                .param("hoogstens", hoogstens)
                .query(Volgordetabel::regel)
                .list();
    }

    /** The last number given in a house; zero when none was. */
    public long laatste(Samenwerkingsverband.Id huis) {
        return jdbc.sql("""
                select coalesce(max(volgnummer), 0) from zorgvuldig.logvolgorde where samenwerkingsverband_id = :huis
                """).param("huis", huis.waarde()).query(Long.class).single();
    }

    /** Gives lines their numbers and takes them from the queue. */
    public void nummer(Samenwerkingsverband.Id huis, Instant op, Map<Long, Genummerd> nieuwe) {
        List<Object[]> nummers = nieuwe.entrySet().stream()
                .map(nieuw -> new Object[] {
                    huis.waarde(),
                    nieuw.getKey(),
                    tijd(nieuw.getValue().moment()),
                    nieuw.getValue().regel(),
                    nieuw.getValue().vingerafdruk(),
                    tijd(op)
                })
                .toList();
        sjabloon.batchUpdate("""
                insert into zorgvuldig.logvolgorde (
                    samenwerkingsverband_id, volgnummer, moment, logregel_id, vingerafdruk, geordend_op)
                values (?, ?, ?, ?, ?, ?)
                """, nummers);
        List<Object[]> klaar = nieuwe.values().stream()
                .map(regel -> new Object[] {huis.waarde(), tijd(regel.moment()), regel.regel()})
                .toList();
        sjabloon.batchUpdate("""
                delete from zorgvuldig.logwachtrij
                where samenwerkingsverband_id = ? and moment = ? and logregel_id = ?
                """, klaar);
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Logregel regel(ResultSet rij, int nummer) throws SQLException {
        return new Logregel(
                id(rij, "logregel_id"),
                new Kijker(
                        new Samenwerkingsverband.Id(id(rij, "samenwerkingsverband_id")),
                        new Persoon.Id(id(rij, "persoon_id")),
                        new Partij.Id(id(rij, "partij_id")),
                        new Rol(rij.getString("rol"))),
                id(rij, "namens_id"),
                rij.getString("handeling"),
                rij.getObject("moment", OffsetDateTime.class).toInstant(),
                rij.getString("doel"),
                rij.getString("beleid"),
                Logregel.Uitslag.valueOf(rij.getString("uitslag")),
                rij.getString("redenen"),
                rij.getString("spoor"),
                id(rij, "dossier_id"),
                id(rij, "gegeven_id"));
    }

    private static UUID id(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, UUID.class);
    }
}
