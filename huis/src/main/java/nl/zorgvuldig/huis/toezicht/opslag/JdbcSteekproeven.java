package nl.zorgvuldig.huis.toezicht.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.toezicht.Logpost;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.huis.toezicht.Steekproef;
import nl.zorgvuldig.huis.toezicht.Steekproeven;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSteekproeven implements Steekproeven {
    private static final String STEEKPROEF = """
            insert into zorgvuldig.steekproef (samenwerkingsverband_id, steekproef_id, van, tot_en_met, getrokken_door,
                getrokken_op)
            values (:huis, :id, :van, :totEnMet, :door, :op)
            """;
    private static final String REGELS = """
            insert into zorgvuldig.steekproefregel (samenwerkingsverband_id, steekproef_id, nummer, moment, logregel_id)
            select :huis, :id, row_number() over (), g.moment, g.logregel_id
            from (select moment, logregel_id from zorgvuldig.logregel
                  where samenwerkingsverband_id = :huis and moment >= :begin and moment < :einde
                    and persoon_id <> :geen and persoon_id <> :door
                  order by random()
                  limit :aantal) g
            """;
    private static final String ALLE = """
            select s.steekproef_id, s.van, s.tot_en_met, s.getrokken_door, s.getrokken_op, count(r.logregel_id) as regels,
                   count(*) filter (where exists (
                       select from zorgvuldig.logoordeel o
                       where o.samenwerkingsverband_id = r.samenwerkingsverband_id
                         and o.logregel_id = r.logregel_id)) as beoordeeld
            from zorgvuldig.steekproef s
            left join zorgvuldig.steekproefregel r using (samenwerkingsverband_id, steekproef_id)
            where s.samenwerkingsverband_id = :huis
            group by s.samenwerkingsverband_id, s.steekproef_id
            order by s.getrokken_op desc, s.steekproef_id
            """;
    private static final String VAN_EEN = """
            select r.logregel_id, r.samenwerkingsverband_id, r.moment, r.spoor, r.persoon_id, r.partij_id, r.rol,
                   r.namens_id, r.handeling, r.doel, r.uitslag, r.redenen, r.dossier_id, 1 as aantal
            from zorgvuldig.steekproefregel s
            join zorgvuldig.logregel r using (samenwerkingsverband_id, moment, logregel_id)
            where s.samenwerkingsverband_id = :huis and s.steekproef_id = :id
            order by s.nummer
            """;

    private final JdbcClient jdbc;

    JdbcSteekproeven(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int trek(Kijker door, UUID id, LocalDate van, LocalDate totEnMet, int aantal) {
        Logvraag dagen = Logvraag.periode(van, totEnMet);
        van(STEEKPROEF, door, id)
                .param("van", van)
                .param("totEnMet", totEnMet)
                .param("op", JdbcLogbron.tijd(Transactie.huidige().moment()))
                .update();
        return van(REGELS, door, id)
                .param("begin", JdbcLogbron.tijd(dagen.begin()))
                .param("einde", JdbcLogbron.tijd(dagen.einde()))
                .param("geen", Logregel.GEEN)
                .param("aantal", aantal)
                .update();
    }

    private JdbcClient.StatementSpec van(String sql, Kijker door, UUID id) {
        return jdbc.sql(sql)
                .param("huis", door.huis().waarde())
                .param("id", id)
                .param("door", door.persoon().waarde());
    }

    @Override
    public List<Steekproef> alle(Samenwerkingsverband.Id huis) {
        return jdbc.sql(ALLE)
                .param("huis", huis.waarde())
                .query(JdbcSteekproeven::steekproef)
                .list();
    }

    private static Steekproef steekproef(ResultSet rij, int nummer) throws SQLException {
        return new Steekproef(
                JdbcLogbron.id(rij, "steekproef_id"),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot_en_met", LocalDate.class),
                new Persoon.Id(JdbcLogbron.id(rij, "getrokken_door")),
                rij.getObject("getrokken_op", OffsetDateTime.class).toInstant(),
                rij.getInt("regels"),
                rij.getInt("beoordeeld"));
    }

    @Override
    public List<Logpost> regels(Samenwerkingsverband.Id huis, UUID id) {
        return jdbc.sql(VAN_EEN)
                .param("huis", huis.waarde())
                .param("id", id)
                .query(JdbcLogbron::post)
                .list();
    }
}
