package nl.zorgvuldig.huis.toegang.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.toegang.RolBevestigen;
import nl.zorgvuldig.huis.toegang.Vervangingen;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Vervanging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVervangingen implements Vervangingen {
    private static final String ALLE = """
            select v.verlof_id, v.persoon_id, v.vervanger_id, v.van, v.tot_en_met, v.vastgelegd_door,
                   v.vervanger_bevestigd_op is null as wacht,
                   (select i.persoon_id from zorgvuldig.identiteit i
                    where i.samenwerkingsverband_id = v.samenwerkingsverband_id and i.persoon_id = v.vervanger_id
                    limit 1) as inlog
            from zorgvuldig.verlof v
            where v.samenwerkingsverband_id = :huis and v.vervanger_id is not null and v.ingetrokken_op is null
            """;
    private static final String VANAF = ALLE + "and v.tot_en_met >= :dag order by v.van, v.verlof_id";
    private static final String DOOR = ALLE + """
            and v.vervanger_id = :persoon and v.vervanger_bevestigd_op is not null
            and :dag between v.van and v.tot_en_met
            order by v.van, v.verlof_id
            """;
    private static final String VOORSTEL = ALLE + "and v.verlof_id = :id and v.vervanger_bevestigd_op is null";
    private static final String BEVESTIGEN = """
            update zorgvuldig.verlof set vervanger_bevestigd_door = :door, vervanger_bevestigd_op = :op
            where samenwerkingsverband_id = :huis and verlof_id = :id and vervanger_id = :persoon
              and vervanger_bevestigd_op is null and ingetrokken_op is null
            """;
    private static final String TEL = """
            update zorgvuldig.rechtenepoche set nummer = nummer + 1
            where samenwerkingsverband_id = :huis and persoon_id = :persoon
            """;

    private final JdbcClient jdbc;

    JdbcVervangingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Vastgelegd> vanaf(Samenwerkingsverband.Id huis, LocalDate dag) {
        return jdbc.sql(VANAF)
                .param("huis", huis.waarde())
                .param("dag", dag)
                .query((rij, nummer) -> vastgelegd(rij))
                .list();
    }

    @Override
    public List<Vastgelegd> door(Kijker wie, LocalDate dag) {
        return jdbc.sql(DOOR)
                .param("huis", wie.huis().waarde())
                .param("persoon", wie.persoon().waarde())
                .param("dag", dag)
                .query((rij, nummer) -> vastgelegd(rij))
                .list();
    }

    @Override
    public Optional<Wachtend> wachtend(Samenwerkingsverband.Id huis, UUID verlof) {
        return jdbc.sql(VOORSTEL)
                .param("huis", huis.waarde())
                .param("id", verlof)
                .query((rij, nummer) -> new Wachtend(
                        new RolBevestigen.Voorstel(
                                verlof,
                                persoon(rij, "vervanger_id"),
                                persoon(rij, "vastgelegd_door"),
                                Gegeven.van(Optional.ofNullable(rij.getObject("inlog", UUID.class))
                                        .map(Persoon.Id::new))),
                        persoon(rij, "persoon_id")))
                .optional();
    }

    @Override
    public void bevestig(Kijker door, RolBevestigen.Voorstel voorstel) {
        int bevestigd = jdbc.sql(BEVESTIGEN)
                .param("huis", door.huis().waarde())
                .param("id", voorstel.id())
                .param("persoon", voorstel.aan().waarde())
                .param("door", door.persoon().waarde())
                .param("op", Transactie.huidige().moment().atOffset(ZoneOffset.UTC))
                .update();
        if (bevestigd != 1) {
            throw new IllegalStateException("the leave was ended or its replacement confirmed in the meantime");
        }
        jdbc.sql(TEL)
                .param("huis", door.huis().waarde())
                .param("persoon", voorstel.aan().waarde())
                .update();
    }

    private static Vastgelegd vastgelegd(ResultSet rij) throws SQLException {
        return new Vastgelegd(
                rij.getObject("verlof_id", UUID.class),
                new Vervanging(
                        persoon(rij, "persoon_id"),
                        persoon(rij, "vervanger_id"),
                        Periode.van(
                                rij.getObject("van", LocalDate.class), rij.getObject("tot_en_met", LocalDate.class))),
                persoon(rij, "vastgelegd_door"),
                rij.getBoolean("wacht"));
    }

    private static Persoon.Id persoon(ResultSet rij, String kolom) throws SQLException {
        return new Persoon.Id(rij.getObject(kolom, UUID.class));
    }
}
