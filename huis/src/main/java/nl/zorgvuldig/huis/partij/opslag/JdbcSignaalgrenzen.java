package nl.zorgvuldig.huis.partij.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.partij.Signaalgrenzen;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Grenzen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSignaalgrenzen implements Signaalgrenzen {
    private static final String VOORSTELLEN = """
            insert into zorgvuldig.signaalgrenzen (samenwerkingsverband_id, signaalgrenzen_id, dossiers, weigeringen,
                gezocht, begin, einde, besluit, voorgesteld_door, voorgesteld_op)
            values (:huis, :id, :dossiers, :weigeringen, :gezocht, :begin, :einde, :besluit, :door, :op)
            """;
    private static final String LAATSTE = """
            select signaalgrenzen_id, dossiers, weigeringen, gezocht, begin, einde, besluit, voorgesteld_door,
                   bevestigd_op
            from zorgvuldig.signaalgrenzen
            where samenwerkingsverband_id = :huis
            """;
    private static final String WACHT = "select * from (" + LAATSTE + """
            order by voorgesteld_op desc, signaalgrenzen_id limit 1) laatste where bevestigd_op is null
            """;
    private static final String GELDT = LAATSTE + """
            and bevestigd_op is not null order by bevestigd_op desc, signaalgrenzen_id limit 1
            """;
    private static final String BEVESTIGEN = """
            update zorgvuldig.signaalgrenzen set bevestigd_door = :door, bevestigd_op = :op
            where samenwerkingsverband_id = :huis and signaalgrenzen_id = :id and bevestigd_op is null
            """;

    private final JdbcClient jdbc;

    JdbcSignaalgrenzen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UUID stelVoor(Kijker door, Grenzen grenzen, String besluit) {
        UUID id = UUID.randomUUID();
        jdbc.sql(VOORSTELLEN)
                .param("huis", door.huis().waarde())
                .param("id", id)
                .param("dossiers", grenzen.dossiers())
                .param("weigeringen", grenzen.weigeringen())
                .param("gezocht", grenzen.gezocht())
                .param("begin", grenzen.begin())
                .param("einde", grenzen.einde())
                .param("besluit", besluit)
                .param("door", door.persoon().waarde())
                .param("op", nu())
                .update();
        return id;
    }

    @Override
    public Optional<Voorstel> voorstel(Samenwerkingsverband.Id huis) {
        return jdbc.sql(WACHT)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> new Voorstel(
                        rij.getObject("signaalgrenzen_id", UUID.class),
                        grenzen(rij),
                        rij.getString("besluit"),
                        new Persoon.Id(rij.getObject("voorgesteld_door", UUID.class))))
                .optional();
    }

    @Override
    public void bevestig(Kijker door, UUID voorstel) {
        int bevestigd = jdbc.sql(BEVESTIGEN)
                .param("huis", door.huis().waarde())
                .param("id", voorstel)
                .param("door", door.persoon().waarde())
                .param("op", nu())
                .update();
        if (bevestigd != 1) {
            throw new IllegalStateException("the proposed limits were confirmed in the meantime");
        }
    }

    @Override
    public Optional<Vastgesteld> gelden(Samenwerkingsverband.Id huis) {
        return jdbc.sql(GELDT)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> new Vastgesteld(
                        grenzen(rij),
                        rij.getString("besluit"),
                        Kalender.dag(rij.getObject("bevestigd_op", OffsetDateTime.class)
                                .toInstant())))
                .optional();
    }

    private static Grenzen grenzen(ResultSet rij) throws SQLException {
        return new Grenzen(
                rij.getInt("dossiers"),
                rij.getInt("weigeringen"),
                rij.getInt("gezocht"),
                Grenzen.STRENG.binnen(),
                rij.getObject("begin", LocalTime.class),
                rij.getObject("einde", LocalTime.class),
                Grenzen.STRENG.werkdagen());
    }

    private static OffsetDateTime nu() {
        return Transactie.huidige().moment().atOffset(ZoneOffset.UTC);
    }
}
