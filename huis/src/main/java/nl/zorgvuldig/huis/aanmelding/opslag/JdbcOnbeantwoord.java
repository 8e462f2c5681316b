package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Onbeantwoord;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOnbeantwoord implements Onbeantwoord {
    private static final String WACHTEND = """
            select dossier_id, gewijzigd_op from zorgvuldig.dossier
            where samenwerkingsverband_id = :huis and stand = 'WACHT_OP_AKKOORD'
            order by gewijzigd_op, dossier_id
            """;
    private static final String GEVRAAGD = """
            select d.dossier_id, d.gewijzigd_op, d.bewaren_tot_en_met is not null as bewaring,
                   n.naar_fase, array(select unnest(array_agg(n.inbreng_id))
                         except
                         select a.inbreng_id
                         from zorgvuldig.akkoord a
                         where a.samenwerkingsverband_id = d.samenwerkingsverband_id and a.dossier_id = d.dossier_id
                           and a.naar_fase = n.naar_fase and a.gegeven and a.ingetrokken_op is null) as inbrengen
            from zorgvuldig.dossier d
            join zorgvuldig.noodzaakoordeel n
              on n.samenwerkingsverband_id = d.samenwerkingsverband_id
             and n.dossier_id = d.dossier_id
             and n.oordeel = 'NOODZAKELIJK'
             and n.op = (select max(o.op)
                         from zorgvuldig.noodzaakoordeel o
                         where o.samenwerkingsverband_id = d.samenwerkingsverband_id and o.dossier_id = d.dossier_id)
            where d.samenwerkingsverband_id = :huis and d.dossier_id = :dossier and d.stand = 'WACHT_OP_AKKOORD'
            group by d.samenwerkingsverband_id, d.dossier_id, d.gewijzigd_op, d.bewaren_tot_en_met, n.naar_fase
            """;
    private static final String SLUIT = """
            update zorgvuldig.dossier set fase = :fase, stand = 'LOPEND', gewijzigd_op = :op, gewijzigd_door = null
            where samenwerkingsverband_id = :huis and dossier_id = :dossier and stand = 'WACHT_OP_AKKOORD'
            """;

    private final JdbcClient jdbc;

    JdbcOnbeantwoord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Wachtend> wachtend(Samenwerkingsverband.Id huis) {
        return jdbc.sql(WACHTEND)
                .param("huis", huis.waarde())
                .query((rij, _) -> wachtend(rij))
                .list();
    }

    private static Wachtend wachtend(ResultSet rij) throws SQLException {
        return new Wachtend(
                new Dossier.Id(rij.getObject("dossier_id", UUID.class)),
                Rijlezer.moment(rij, "gewijzigd_op").orElseThrow());
    }

    @Override
    public Optional<Gevraagd> gevraagd(Samenwerkingsverband.Id huis, Dossier.Id dossier) {
        return binnen(
                dossier,
                () -> jdbc.sql(GEVRAAGD)
                        .param("huis", huis.waarde())
                        .param("dossier", dossier.waarde())
                        .query((rij, _) -> new Gevraagd(
                                wachtend(rij),
                                new Fase(rij.getString("naar_fase")),
                                inbrengen(rij),
                                rij.getBoolean("bewaring")))
                        .optional());
    }

    private static Set<Inbreng.Id> inbrengen(ResultSet rij) throws SQLException {
        return Arrays.stream((UUID[]) rij.getArray("inbrengen").getArray())
                .map(Inbreng.Id::new)
                .collect(Collectors.toSet());
    }

    @Override
    public void sluit(Samenwerkingsverband.Id huis, Dossier.Id dossier, Fase naar) {
        int rijen = binnen(
                dossier,
                () -> jdbc.sql(SLUIT)
                        .param("huis", huis.waarde())
                        .param("dossier", dossier.waarde())
                        .param("fase", naar.code())
                        .param("op", Tijdstip.nu())
                        .update());
        if (rijen != 1) {
            throw new IllegalStateException("a question for akkoord that was there is not there to be closed");
        }
    }

    private static <T> T binnen(Dossier.Id dossier, Supplier<T> werk) {
        return Transactie.huidige().binnen(dossier.waarde(), Databankrol.AFSLUITEN, werk);
    }
}
