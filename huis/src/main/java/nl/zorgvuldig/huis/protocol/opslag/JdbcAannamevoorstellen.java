package nl.zorgvuldig.huis.protocol.opslag;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.protocol.Aannamevoorstellen;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAannamevoorstellen implements Aannamevoorstellen {
    private static final String VOORSTELLEN = """
            insert into zorgvuldig.aannamevoorstel (samenwerkingsverband_id, aannamevoorstel_id, profiel, geldig_vanaf, hash,
                vervangt_hash, besluit, voorgesteld_door, voorgesteld_op)
            values (:huis, :id, :profiel, :vanaf, :hash, :vervangt, :besluit, :door, :op)
            """;
    private static final String WACHT = """
            select * from (
                select aannamevoorstel_id, profiel, geldig_vanaf, hash, vervangt_hash, besluit, voorgesteld_door, bevestigd_op
                from zorgvuldig.aannamevoorstel
                where samenwerkingsverband_id = :huis
                order by voorgesteld_op desc, aannamevoorstel_id limit 1) laatste
            where bevestigd_op is null and vervangt_hash = :vervangt
            """;
    private static final String BEVESTIGEN = """
            update zorgvuldig.aannamevoorstel set bevestigd_door = :door, bevestigd_op = :op
            where samenwerkingsverband_id = :huis and aannamevoorstel_id = :id and bevestigd_op is null
            """;

    private final JdbcClient jdbc;

    JdbcAannamevoorstellen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UUID stelVoor(Protocol.Versie nieuw, Protocol.Versie geldend, String besluit) {
        UUID id = UUID.randomUUID();
        inHuis(VOORSTELLEN)
                .param("id", id)
                .param("profiel", nieuw.naam())
                .param("vanaf", nieuw.geldigVanaf())
                .param("hash", nieuw.hash())
                .param("vervangt", geldend.hash())
                .param("besluit", besluit)
                .param("door", Transactie.huidige().kijker().persoon().waarde())
                .param("op", nu())
                .update();
        return id;
    }

    @Override
    public Optional<Voorstel> wacht(Protocol.Versie geldend) {
        return inHuis(WACHT)
                .param("vervangt", geldend.hash())
                .query((rij, nummer) -> new Voorstel(
                        rij.getObject("aannamevoorstel_id", UUID.class),
                        rij.getString("profiel"),
                        rij.getObject("geldig_vanaf", LocalDate.class),
                        rij.getString("hash"),
                        rij.getString("besluit"),
                        new Persoon.Id(rij.getObject("voorgesteld_door", UUID.class))))
                .optional();
    }

    @Override
    public void bevestig(UUID voorstel) {
        int bevestigd = inHuis(BEVESTIGEN)
                .param("id", voorstel)
                .param("door", Transactie.huidige().kijker().persoon().waarde())
                .param("op", nu())
                .update();
        if (bevestigd != 1) {
            throw new IllegalStateException("the proposed text was confirmed in the meantime");
        }
    }

    private JdbcClient.StatementSpec inHuis(String sql) {
        return jdbc.sql(sql).param("huis", Transactie.huidige().kijker().huis().waarde());
    }

    private static OffsetDateTime nu() {
        return Transactie.huidige().moment().atOffset(ZoneOffset.UTC);
    }
}
