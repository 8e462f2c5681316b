package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.aanmelding.Ondersteuning;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOndersteuning implements Ondersteuning {
    private static final String VAN = """
            select betrokkenheid_id, persoon_id, partij_id, sinds from zorgvuldig.betrokkenheid
            where samenwerkingsverband_id = :huis and dossier_id = :dossier and soort = 'ONDERSTEUNER'
              and ingetrokken_op is null
            order by sinds, betrokkenheid_id
            """;
    private static final String BEEINDIG = """
            update zorgvuldig.betrokkenheid set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and dossier_id = :dossier and betrokkenheid_id = :id
              and soort = 'ONDERSTEUNER' and ingetrokken_op is null
            """;

    private final JdbcClient jdbc;

    JdbcOndersteuning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Ondersteuner> van(Kijker kijker, Dossier.Id dossier) {
        return binnen(
                dossier,
                Databankrol.LEZEN,
                () -> met(VAN, kijker, dossier)
                        .query((rij, nummer) -> new Ondersteuner(
                                rij.getObject("betrokkenheid_id", UUID.class),
                                new Persoon.Id(rij.getObject("persoon_id", UUID.class)),
                                new Partij.Id(rij.getObject("partij_id", UUID.class)),
                                rij.getObject("sinds", OffsetDateTime.class).toInstant()))
                        .list());
    }

    @Override
    public void betrek(Kijker kijker, Dossier.Id dossier, Persoon.Id persoon, Partij.Id partij) {
        binnen(
                dossier,
                Databankrol.SCHRIJVEN,
                () -> met(Schrijfopdracht.BETROKKENHEID, kijker, dossier)
                        .param("id", UUID.randomUUID())
                        .param("persoon", persoon.waarde())
                        .param("partij", partij.waarde())
                        .param("soort", Betrokkenheid.ONDERSTEUNER.name())
                        .param("op", Tijdstip.nu())
                        .update());
    }

    @Override
    public boolean beeindig(Kijker kijker, Dossier.Id dossier, UUID betrokkenheid) {
        return binnen(
                        dossier,
                        Databankrol.INTREKKEN,
                        () -> met(BEEINDIG, kijker, dossier)
                                .param("id", betrokkenheid)
                                .param("op", Tijdstip.nu())
                                .update())
                == 1;
    }

    private static <T> T binnen(Dossier.Id dossier, Databankrol rol, Supplier<T> werk) {
        return Transactie.huidige().binnen(dossier.waarde(), rol, werk);
    }

    private JdbcClient.StatementSpec met(String sql, Kijker kijker, Dossier.Id dossier) {
        return jdbc.sql(sql).param("huis", kijker.huis().waarde()).param("dossier", dossier.waarde());
    }
}
