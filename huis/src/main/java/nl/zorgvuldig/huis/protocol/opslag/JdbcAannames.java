package nl.zorgvuldig.huis.protocol.opslag;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.protocol.Aannames;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Protocol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAannames implements Aannames {
    private static final String HUIZEN = """
            select samenwerkingsverband_id from zorgvuldig.samenwerkingsverband_lijst order by samenwerkingsverband_id
            """;
    private static final String AANNAME = """
            select naam, profiel, profiel_geldig_vanaf, profiel_hash from zorgvuldig.samenwerkingsverband
            where samenwerkingsverband_id = :huis
            """;

    private static final String GELDT = """
            update zorgvuldig.samenwerkingsverband
            set profiel = :profiel, profiel_geldig_vanaf = :vanaf, profiel_hash = :hash, besluit = :besluit
            where samenwerkingsverband_id = :huis
            """;
    private static final String BEWAREN = """
            insert into zorgvuldig.aanname (samenwerkingsverband_id, aanname_id, profiel, geldig_vanaf, hash, besluit,
                vastgelegd_door, vastgelegd_op)
            values (:huis, :id, :profiel, :vanaf, :hash, :besluit, :door, :op)
            """;

    private final JdbcClient jdbc;

    JdbcAannames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Samenwerkingsverband.Id> huizen() {
        return jdbc.sql(HUIZEN)
                .query((rij, nummer) -> new Samenwerkingsverband.Id(rij.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public Aanname van(Samenwerkingsverband.Id huis) {
        return jdbc.sql(AANNAME)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> new Aanname(
                        rij.getString("naam"),
                        rij.getString("profiel"),
                        rij.getObject("profiel_geldig_vanaf", LocalDate.class),
                        rij.getString("profiel_hash")))
                .single();
    }

    @Override
    public UUID neemAan(Protocol.Versie versie, String besluit) {
        UUID id = UUID.randomUUID();
        met(GELDT, versie, besluit).update();
        met(BEWAREN, versie, besluit)
                .param("id", id)
                .param("door", Transactie.huidige().kijker().persoon().waarde())
                .param("op", Transactie.huidige().moment().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private JdbcClient.StatementSpec met(String sql, Protocol.Versie versie, String besluit) {
        return jdbc.sql(sql)
                .param("huis", Transactie.huidige().kijker().huis().waarde())
                .param("profiel", versie.naam())
                .param("vanaf", versie.geldigVanaf())
                .param("hash", versie.hash())
                .param("besluit", besluit);
    }
}
