package nl.zorgvuldig.huis.partij.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.partij.Partijvoorstellen;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPartijvoorstellen implements Partijvoorstellen {
    private static final String ALLE = """
            select soort, id, partij_id, voorgesteld_door from (
                select 'PARTIJ' as soort, partij_id as id, partij_id, voorgesteld_door, opgenomen_op as op
                from zorgvuldig.partij
                where samenwerkingsverband_id = :huis and voorgesteld_door is not null and bevestigd_op is null
                  and uitgetreden_op is null
                union all
                select 'ONDERTEKENING', ondertekening_id, partij_id, voorgesteld_door, vastgelegd_op
                from zorgvuldig.ondertekening
                where samenwerkingsverband_id = :huis and voorgesteld_door is not null and bevestigd_op is null
                  and ingetrokken_op is null
                union all
                select 'ARTIKEL20', artikel20_id, partij_id, voorgesteld_door, vastgelegd_op
                from zorgvuldig.artikel20
                where samenwerkingsverband_id = :huis and voorgesteld_door is not null and bevestigd_op is null
                  and ingetrokken_op is null
                union all
                select 'VERLENING', bevoegdheidsverlening_id, partij_id, voorgesteld_door, vastgelegd_op
                from zorgvuldig.bevoegdheidsverlening
                where samenwerkingsverband_id = :huis and voorgesteld_door is not null and bevestigd_op is null
                  and ingetrokken_op is null) wacht
            order by op, soort desc, id
            """;
    private static final String PARTIJ = """
            update zorgvuldig.partij set bevestigd_door = :door, bevestigd_op = :op
            where samenwerkingsverband_id = :huis and partij_id = :id and bevestigd_op is null
              and uitgetreden_op is null
            """;
    private static final String ONDERTEKENING = """
            update zorgvuldig.ondertekening set bevestigd_door = :door, bevestigd_op = :op
            where samenwerkingsverband_id = :huis and ondertekening_id = :id and bevestigd_op is null
              and ingetrokken_op is null
            """;
    private static final String ARTIKEL_20 = """
            update zorgvuldig.artikel20 set bevestigd_door = :door, bevestigd_op = :op
            where samenwerkingsverband_id = :huis and artikel20_id = :id and bevestigd_op is null
              and ingetrokken_op is null
            """;
    private static final String VERLENING = """
            update zorgvuldig.bevoegdheidsverlening set bevestigd_door = :door, bevestigd_op = :op
            where samenwerkingsverband_id = :huis and bevoegdheidsverlening_id = :id and bevestigd_op is null
              and ingetrokken_op is null
            """;

    private final JdbcClient jdbc;

    JdbcPartijvoorstellen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Voorstel> alle(Samenwerkingsverband.Id huis) {
        return jdbc.sql(ALLE)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> voorstel(rij))
                .list();
    }

    @Override
    public Optional<Voorstel> een(Samenwerkingsverband.Id huis, Soort soort, UUID id) {
        return alle(huis).stream()
                .filter(voorstel -> voorstel.soort() == soort && voorstel.id().equals(id))
                .findFirst();
    }

    @Override
    public void bevestig(Kijker door, Voorstel voorstel) {
        int bevestigd = jdbc.sql(opdracht(voorstel.soort()))
                .param("huis", door.huis().waarde())
                .param("id", voorstel.id())
                .param("door", door.persoon().waarde())
                .param("op", Transactie.huidige().moment().atOffset(ZoneOffset.UTC))
                .update();
        if (bevestigd != 1) {
            throw new IllegalStateException("what was proposed was withdrawn or confirmed in the meantime");
        }
    }

    private static String opdracht(Soort soort) {
        return switch (soort) {
            case PARTIJ -> PARTIJ;
            case ONDERTEKENING -> ONDERTEKENING;
            case ARTIKEL20 -> ARTIKEL_20;
            case VERLENING -> VERLENING;
        };
    }

    private static Voorstel voorstel(ResultSet rij) throws SQLException {
        return new Voorstel(
                Soort.valueOf(rij.getString("soort")),
                rij.getObject("id", UUID.class),
                new Partij.Id(rij.getObject("partij_id", UUID.class)),
                new Persoon.Id(rij.getObject("voorgesteld_door", UUID.class)));
    }
}
