package nl.zorgvuldig.huis.toegang.opslag;

import java.time.ZoneOffset;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.toegang.Herzieningen;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHerzieningen implements Herzieningen {
    private static final String HERZIEN = """
            insert into zorgvuldig.herziening (samenwerkingsverband_id, herziening_id, rolverlening_id, door, op)
            select samenwerkingsverband_id, :nieuw, rolverlening_id, :door, :op from zorgvuldig.rolverlening
            where samenwerkingsverband_id = :huis and rolverlening_id = :id and persoon_id = :persoon
              and ingetrokken_op is null and (not tweede_nodig or bevestigd_op is not null)
            """;

    private final JdbcClient jdbc;

    JdbcHerzieningen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean bewaar(Kijker door, Persoon.Id van, UUID verlening) {
        return jdbc.sql(HERZIEN)
                        .param("huis", door.huis().waarde())
                        .param("persoon", van.waarde())
                        .param("nieuw", UUID.randomUUID())
                        .param("id", verlening)
                        .param("door", door.persoon().waarde())
                        .param("op", Transactie.huidige().moment().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
