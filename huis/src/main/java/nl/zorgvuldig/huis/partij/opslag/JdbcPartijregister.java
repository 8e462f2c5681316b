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
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.partij.Partijregister;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPartijregister implements Partijregister {
    private static final String INSCHRIJVINGEN = """
            select p.partij_id, p.naam, p.soorten, p.rechten, p.uitgetreden_op, p.voorgesteld_door,
                   p.bevestigd_door,
                   array(select distinct o.stuk from zorgvuldig.ondertekening o
                         where o.samenwerkingsverband_id = p.samenwerkingsverband_id
                           and o.partij_id = p.partij_id and o.ingetrokken_op is null
                           and (o.voorgesteld_door is null or o.bevestigd_op is not null)) as getekend
            from zorgvuldig.partij p
            where p.samenwerkingsverband_id = :huis
            order by p.naam, p.partij_id
            """;
    private static final String ONDERTEKENINGEN = """
            select ondertekening_id, partij_id, stuk, versie, getekend_op, functie, kenmerk, voorgesteld_door,
                   bevestigd_door
            from zorgvuldig.ondertekening
            where samenwerkingsverband_id = :huis and ingetrokken_op is null
            order by getekend_op, stuk
            """;
    private static final String BESLISSINGEN = """
            select artikel20_id, partij_id, kenmerk, van, tot_en_met, themas, doelen, onderdelen, ondertekend, voorgesteld_door,
                   bevestigd_door
            from zorgvuldig.artikel20
            where samenwerkingsverband_id = :huis and ingetrokken_op is null
            order by van, artikel20_id
            """;
    private static final String UITTREDEN = """
            update zorgvuldig.partij set uitgetreden_op = :op
            where samenwerkingsverband_id = :huis and partij_id = :partij and uitgetreden_op is null
            """;
    private static final String ONDERTEKENING_INTREKKEN = """
            update zorgvuldig.ondertekening set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and partij_id = :partij and ondertekening_id = :id
              and ingetrokken_op is null
            """;
    private static final String INTREKKEN = """
            update zorgvuldig.artikel20 set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and partij_id = :partij and artikel20_id = :id
              and ingetrokken_op is null
            """;

    private final JdbcClient jdbc;

    JdbcPartijregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Inschrijving> inschrijvingen(Samenwerkingsverband.Id huis) {
        return jdbc.sql(INSCHRIJVINGEN)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> new Inschrijving(
                        new Partij.Id(rij.getObject("partij_id", UUID.class)),
                        rij.getString("naam"),
                        set(rij, "soorten", SoortPartij::new),
                        set(rij, "rechten", Verwerkingsrecht::valueOf),
                        set(rij, "getekend", Stuk::valueOf),
                        Optional.ofNullable(rij.getObject("uitgetreden_op", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        tweetal(rij)))
                .list();
    }

    @Override
    public List<Ondertekening> ondertekeningen(Samenwerkingsverband.Id huis) {
        return jdbc.sql(ONDERTEKENINGEN)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> new Ondertekening(
                        rij.getObject("ondertekening_id", UUID.class),
                        new Partij.Id(rij.getObject("partij_id", UUID.class)),
                        Stuk.valueOf(rij.getString("stuk")),
                        rij.getString("versie"),
                        rij.getObject("getekend_op", LocalDate.class),
                        rij.getString("functie"),
                        rij.getString("kenmerk"),
                        tweetal(rij)))
                .list();
    }

    @Override
    public List<Beslissing> beslissingen(Samenwerkingsverband.Id huis) {
        return jdbc.sql(BESLISSINGEN)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> new Beslissing(
                        rij.getObject("artikel20_id", UUID.class),
                        rij.getString("kenmerk"),
                        new Artikel20(
                                new Partij.Id(rij.getObject("partij_id", UUID.class)),
                                Periode.van(
                                        rij.getObject("van", LocalDate.class),
                                        rij.getObject("tot_en_met", LocalDate.class)),
                                set(rij, "themas", Gebied::new),
                                set(rij, "doelen", Doel::new),
                                set(rij, "onderdelen", Onderdeel::new),
                                set(rij, "ondertekend", Ondertekenaar::new)),
                        tweetal(rij)))
                .list();
    }

    @Override
    public void laatUittreden(Samenwerkingsverband.Id huis, Partij.Id partij) {
        beeindig(van(UITTREDEN, huis, partij));
    }

    @Override
    public boolean trekIn(Samenwerkingsverband.Id huis, Partij.Id partij, UUID beslissing) {
        return beeindig(van(INTREKKEN, huis, partij).param("id", beslissing));
    }

    @Override
    public boolean trekOndertekeningIn(Samenwerkingsverband.Id huis, Partij.Id partij, UUID ondertekening) {
        return beeindig(van(ONDERTEKENING_INTREKKEN, huis, partij).param("id", ondertekening));
    }

    private static boolean beeindig(JdbcClient.StatementSpec opdracht) {
        Transactie nu = Transactie.huidige();
        return nu.als(
                        Databankrol.INTREKKEN,
                        () -> opdracht.param("op", nu.moment().atOffset(ZoneOffset.UTC))
                                .update())
                > 0;
    }

    private static Tweetal tweetal(ResultSet rij) throws SQLException {
        return new Tweetal(persoon(rij, "voorgesteld_door"), persoon(rij, "bevestigd_door"));
    }

    private static Optional<Persoon.Id> persoon(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, UUID.class)).map(Persoon.Id::new);
    }

    private JdbcClient.StatementSpec van(String sql, Samenwerkingsverband.Id huis, Partij.Id partij) {
        return jdbc.sql(sql).param("huis", huis.waarde()).param("partij", partij.waarde());
    }

    private static <T> Set<T> set(ResultSet rij, String kolom, Function<String, T> van) throws SQLException {
        return Arrays.stream((String[]) rij.getArray(kolom).getArray())
                .map(van)
                .collect(Collectors.toUnmodifiableSet());
    }
}
