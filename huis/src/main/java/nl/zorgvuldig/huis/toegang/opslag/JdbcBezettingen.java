package nl.zorgvuldig.huis.toegang.opslag;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.toegang.Bezettingen;
import nl.zorgvuldig.huis.toegang.Feiten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.kern.verstrekking.Bezetting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBezettingen implements Bezettingen {
    private static final String BEZETTING = """
            select r.partij_id, r.rol, r.van, r.tot_en_met, least(r.ingetrokken_op, inlog.geweest) as beeindigd,
                   pf.verlof::text as verlof
            from zorgvuldig.rolverlening r
            cross join lateral (
                select bool_or(k.ontkoppeld_op is null) as bestaat,
                       case when bool_and(k.ontkoppeld_op is not null) then max(k.ontkoppeld_op) end as geweest
                from zorgvuldig.inlogkoppeling k
                where k.samenwerkingsverband_id = r.samenwerkingsverband_id and k.persoon_id = r.persoon_id) inlog
            join zorgvuldig.persoonsfeiten pf
              on pf.samenwerkingsverband_id = r.samenwerkingsverband_id and pf.persoon_id = r.persoon_id
            where r.samenwerkingsverband_id = :huis and r.persoon_id <> :persoon
              and (not r.tweede_nodig or r.bevestigd_op is not null)
              and inlog.bestaat is not null
            """;

    private final JdbcClient jdbc;

    JdbcBezettingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Bezetting van(Kijker kijker) {
        return new Bezetting(
                Transactie.huidige().moment(),
                jdbc.sql(BEZETTING)
                        .param("huis", kijker.huis().waarde())
                        .param("persoon", kijker.persoon().waarde())
                        .query((rij, nummer) -> new Bezetting.Ander(
                                new Rolverlening(
                                        kijker.huis(),
                                        new Partij.Id(rij.getObject("partij_id", UUID.class)),
                                        new Rol(rij.getString("rol")),
                                        new Periode(
                                                rij.getObject("van", LocalDate.class),
                                                Optional.ofNullable(rij.getObject("tot_en_met", LocalDate.class)))),
                                Optional.ofNullable(rij.getObject("beeindigd", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant),
                                Feiten.verlof(rij.getString("verlof"))))
                        .list());
    }
}
