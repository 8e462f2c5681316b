package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Uitvragen;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Vraagcode;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUitvragen implements Uitvragen {
    private static final String KOLOMMEN = """
            select uitvraag_id, dossier_id, partij_id, vragen, mee, uiterlijk, gesteld_op, beantwoord_op, ingetrokken_op
            from zorgvuldig.uitvraag
            where samenwerkingsverband_id = :huis
            """;
    private static final String VAN = KOLOMMEN + """
            and dossier_id = :dossier
            order by gesteld_op, uitvraag_id
            """;
    private static final String OPEN = KOLOMMEN + """
            and partij_id = :partij and beantwoord_op is null and ingetrokken_op is null and uiterlijk >= :dag
            order by uiterlijk, uitvraag_id
            """;
    private static final String VERLOPEN = KOLOMMEN + """
            and partij_id <> :partij and beantwoord_op is null and ingetrokken_op is null and uiterlijk < :dag
            order by uiterlijk, uitvraag_id
            """;
    private static final String STEL = """
            insert into zorgvuldig.uitvraag (samenwerkingsverband_id, uitvraag_id, dossier_id, partij_id, vragen, mee,
                uiterlijk, gesteld_op)
            values (:huis, :id, :dossier, :partij, :vragen, :mee, :uiterlijk, :op)
            """;
    private static final String LAAT_ANTWOORDEN = """
            insert into zorgvuldig.betrokkenheid (samenwerkingsverband_id, betrokkenheid_id, dossier_id, persoon_id,
                partij_id, soort, sinds)
            values (:huis, :id, :dossier, :persoon, :partij, 'BEVRAAGDE', :op)
            on conflict do nothing
            """;
    private static final String BEANTWOORD = """
            update zorgvuldig.uitvraag set beantwoord_op = :op
            where samenwerkingsverband_id = :huis and uitvraag_id = :id and partij_id = :partij
              and beantwoord_op is null and ingetrokken_op is null
            """;
    private static final String TREK_IN = """
            update zorgvuldig.uitvraag set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and dossier_id = :dossier and uitvraag_id = :id
              and beantwoord_op is null and ingetrokken_op is null
            """;

    private static final String SLUIT_AF = """
            update zorgvuldig.uitvraag set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and dossier_id = :dossier
              and beantwoord_op is null and ingetrokken_op is null
            """;
    private static final String LAAT_GAAN = """
            update zorgvuldig.betrokkenheid b set ingetrokken_op = :op
            where b.samenwerkingsverband_id = :huis and b.dossier_id = :dossier and b.soort = 'BEVRAAGDE'
              and b.ingetrokken_op is null
              and not exists (select from zorgvuldig.inbreng i
                              where i.samenwerkingsverband_id = b.samenwerkingsverband_id
                                and i.dossier_id = b.dossier_id and i.gever_id = b.partij_id
                                and i.ingetrokken_op is null)
            """;

    private final JdbcClient jdbc;

    JdbcUitvragen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Gesteld> van(Kijker kijker, Dossier.Id dossier) {
        return met(VAN, kijker)
                .param("dossier", dossier.waarde())
                .query((rij, nummer) -> lees(rij))
                .list();
    }

    @Override
    public List<Gesteld> open(Kijker kijker, LocalDate dag) {
        return opDag(OPEN, kijker, dag);
    }

    @Override
    public List<Gesteld> verlopen(Kijker kijker, LocalDate dag) {
        return opDag(VERLOPEN, kijker, dag);
    }

    private List<Gesteld> opDag(String sql, Kijker kijker, LocalDate dag) {
        return met(sql, kijker)
                .param("partij", kijker.partij().waarde())
                .param("dag", dag)
                .query((rij, nummer) -> lees(rij))
                .list();
    }

    private static Gesteld lees(ResultSet rij) throws SQLException {
        return new Gesteld(
                rij.getObject("uitvraag_id", UUID.class),
                new Dossier.Id(rij.getObject("dossier_id", UUID.class)),
                new Partij.Id(rij.getObject("partij_id", UUID.class)),
                Rijlezer.set(rij, "vragen", Vraagcode::new),
                Arrays.stream((UUID[]) rij.getArray("mee").getArray())
                        .map(Inbreng.Id::new)
                        .collect(Collectors.toSet()),
                rij.getObject("uiterlijk", LocalDate.class),
                Rijlezer.moment(rij, "gesteld_op").orElseThrow(),
                Rijlezer.moment(rij, "beantwoord_op"),
                Rijlezer.moment(rij, "ingetrokken_op"));
    }

    @Override
    public void stel(Kijker kijker, Gesteld vraag) {
        met(STEL, kijker)
                .param("id", vraag.id())
                .param("dossier", vraag.dossier().waarde())
                .param("partij", vraag.partij().waarde())
                .param(
                        "vragen",
                        vraag.vragen().stream().map(Vraagcode::code).sorted().toArray(String[]::new))
                .param("mee", vraag.mee().stream().map(Inbreng.Id::waarde).toArray(UUID[]::new))
                .param("uiterlijk", vraag.uiterlijk())
                .param("op", vraag.gesteldOp().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void laatAntwoorden(Kijker kijker, Dossier.Id dossier, Persoon.Id persoon, Partij.Id partij) {
        Transactie.huidige()
                .binnen(
                        dossier.waarde(),
                        Databankrol.SCHRIJVEN,
                        () -> met(LAAT_ANTWOORDEN, kijker)
                                .param("id", UUID.randomUUID())
                                .param("dossier", dossier.waarde())
                                .param("persoon", persoon.waarde())
                                .param("partij", partij.waarde())
                                .param("op", Tijdstip.nu())
                                .update());
    }

    @Override
    public void beantwoord(Kijker kijker, UUID uitvraag) {
        met(BEANTWOORD, kijker)
                .param("id", uitvraag)
                .param("partij", kijker.partij().waarde())
                .param("op", Tijdstip.nu())
                .update();
    }

    @Override
    public void trekIn(Kijker kijker, Dossier.Id dossier, UUID uitvraag) {
        Transactie.huidige()
                .als(
                        Databankrol.INTREKKEN,
                        () -> met(TREK_IN, kijker)
                                .param("dossier", dossier.waarde())
                                .param("id", uitvraag)
                                .param("op", Tijdstip.nu())
                                .update());
    }

    @Override
    public void sluitAf(Kijker kijker, Dossier.Id dossier) {
        Transactie.huidige()
                .binnen(
                        dossier.waarde(),
                        Databankrol.INTREKKEN,
                        () -> met(SLUIT_AF, kijker)
                                        .param("dossier", dossier.waarde())
                                        .param("op", Tijdstip.nu())
                                        .update()
                                + met(LAAT_GAAN, kijker)
                                        .param("dossier", dossier.waarde())
                                        .param("op", Tijdstip.nu())
                                        .update());
    }

    private JdbcClient.StatementSpec met(String sql, Kijker kijker) {
        return jdbc.sql(sql).param("huis", kijker.huis().waarde());
    }
}
