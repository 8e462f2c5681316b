package nl.zorgvuldig.huis.toegang.opslag;

import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.toegang.Ontneming;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOntneming implements Ontneming {
    private static final String ROLLEN = """
            update zorgvuldig.rolverlening set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and ingetrokken_op is null
            """;
    private static final String VERKLARINGEN = """
            update zorgvuldig.betrouwbaarheid set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and ingetrokken_op is null
            """;
    private static final String MANDATEN = """
            update zorgvuldig.mandaat set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and ingetrokken_op is null
            """;
    private static final String TEL = """
            update zorgvuldig.rechtenepoche set nummer = nummer + 1
            where samenwerkingsverband_id = :huis and persoon_id = :persoon
            """;

    private final JdbcClient jdbc;

    JdbcOntneming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean verlening(Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID verlening) {
        return een(huis, persoon, ROLLEN + " and rolverlening_id = :id", verlening);
    }

    private boolean een(Samenwerkingsverband.Id huis, Persoon.Id persoon, String sql, UUID id) {
        boolean gevonden =
                trekIn(() -> einde(sql, huis, persoon).param("id", id).update()) > 0;
        if (gevonden) {
            tel(huis, persoon);
        }
        return gevonden;
    }

    @Override
    public boolean verklaring(Samenwerkingsverband.Id huis, Persoon.Id persoon, UUID verklaring) {
        return een(huis, persoon, VERKLARINGEN + " and betrouwbaarheid_id = :id", verklaring);
    }

    @Override
    public void rollen(Samenwerkingsverband.Id huis, Persoon.Id persoon) {
        trekIn(() -> einde(ROLLEN, huis, persoon).update());
        tel(huis, persoon);
    }

    @Override
    public void alles(Samenwerkingsverband.Id huis, Persoon.Id persoon) {
        trekIn(() -> einde(ROLLEN, huis, persoon).update());
        trekIn(() -> einde(VERKLARINGEN, huis, persoon).update());
        trekIn(() -> einde(MANDATEN, huis, persoon).update());
        tel(huis, persoon);
    }

    private static int trekIn(Supplier<Integer> werk) {
        return Transactie.huidige().als(Databankrol.INTREKKEN, werk);
    }

    private void tel(Samenwerkingsverband.Id huis, Persoon.Id persoon) {
        in(TEL, huis, persoon).update();
    }

    private JdbcClient.StatementSpec einde(String sql, Samenwerkingsverband.Id huis, Persoon.Id persoon) {
        return in(sql, huis, persoon).param("op", Transactie.huidige().moment().atOffset(ZoneOffset.UTC));
    }

    private JdbcClient.StatementSpec in(String sql, Samenwerkingsverband.Id huis, Persoon.Id persoon) {
        return jdbc.sql(sql).param("huis", huis.waarde()).param("persoon", persoon.waarde());
    }
}
