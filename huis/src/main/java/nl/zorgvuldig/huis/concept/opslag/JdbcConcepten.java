package nl.zorgvuldig.huis.concept.opslag;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.concept.Concept;
import nl.zorgvuldig.huis.concept.Concepttabel;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.vernietiging.Vernietigbaar;
import nl.zorgvuldig.huis.vernietiging.Vernietiging;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConcepten implements Concepttabel, Vernietigbaar {
    private static final String INHOUD = "inhoud";
    private static final String TOEVOEGEN = """
            insert into zorgvuldig.concept (samenwerkingsverband_id, concept_id, persoon_id, partij_id, versie, inhoud,
                begonnen_op, bewaard_op, vernietigen_op)
            values (:huis, :id, :persoon, :partij, :versie, :inhoud, :begonnen, :bewaard, :vernietigenOp)
            """;
    private static final String SCHRIJVEN = """
            update zorgvuldig.concept set versie = versie + 1, inhoud = :inhoud, bewaard_op = :op
            where samenwerkingsverband_id = :huis and concept_id = :id and persoon_id = :persoon and partij_id = :partij
              and versie = :gelezen
            """;
    private static final String VAN_KIJKER = """
            select c.samenwerkingsverband_id, c.concept_id, c.persoon_id, c.partij_id, c.versie, c.inhoud,
                   c.begonnen_op, c.bewaard_op, c.vernietigen_op,
                   v.persoon_id as door_id, v.partij_id as door_partij_id, v.melder_id, v.melder_partij_id, v.melder_rol
            from zorgvuldig.concept c
            left join zorgvuldig.voorlegging v using (samenwerkingsverband_id, concept_id)
            where c.samenwerkingsverband_id = :huis and c.persoon_id = :persoon and c.partij_id = :partij
              and c.vernietigen_op > :op
            """;
    private static final String ONGEWIJZIGD = """
            select exists (select from zorgvuldig.concept
                           where samenwerkingsverband_id = :huis and concept_id = :id and versie = 1)
            """;
    private static final String VERLOPEN = """
            select concept_id from zorgvuldig.concept
            where samenwerkingsverband_id = :huis and vernietigen_op <= :op
            order by vernietigen_op, concept_id
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Voorleggingen voorleggingen;

    JdbcConcepten(JdbcClient jdbc, Kluis kluis, Voorleggingen voorleggingen) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.voorleggingen = voorleggingen;
    }

    @Override
    public void voegToe(Kijker kijker, Concept concept, String inhoud) {
        Eigenaar eigenaar = Eigenaar.concept(concept.id());
        kluis.nieuweEigenaar(eigenaar);
        concept.verteld().ifPresent(verteld -> voorleggingen.voegToe(kijker, concept, verteld));
        jdbc.sql(TOEVOEGEN)
                .param("huis", kijker.huis().waarde())
                .param("persoon", concept.van().waarde())
                .param("partij", concept.partij().waarde())
                .param("id", concept.id())
                .param("versie", concept.versie())
                .param(
                        INHOUD,
                        kluis.verzegelaar(eigenaar, gegeven(concept.id())).verzegel(INHOUD, inhoud))
                .param("begonnen", tijd(concept.begonnen()))
                .param("bewaard", tijd(concept.bewaard()))
                .param("vernietigenOp", tijd(concept.vernietigenOp()))
                .update();
    }

    @Override
    public boolean schrijf(Kijker kijker, UUID id, int gelezen, String inhoud) {
        byte[] verzegeld = kluis.hernieuwer(Eigenaar.concept(id), gegeven(id)).verzegel(INHOUD, inhoud);
        return van(SCHRIJVEN, kijker)
                        .param("id", id)
                        .param("gelezen", gelezen)
                        .param(INHOUD, verzegeld)
                        .param("op", tijd(Transactie.huidige().moment()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Verzegeld> lees(Kijker kijker, UUID id) {
        return van(VAN_KIJKER + "and c.concept_id = :id", kijker)
                .param("id", id)
                .param("op", tijd(Transactie.huidige().moment()))
                .query((rij, nummer) -> new Verzegeld(
                        concept(rij),
                        kluis.afgeschermd(Eigenaar.concept(id), gegeven(id), INHOUD, rij.getBytes(INHOUD))))
                .optional();
    }

    @Override
    public List<Concept> van(Kijker kijker) {
        return van(VAN_KIJKER + "order by c.bewaard_op desc, c.concept_id", kijker)
                .param("op", tijd(Transactie.huidige().moment()))
                .query((rij, nummer) -> concept(rij))
                .list();
    }

    @Override
    public List<Voorgelegd> voorgelegd(Kijker kijker) {
        return voorleggingen.van(kijker);
    }

    @Override
    public boolean isOngewijzigd(UUID id) {
        return Transactie.huidige()
                .alsVernietiger(
                        id,
                        () -> jdbc.sql(ONGEWIJZIGD)
                                .param(
                                        "huis",
                                        Transactie.huidige().kijker().huis().waarde())
                                .param("id", id)
                                .query(Boolean.class)
                                .single());
    }

    @Override
    public void vernietig(Vernietiging wat) {
        if (wat instanceof Vernietiging.VanConcept concept) {
            voorleggingen.vernietig(concept.concept());
            jdbc.sql("delete from zorgvuldig.concept where samenwerkingsverband_id = :huis and concept_id = :id")
                    .param("huis", Transactie.huidige().kijker().huis().waarde())
                    .param("id", concept.concept())
                    .update();
        }
    }

    @Override
    public List<UUID> verlopenConcepten(Instant op) {
        return jdbc.sql(VERLOPEN)
                .param("huis", Transactie.huidige().kijker().huis().waarde())
                .param("op", tijd(op))
                .query(UUID.class)
                .list();
    }

    private JdbcClient.StatementSpec van(String sql, Kijker kijker) {
        return jdbc.sql(sql)
                .param("huis", kijker.huis().waarde())
                .param("persoon", kijker.persoon().waarde())
                .param("partij", kijker.partij().waarde());
    }

    private static Concept concept(ResultSet rij) throws SQLException {
        return new Concept(
                rij.getObject("concept_id", UUID.class),
                new Persoon.Id(rij.getObject("persoon_id", UUID.class)),
                new Partij.Id(rij.getObject("partij_id", UUID.class)),
                rij.getInt("versie"),
                moment(rij, "begonnen_op"),
                moment(rij, "bewaard_op"),
                moment(rij, "vernietigen_op"),
                Voorleggingen.lees(rij));
    }

    static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** The record within the draft: the identifier of the owner itself stands for what the log says about it. */
    private static UUID gegeven(UUID concept) {
        return UUID.nameUUIDFromBytes(("concept " + concept).getBytes(StandardCharsets.UTF_8));
    }
}
