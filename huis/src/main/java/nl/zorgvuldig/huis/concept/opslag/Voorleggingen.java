package nl.zorgvuldig.huis.concept.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.concept.Concept;
import nl.zorgvuldig.huis.concept.Concepttabel.Voorgelegd;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wrote a draft down, and who told it. */
@Repository
class Voorleggingen {
    private static final String TOEVOEGEN = """
            insert into zorgvuldig.voorlegging (samenwerkingsverband_id, concept_id, persoon_id, partij_id,
                melder_id, melder_partij_id, melder_rol, voorgelegd_op, vernietigen_op)
            values (:huis, :id, :door, :doorPartij, :melder, :melderPartij, :rol, :voorgelegd, :vernietigenOp)
            """;
    private static final String VAN_KIJKER = """
            select samenwerkingsverband_id, concept_id, persoon_id as door_id, partij_id as door_partij_id, melder_id, melder_partij_id, melder_rol,
                   voorgelegd_op, vernietigen_op
            from zorgvuldig.voorlegging
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and partij_id = :partij
              and voorgelegd_op is not null and vernietigen_op > :op
            order by voorgelegd_op desc, concept_id
            """;

    private final JdbcClient jdbc;

    Voorleggingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Kijker kijker, Concept concept, Concept.Verteld verteld) {
        jdbc.sql(TOEVOEGEN)
                .param("huis", kijker.huis().waarde())
                .param("id", concept.id())
                .param("door", verteld.door().waarde())
                .param("doorPartij", verteld.partij().waarde())
                .param("melder", verteld.melder().persoon().waarde())
                .param("melderPartij", verteld.melder().partij().waarde())
                .param("rol", verteld.melder().rol().code())
                .param(
                        "voorgelegd",
                        concept.ligtVoor()
                                .map(_ ->
                                        JdbcConcepten.tijd(Transactie.huidige().moment()))
                                .orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("vernietigenOp", JdbcConcepten.tijd(concept.vernietigenOp()))
                .update();
    }

    List<Voorgelegd> van(Kijker kijker) {
        return jdbc.sql(VAN_KIJKER)
                .param("huis", kijker.huis().waarde())
                .param("persoon", kijker.persoon().waarde())
                .param("partij", kijker.partij().waarde())
                .param("op", JdbcConcepten.tijd(Transactie.huidige().moment()))
                .query((rij, nummer) -> new Voorgelegd(
                        rij.getObject("concept_id", UUID.class),
                        lees(rij).orElseThrow().melder(),
                        JdbcConcepten.moment(rij, "voorgelegd_op"),
                        JdbcConcepten.moment(rij, "vernietigen_op")))
                .list();
    }

    void vernietig(UUID concept) {
        jdbc.sql("delete from zorgvuldig.voorlegging where samenwerkingsverband_id = :huis and concept_id = :id")
                .param("huis", Transactie.huidige().kijker().huis().waarde())
                .param("id", concept)
                .update();
    }

    static Optional<Concept.Verteld> lees(ResultSet rij) throws SQLException {
        return rij.getObject("door_id") == null
                ? Optional.empty()
                : Optional.of(new Concept.Verteld(
                        new Persoon.Id(rij.getObject("door_id", UUID.class)),
                        new Partij.Id(rij.getObject("door_partij_id", UUID.class)),
                        new Kijker(
                                new Samenwerkingsverband.Id(rij.getObject("samenwerkingsverband_id", UUID.class)),
                                new Persoon.Id(rij.getObject("melder_id", UUID.class)),
                                new Partij.Id(rij.getObject("melder_partij_id", UUID.class)),
                                new Rol(rij.getString("melder_rol")))));
    }
}
