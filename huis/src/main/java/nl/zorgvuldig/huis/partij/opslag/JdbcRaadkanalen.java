package nl.zorgvuldig.huis.partij.opslag;

import java.time.ZoneOffset;
import java.util.Optional;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.partij.Raadkanalen;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRaadkanalen implements Raadkanalen {
    private static final String VAN = """
            select naam, telefoon from zorgvuldig.raadkanaal where samenwerkingsverband_id = :huis
            """;
    private static final String BEWAAR = """
            insert into zorgvuldig.raadkanaal (samenwerkingsverband_id, naam, telefoon, gewijzigd_op)
            values (:huis, :naam, :telefoon, :op)
            on conflict (samenwerkingsverband_id)
            do update set naam = excluded.naam, telefoon = excluded.telefoon, gewijzigd_op = excluded.gewijzigd_op
            """;

    private final JdbcClient jdbc;

    JdbcRaadkanalen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Raadkanaal> van(Samenwerkingsverband.Id huis) {
        return jdbc.sql(VAN)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> new Raadkanaal(rij.getString("naam"), rij.getString("telefoon")))
                .optional();
    }

    @Override
    public void bewaar(Samenwerkingsverband.Id huis, Raadkanaal kanaal) {
        jdbc.sql(BEWAAR)
                .param("huis", huis.waarde())
                .param("naam", kanaal.naam())
                .param("telefoon", kanaal.telefoon())
                .param("op", Transactie.huidige().moment().atOffset(ZoneOffset.UTC))
                .update();
    }
}
