package nl.zorgvuldig.huis.toezicht.opslag;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.toezicht.Oordeel;
import nl.zorgvuldig.huis.toezicht.Oordelen;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOordelen implements Oordelen {
    private static final String MOTIVERING = "motivering";
    private static final String OORDEEL = """
            insert into zorgvuldig.logoordeel (samenwerkingsverband_id, logoordeel_id, moment, logregel_id, aanleiding,
                oordeel, motivering, door_id, op)
            values (:huis, :id, :moment, :regel, :aanleiding, :oordeel, :tekst, :door, :op)
            """;
    private static final String UITVOER = """
            insert into zorgvuldig.loguitvoer (samenwerkingsverband_id, loguitvoer_id, aantal, reden, door_id, op)
            values (:huis, :id, :aantal, :tekst, :door, :op)
            """;
    private static final String OVER = """
            select logoordeel_id, logregel_id, aanleiding, oordeel, motivering, door_id, op from zorgvuldig.logoordeel
            where samenwerkingsverband_id = :huis and logregel_id = any (:regels)
            order by op, logoordeel_id
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;

    JdbcOordelen(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    @Override
    public void voegToe(Kijker door, Oordeel.Nieuw oordeel) {
        UUID id = UUID.randomUUID();
        JdbcClient.StatementSpec opdracht = verzegeld(OORDEEL, door, id, oordeel.motivering())
                .param("moment", JdbcLogbron.tijd(oordeel.moment()))
                .param("regel", oordeel.regel())
                .param("aanleiding", oordeel.aanleiding())
                .param("oordeel", oordeel.soort().name());
        Transactie.huidige().als(Databankrol.TOEZIEN, opdracht::update);
    }

    @Override
    public UUID noteerUitvoer(Kijker door, int aantal, String reden) {
        UUID id = UUID.randomUUID();
        JdbcClient.StatementSpec opdracht = verzegeld(UITVOER, door, id, reden).param("aantal", aantal);
        Transactie.huidige().als(Databankrol.TOEZIEN, opdracht::update);
        return id;
    }

    private JdbcClient.StatementSpec verzegeld(String sql, Kijker door, UUID id, String tekst) {
        Eigenaar eigenaar = Eigenaar.toezicht(id);
        kluis.nieuweEigenaar(eigenaar);
        return jdbc.sql(sql)
                .param("huis", door.huis().waarde())
                .param("id", id)
                .param("tekst", kluis.verzegelaar(eigenaar, gegeven(id)).verzegel(MOTIVERING, tekst))
                .param("door", door.persoon().waarde())
                .param("op", JdbcLogbron.tijd(Transactie.huidige().moment()));
    }

    @Override
    public List<Oordeel> over(Samenwerkingsverband.Id huis, Collection<UUID> regels) {
        return jdbc.sql(OVER)
                .param("huis", huis.waarde())
                .param("regels", regels.toArray(UUID[]::new))
                .query((rij, nummer) -> oordeel(rij))
                .list();
    }

    private Oordeel oordeel(ResultSet rij) throws SQLException {
        UUID id = JdbcLogbron.id(rij, "logoordeel_id");
        return new Oordeel(
                id,
                JdbcLogbron.id(rij, "logregel_id"),
                rij.getString("aanleiding"),
                Oordeel.Soort.valueOf(rij.getString("oordeel")),
                kluis.afgeschermd(Eigenaar.toezicht(id), gegeven(id), MOTIVERING, rij.getBytes(MOTIVERING)),
                new Persoon.Id(JdbcLogbron.id(rij, "door_id")),
                rij.getObject("op", OffsetDateTime.class).toInstant());
    }

    /** The record within its owner: the identifier of the owner itself stands for what the log says about it. */
    private static UUID gegeven(UUID stuk) {
        return UUID.nameUUIDFromBytes(("motivering " + stuk).getBytes(StandardCharsets.UTF_8));
    }
}
