package nl.zorgvuldig.huis.toegang.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Verzegelaar;
import nl.zorgvuldig.huis.toegang.Inlogidentiteit;
import nl.zorgvuldig.huis.toegang.Koppelingen;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Koppeling;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Wijze;
import nl.zorgvuldig.huis.toegang.Uitnodigingen.Wie;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKoppelingen implements Koppelingen {
    private static final String BEKEND = """
            select exists (select from zorgvuldig.identiteit
                           where samenwerkingsverband_id = :huis and (persoon_id = :persoon or kenmerk = :kenmerk))
            """;
    private static final String IDENTITEIT = """
            insert into zorgvuldig.identiteit (kenmerk, samenwerkingsverband_id, persoon_id)
            values (:kenmerk, :huis, :persoon)
            on conflict do nothing
            """;
    private static final String KOPPELING = """
            insert into zorgvuldig.inlogkoppeling (samenwerkingsverband_id, inlogkoppeling_id, persoon_id, wijze, uitgever,
                weergave, gekoppeld_op)
            values (:huis, :id, :persoon, :wijze, :uitgever, :weergave, :op)
            """;
    private static final String LOSMAKEN = """
            delete from zorgvuldig.identiteit where samenwerkingsverband_id = :huis and persoon_id = :persoon
            """;
    private static final String ONTKOPPELEN = """
            update zorgvuldig.inlogkoppeling set ontkoppeld_op = :op
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and ontkoppeld_op is null
            """;
    private static final String ALLE = """
            select inlogkoppeling_id, persoon_id, wijze, uitgever, weergave, gekoppeld_op
            from zorgvuldig.inlogkoppeling
            where samenwerkingsverband_id = :huis and ontkoppeld_op is null
            order by gekoppeld_op, inlogkoppeling_id
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;

    JdbcKoppelingen(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    @Override
    public boolean kan(Wie wie, Inlogidentiteit identiteit) {
        return !van(BEKEND, wie)
                .param("kenmerk", identiteit.kenmerk())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean koppel(Wie wie, Inlogidentiteit identiteit, Wijze wijze) {
        if (van(IDENTITEIT, wie).param("kenmerk", identiteit.kenmerk()).update() != 1) {
            return false;
        }
        UUID id = UUID.randomUUID();
        Verzegelaar verzegelaar = kluis.verzegelaar(Eigenaar.medewerkers(wie.huis()), id);
        van(KOPPELING, wie)
                .param("id", id)
                .param("wijze", wijze.name())
                .param("uitgever", verzegelaar.verzegel("uitgever", identiteit.uitgever()))
                .param("weergave", verzegelaar.verzegel("weergave", identiteit.weergave()))
                .param("op", nu())
                .update();
        return true;
    }

    @Override
    public void ontkoppel(Wie wie) {
        van(LOSMAKEN, wie).update();
        Transactie.huidige()
                .als(
                        Databankrol.INTREKKEN,
                        () -> van(ONTKOPPELEN, wie).param("op", nu()).update());
    }

    @Override
    public List<Koppeling> alle(Samenwerkingsverband.Id huis) {
        return jdbc.sql(ALLE)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> koppeling(huis, rij))
                .list();
    }

    private Koppeling koppeling(Samenwerkingsverband.Id huis, ResultSet rij) throws SQLException {
        UUID id = rij.getObject("inlogkoppeling_id", UUID.class);
        Eigenaar staf = Eigenaar.medewerkers(huis);
        return new Koppeling(
                new Persoon.Id(rij.getObject("persoon_id", UUID.class)),
                Wijze.valueOf(rij.getString("wijze")),
                kluis.afgeschermd(staf, id, "uitgever", rij.getBytes("uitgever")),
                kluis.afgeschermd(staf, id, "weergave", rij.getBytes("weergave")),
                rij.getObject("gekoppeld_op", OffsetDateTime.class).toInstant());
    }

    private JdbcClient.StatementSpec van(String sql, Wie wie) {
        return jdbc.sql(sql)
                .param("huis", wie.huis().waarde())
                .param("persoon", wie.persoon().waarde());
    }

    private static OffsetDateTime nu() {
        return Transactie.huidige().moment().atOffset(ZoneOffset.UTC);
    }
}
