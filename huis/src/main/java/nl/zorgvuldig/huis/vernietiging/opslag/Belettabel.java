package nl.zorgvuldig.huis.vernietiging.opslag;

import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.bewaring.Vernietigingssituatie.Belet;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What holds the destruction of a dossier back. */
@Repository
public final class Belettabel {
    private final JdbcClient jdbc;

    Belettabel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What runs on a dossier. */
    public Set<Belet> lopend(Samenwerkingsverband.Id huis, UUID dossier) {
        return Set.copyOf(jdbc.sql("""
                select distinct soort from zorgvuldig.belet
                where samenwerkingsverband_id = ? and dossier_id = ? and opgeheven_op is null
                """)
                .params(huis.waarde(), dossier)
                .query((rij, nummer) -> Belet.valueOf(rij.getString(1)))
                .list());
    }

    /** Deletes what once ran on a dossier; answers how many. */
    public int verwijder(Samenwerkingsverband.Id huis, UUID dossier) {
        return jdbc.sql("delete from zorgvuldig.belet where samenwerkingsverband_id = ? and dossier_id = ?")
                .params(huis.waarde(), dossier)
                .update();
    }
}
