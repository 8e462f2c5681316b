package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Mededelingen;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMededelingen implements Mededelingen {
    private static final String SINDS = """
            select distinct persoon_id, partij_id, soort from zorgvuldig.betrokkenheid
            where samenwerkingsverband_id = :huis and dossier_id = :dossier
              and (ingetrokken_op is null or ingetrokken_op > :sinds)
            """;
    private static final String VERTEL = """
            insert into zorgvuldig.mededeling (samenwerkingsverband_id, mededeling_id, dossier_id, aan_persoon_id,
                aan_partij_id, gevolg, op)
            values (:huis, :id, :dossier, :persoon, :partij, :gevolg, :op)
            """;
    private static final String VOOR = """
            select m.dossier_id, d.casusnummer, m.gevolg, m.op
            from zorgvuldig.mededeling m
            left join zorgvuldig.dossier d
              on d.samenwerkingsverband_id = m.samenwerkingsverband_id and d.dossier_id = m.dossier_id
            where m.samenwerkingsverband_id = :huis and m.aan_persoon_id = :persoon and m.aan_partij_id = :partij
            order by m.op desc, m.mededeling_id
            """;

    private final JdbcClient jdbc;

    JdbcMededelingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Deelname> sinds(Kijker kijker, Dossier.Id dossier, Instant moment) {
        return Transactie.huidige()
                .binnen(
                        dossier.waarde(),
                        Databankrol.SCHRIJVEN,
                        () -> jdbc.sql(SINDS)
                                .param("huis", kijker.huis().waarde())
                                .param("dossier", dossier.waarde())
                                .param("sinds", moment.atOffset(ZoneOffset.UTC))
                                .query((rij, nummer) -> new Deelname(
                                        new Persoon.Id(rij.getObject("persoon_id", UUID.class)),
                                        new Partij.Id(rij.getObject("partij_id", UUID.class)),
                                        Betrokkenheid.valueOf(rij.getString("soort"))))
                                .list());
    }

    @Override
    public void vertel(Kijker kijker, Dossier.Id dossier, Deelname aan, Soort wat) {
        Transactie.huidige()
                .binnen(
                        dossier.waarde(),
                        Databankrol.SCHRIJVEN,
                        () -> jdbc.sql(VERTEL)
                                .param("huis", kijker.huis().waarde())
                                .param("id", UUID.randomUUID())
                                .param("dossier", dossier.waarde())
                                .param("persoon", aan.persoon().waarde())
                                .param("partij", aan.partij().waarde())
                                .param("gevolg", wat.name())
                                .param("op", Tijdstip.nu())
                                .update());
    }

    @Override
    public List<Mededeling> voor(Kijker kijker) {
        return jdbc.sql(VOOR)
                .param("huis", kijker.huis().waarde())
                .param("persoon", kijker.persoon().waarde())
                .param("partij", kijker.partij().waarde())
                .query((rij, nummer) -> new Mededeling(
                        new Dossier.Id(rij.getObject("dossier_id", UUID.class)),
                        Optional.ofNullable(rij.getString("casusnummer")),
                        Soort.valueOf(rij.getString("gevolg")),
                        Rijlezer.moment(rij, "op").orElseThrow()))
                .list();
    }
}
