package nl.zorgvuldig.huis.toegang.opslag;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.toegang.Mandaten;
import nl.zorgvuldig.huis.toegang.RolBevestigen;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMandaten implements Mandaten {
    private static final String BEWAREN = """
            insert into zorgvuldig.mandaat (samenwerkingsverband_id, mandaat_id, persoon_id, partij_id, grenzen, kenmerk,
                van, tot_en_met, voorgesteld_door, voorgesteld_op)
            values (:huis, :id, :persoon, :partij, :grenzen, :kenmerk, :van, :totEnMet, :door, :op)
            """;
    private static final String VOORSTEL = """
            select m.voorgesteld_door,
                   (select i.persoon_id from zorgvuldig.identiteit i
                    where i.samenwerkingsverband_id = m.samenwerkingsverband_id and i.persoon_id = m.persoon_id
                    limit 1) as inlog
            from zorgvuldig.mandaat m
            where m.samenwerkingsverband_id = :huis and m.persoon_id = :persoon and m.mandaat_id = :id
              and m.bevestigd_op is null and m.ingetrokken_op is null
            """;
    private static final String BEVESTIGEN = """
            update zorgvuldig.mandaat set bevestigd_door = :door, bevestigd_op = :op
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and mandaat_id = :id
              and bevestigd_op is null and ingetrokken_op is null
            """;
    private static final String INTREKKEN = """
            update zorgvuldig.mandaat set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and mandaat_id = :id
              and ingetrokken_op is null
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;

    JdbcMandaten(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    @Override
    public UUID bewaar(Kijker door, GeefMandaat opdracht) {
        UUID id = UUID.randomUUID();
        in(BEWAREN, door.huis(), opdracht.persoon(), id)
                .param("partij", opdracht.partij().waarde())
                .param(
                        "grenzen",
                        kluis.verzegelaar(Eigenaar.medewerkers(door.huis()), id)
                                .verzegel("grenzen", opdracht.grenzen()))
                .param("kenmerk", opdracht.kenmerk())
                .param("van", opdracht.periode().van())
                .param("totEnMet", opdracht.periode().totEnMet().orElseThrow())
                .param("door", door.persoon().waarde())
                .param("op", nu())
                .update();
        return id;
    }

    @Override
    public Optional<RolBevestigen.Voorstel> voorstel(Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID mandaat) {
        return in(VOORSTEL, huis, persoon, mandaat)
                .query((rij, nummer) -> new RolBevestigen.Voorstel(
                        mandaat,
                        persoon,
                        new Persoon.Id(rij.getObject("voorgesteld_door", UUID.class)),
                        Gegeven.van(Optional.ofNullable(rij.getObject("inlog", UUID.class))
                                .map(Persoon.Id::new))))
                .optional();
    }

    @Override
    public void bevestig(Kijker door, RolBevestigen.Voorstel voorstel) {
        int bevestigd = in(BEVESTIGEN, door.huis(), voorstel.aan(), voorstel.id())
                .param("door", door.persoon().waarde())
                .param("op", nu())
                .update();
        if (bevestigd != 1) {
            throw new IllegalStateException("the mandate was withdrawn or confirmed in the meantime");
        }
    }

    @Override
    public boolean trekIn(Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID mandaat) {
        return Transactie.huidige()
                        .als(
                                Databankrol.INTREKKEN,
                                () -> in(INTREKKEN, huis, persoon, mandaat)
                                        .param("op", nu())
                                        .update())
                > 0;
    }

    private JdbcClient.StatementSpec in(String sql, Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID mandaat) {
        return jdbc.sql(sql)
                .param("huis", huis.waarde())
                .param("persoon", persoon.waarde())
                .param("id", mandaat);
    }

    private static OffsetDateTime nu() {
        return Transactie.huidige().moment().atOffset(ZoneOffset.UTC);
    }
}
