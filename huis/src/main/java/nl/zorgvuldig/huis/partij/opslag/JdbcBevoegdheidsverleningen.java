package nl.zorgvuldig.huis.partij.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.partij.Bevoegdheidsverleningen;
import nl.zorgvuldig.huis.partij.Partijregister.Tweetal;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBevoegdheidsverleningen implements Bevoegdheidsverleningen {
    private static final String BEWAREN = """
            insert into zorgvuldig.bevoegdheidsverlening (samenwerkingsverband_id, bevoegdheidsverlening_id, partij_id,
                werkzaamheden, van, tot_en_met, kenmerk, vastgelegd_op, voorgesteld_door)
            values (:huis, :id, :partij, :werkzaamheden, :van, :totEnMet, :kenmerk, :op, :door)
            """;
    private static final String INTREKKEN = """
            update zorgvuldig.bevoegdheidsverlening set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and partij_id = :partij and bevoegdheidsverlening_id = :id
              and ingetrokken_op is null
            """;
    private static final String ALLE = """
            select bevoegdheidsverlening_id, partij_id, werkzaamheden, van, tot_en_met, kenmerk, voorgesteld_door,
                   bevestigd_door
            from zorgvuldig.bevoegdheidsverlening
            where samenwerkingsverband_id = :huis and ingetrokken_op is null
            order by van, bevoegdheidsverlening_id
            """;

    private final JdbcClient jdbc;

    JdbcBevoegdheidsverleningen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UUID bewaar(Samenwerkingsverband.Id huis, Verlening verlening) {
        UUID id = UUID.randomUUID();
        jdbc.sql(BEWAREN)
                .param("huis", huis.waarde())
                .param("id", id)
                .param("partij", verlening.partij().waarde())
                .param(
                        "werkzaamheden",
                        verlening.werk().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("van", verlening.periode().van())
                .param("totEnMet", verlening.periode().totEnMet().orElse(null))
                .param("kenmerk", verlening.kenmerk())
                .param("op", nu())
                .param("door", Transactie.huidige().kijker().persoon().waarde())
                .update();
        return id;
    }

    @Override
    public boolean trekIn(Samenwerkingsverband.Id huis, Partij.Id partij, UUID id) {
        return Transactie.huidige()
                        .als(
                                Databankrol.INTREKKEN,
                                () -> jdbc.sql(INTREKKEN)
                                        .param("huis", huis.waarde())
                                        .param("partij", partij.waarde())
                                        .param("id", id)
                                        .param("op", nu())
                                        .update())
                > 0;
    }

    @Override
    public List<Vastgelegd> alle(Samenwerkingsverband.Id huis) {
        return jdbc.sql(ALLE)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> new Vastgelegd(
                        rij.getObject("bevoegdheidsverlening_id", UUID.class),
                        new Verlening(
                                new Partij.Id(rij.getObject("partij_id", UUID.class)),
                                werk(rij),
                                new Periode(
                                        rij.getObject("van", LocalDate.class),
                                        Optional.ofNullable(rij.getObject("tot_en_met", LocalDate.class))),
                                rij.getString("kenmerk")),
                        new Tweetal(persoon(rij, "voorgesteld_door"), persoon(rij, "bevestigd_door"))))
                .list();
    }

    private static Set<Werkzaamheid> werk(ResultSet rij) throws SQLException {
        return Arrays.stream((String[]) rij.getArray("werkzaamheden").getArray())
                .map(Werkzaamheid::valueOf)
                .collect(Collectors.toSet());
    }

    private static Optional<Persoon.Id> persoon(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, UUID.class)).map(Persoon.Id::new);
    }

    private static OffsetDateTime nu() {
        return Transactie.huidige().moment().atOffset(ZoneOffset.UTC);
    }
}
