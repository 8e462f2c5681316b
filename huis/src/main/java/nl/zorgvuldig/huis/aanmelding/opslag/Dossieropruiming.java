package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.vernietiging.Vernietigbaar;
import nl.zorgvuldig.huis.vernietiging.Vernietiging;
import nl.zorgvuldig.kern.taal.Kalender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what this room keeps, when the gate of destruction says so. */
@Component
class Dossieropruiming implements Vernietigbaar {
    /** The tables that hang on an inbreng, then the inbreng itself. */
    private static final List<String> VAN_INBRENG =
            List.of("inbrengvoorwaarde", "akkoord", "noodzaakoordeel", "inbreng");

    /** The tables of a dossier that know no inbreng, the dossier last. */
    private static final List<String> VAN_DOSSIER =
            List.of("mededeling", "geheimgrond", "uitvraag", "vastlegging", "wachtrij", "betrokkenheid", "dossier");

    private static final String VERLOPEN = """
            select bericht_id from zorgvuldig.uitkomstbericht
            where samenwerkingsverband_id = :huis and vernietigen_op <= :op
            order by vernietigen_op, bericht_id
            """;

    private static final String VERLOPEN_DOSSIERS = """
            select dossier_id from zorgvuldig.dossier
            where samenwerkingsverband_id = :huis and bewaren_tot_en_met < :dag
            order by bewaren_tot_en_met, dossier_id
            """;

    private final JdbcClient jdbc;

    Dossieropruiming(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void vernietig(Vernietiging wat) {
        switch (wat) {
            case Vernietiging.VanDossier dossier -> {
                VAN_INBRENG.forEach(tabel ->
                        verwijder(tabel, "dossier_id", dossier.dossier().waarde()));
                VAN_DOSSIER.forEach(tabel ->
                        verwijder(tabel, "dossier_id", dossier.dossier().waarde()));
                verwijder("indiening", "resultaat_id", dossier.dossier().waarde());
            }
            case Vernietiging.VanInbrengen inbrengen ->
                inbrengen
                        .gegevens()
                        .forEach(inbreng -> VAN_INBRENG.forEach(tabel -> verwijder(tabel, "inbreng_id", inbreng)));
            case Vernietiging.VanBericht bericht -> verwijder("uitkomstbericht", "bericht_id", bericht.bericht());
            case Vernietiging.VanConcept _, Vernietiging.VanBewijzen _ -> {
                // Lie in other rooms.
            }
        }
    }

    private void verwijder(String tabel, String kolom, UUID waarde) {
        jdbc.sql("delete from zorgvuldig." + tabel + " where samenwerkingsverband_id = :huis and " + kolom
                        + " = :waarde")
                .param("huis", Transactie.huidige().kijker().huis().waarde())
                .param("waarde", waarde)
                .update();
    }

    @Override
    public List<UUID> verlopenDossiers(Instant op) {
        return jdbc.sql(VERLOPEN_DOSSIERS)
                .param("huis", Transactie.huidige().kijker().huis().waarde())
                .param("dag", Kalender.dag(op))
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> verlopenBerichten(Instant op) {
        return jdbc.sql(VERLOPEN)
                .param("huis", Transactie.huidige().kijker().huis().waarde())
                .param("op", op.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }
}
