package nl.zorgvuldig.huis.toegang.opslag;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.toegang.Uitnodigingen;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUitnodigingen implements Uitnodigingen {
    private static final String VERVANGEN = """
            delete from zorgvuldig.uitnodiging where samenwerkingsverband_id = :huis and persoon_id = :persoon
            """;
    private static final String BEWAREN = """
            insert into zorgvuldig.uitnodiging (kenmerk, samenwerkingsverband_id, persoon_id, geldig_tot)
            values (:kenmerk, :huis, :persoon, :tot)
            """;
    private static final String VOOR = """
            select samenwerkingsverband_id, persoon_id from zorgvuldig.uitnodiging
            where kenmerk = :kenmerk and geldig_tot > :nu
            """;
    private static final String OPRUIMEN = "delete from zorgvuldig.uitnodiging where geldig_tot <= :nu";
    private static final String VERBRUIKEN = "delete from zorgvuldig.uitnodiging where kenmerk = :kenmerk";

    private final JdbcClient jdbc;

    JdbcUitnodigingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bewaar(byte[] kenmerk, Wie wie, Instant geldigTot) {
        van(VERVANGEN, wie).update();
        van(BEWAREN, wie)
                .param("kenmerk", kenmerk)
                .param("tot", geldigTot.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Wie> voor(byte[] kenmerk, Instant nu) {
        return jdbc.sql(VOOR)
                .param("kenmerk", kenmerk)
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .query((rij, nummer) -> new Wie(
                        new Samenwerkingsverband.Id(rij.getObject("samenwerkingsverband_id", UUID.class)),
                        new Persoon.Id(rij.getObject("persoon_id", UUID.class))))
                .optional();
    }

    @Override
    public void ruimOp(Instant nu) {
        jdbc.sql(OPRUIMEN).param("nu", nu.atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public boolean verbruik(byte[] kenmerk) {
        return jdbc.sql(VERBRUIKEN).param("kenmerk", kenmerk).update() == 1;
    }

    private JdbcClient.StatementSpec van(String sql, Wie wie) {
        return jdbc.sql(sql)
                .param("huis", wie.huis().waarde())
                .param("persoon", wie.persoon().waarde());
    }
}
