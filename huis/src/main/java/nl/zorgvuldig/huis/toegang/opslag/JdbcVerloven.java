package nl.zorgvuldig.huis.toegang.opslag;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.toegang.Verloven;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Vervanging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVerloven implements Verloven {
    private static final String BEWAREN = """
            insert into zorgvuldig.verlof (samenwerkingsverband_id, verlof_id, persoon_id, van, tot_en_met,
                vastgelegd_door, vastgelegd_op, vervanger_id)
            values (:huis, :id, :persoon, :van, :totEnMet, :door, :op, :vervanger)
            """;
    private static final String INTREKKEN = """
            update zorgvuldig.verlof set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and verlof_id = :id
              and ingetrokken_op is null
            """;
    private static final String VERVANGER = """
            select vervanger_id from zorgvuldig.verlof
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and verlof_id = :id
              and vervanger_id is not null and ingetrokken_op is null
            """;
    private static final String VERVANGERS = """
            select distinct vervanger_id from zorgvuldig.verlof
            where samenwerkingsverband_id = :huis and persoon_id = :persoon
              and vervanger_id is not null and ingetrokken_op is null
            """;
    private static final String VAN = """
            select verlof_id, van, tot_en_met from zorgvuldig.verlof
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and ingetrokken_op is null
            order by van, verlof_id
            """;
    private static final String TEL = """
            update zorgvuldig.rechtenepoche set nummer = nummer + 1
            where samenwerkingsverband_id = :huis and persoon_id = :persoon
            """;

    private final JdbcClient jdbc;

    JdbcVerloven(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UUID bewaar(Kijker door, Vervanging vervanging) {
        return bewaar(
                door, vervanging.voor(), vervanging.periode(), vervanging.door().waarde());
    }

    @Override
    public UUID bewaar(Kijker door, Persoon.Id persoon, Periode periode) {
        return bewaar(door, persoon, periode, null);
    }

    private UUID bewaar(Kijker door, Persoon.Id persoon, Periode periode, @Nullable UUID vervanger) {
        UUID id = UUID.randomUUID();
        in(BEWAREN, door.huis(), persoon)
                .param("id", id)
                .param("van", periode.van())
                .param("totEnMet", periode.totEnMet().orElseThrow())
                .param("door", door.persoon().waarde())
                .param("vervanger", vervanger)
                .param("op", nu())
                .update();
        in(TEL, door.huis(), persoon).update();
        return id;
    }

    @Override
    public Optional<Persoon.Id> vervanger(Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID verlof) {
        return in(VERVANGER, huis, persoon)
                .param("id", verlof)
                .query(UUID.class)
                .optional()
                .map(Persoon.Id::new);
    }

    @Override
    public List<Persoon.Id> vervangers(Samenwerkingsverband.Id huis, Persoon.Id persoon) {
        return in(VERVANGERS, huis, persoon).query(UUID.class).list().stream()
                .map(Persoon.Id::new)
                .toList();
    }

    @Override
    public boolean trekIn(Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID verlof) {
        Optional<Persoon.Id> vervanger = vervanger(huis, persoon, verlof);
        int beeindigd = Transactie.huidige()
                .als(
                        Databankrol.INTREKKEN,
                        () -> in(INTREKKEN, huis, persoon)
                                .param("id", verlof)
                                .param("op", nu())
                                .update());
        if (beeindigd == 0) {
            return false;
        }
        vervanger.ifPresent(wie -> in(TEL, huis, wie).update());
        return in(TEL, huis, persoon).update() > 0;
    }

    @Override
    public List<Verlof> van(Samenwerkingsverband.Id huis, Persoon.Id persoon) {
        return in(VAN, huis, persoon)
                .query((rij, nummer) -> new Verlof(
                        rij.getObject("verlof_id", UUID.class),
                        Periode.van(
                                rij.getObject("van", LocalDate.class), rij.getObject("tot_en_met", LocalDate.class))))
                .list();
    }

    private JdbcClient.StatementSpec in(String sql, Samenwerkingsverband.Id huis, Persoon.Id persoon) {
        return jdbc.sql(sql).param("huis", huis.waarde()).param("persoon", persoon.waarde());
    }

    private static OffsetDateTime nu() {
        return Transactie.huidige().moment().atOffset(ZoneOffset.UTC);
    }
}
