package nl.zorgvuldig.huis.protocol.opslag;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.protocol.Aannames;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAannames implements Aannames {
    private static final String HUIZEN = """
            select samenwerkingsverband_id from zorgvuldig.samenwerkingsverband_lijst order by samenwerkingsverband_id
            """;
    private static final String AANNAME = """
            select naam, profiel, profiel_geldig_vanaf, profiel_hash from zorgvuldig.samenwerkingsverband
            where samenwerkingsverband_id = :huis
            """;

    private final JdbcClient jdbc;

    JdbcAannames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Samenwerkingsverband.Id> huizen() {
        return jdbc.sql(HUIZEN)
                .query((rij, nummer) -> new Samenwerkingsverband.Id(rij.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public Aanname van(Samenwerkingsverband.Id huis) {
        return jdbc.sql(AANNAME)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> new Aanname(
                        rij.getString("naam"),
                        rij.getString("profiel"),
                        rij.getObject("profiel_geldig_vanaf", LocalDate.class),
                        rij.getString("profiel_hash")))
                .single();
    }
}
