package nl.zorgvuldig.huis.register.opslag;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.register.Plek;
import nl.zorgvuldig.huis.register.Regel;
import nl.zorgvuldig.huis.register.Registerbron;
import nl.zorgvuldig.huis.register.Registervraag;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Only what was asked stands in the statement, so that an index can serve it; every value is bound. */
@Repository
class JdbcRegisterbron implements Registerbron {
    private static final String REGELS = """
            select verstrekking_id, dossier_id, inbreng_id, persoon_id, partij_id, namens_id, rol, categorie, onderdelen,
                fase, doel, taak, grondslag, weg, moment, beleid
            from zorgvuldig.verstrekking
            where samenwerkingsverband_id = :huis and gever_id = :gever and moment >= :van and moment < :tot
            """;

    /** What still stands in the register itself is not said twice. */
    private static final String BEWIJZEN = """
            select b.bewijs_id, b.regel from zorgvuldig.verstrekkingsbewijs b
            where b.samenwerkingsverband_id = :huis and b.gever_id = :gever and b.bewaren_tot_en_met >= :vandaag
              and b.bewijs_id > :na
              and not exists (select from zorgvuldig.verstrekking v
                              where v.samenwerkingsverband_id = b.samenwerkingsverband_id
                                and v.verstrekking_id = b.bewijs_id)
            order by b.bewijs_id limit :hoogstens
            """;

    private static final UUID BEGIN = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Kluis kluis;

    JdbcRegisterbron(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    @Override
    public List<Bewijs> bewijzen(Kijker kijker, LocalDate vandaag, Optional<UUID> na, int hoogstens) {
        Eigenaar eigenaar = Eigenaar.register(kijker.partij());
        return jdbc.sql(BEWIJZEN)
                .param("huis", kijker.huis().waarde())
                .param("gever", kijker.partij().waarde())
                .param("vandaag", vandaag)
                .param("na", na.orElse(BEGIN))
                .param("hoogstens", hoogstens)
                .query((rij, _) -> bewijs(eigenaar, rij))
                .list();
    }

    private Bewijs bewijs(Eigenaar eigenaar, ResultSet rij) throws SQLException {
        UUID id = id(rij, "bewijs_id");
        return new Bewijs(id, kluis.afgeschermd(eigenaar, id, "regel", rij.getBytes("regel")));
    }

    @Override
    public List<Regel> regels(Kijker kijker, Registervraag vraag, int hoogstens) {
        return jdbc.sql(REGELS
                        + (vraag.aan().isPresent() ? " and (partij_id = :aan or namens_id = :aan)" : "")
                        + (vraag.categorie().isPresent() ? " and categorie = :categorie" : "")
                        + (vraag.na().isPresent() ? " and (moment, verstrekking_id) < (:naMoment, :naId)" : "")
                        + " order by moment desc, verstrekking_id desc limit :hoogstens")
                .param("huis", kijker.huis().waarde())
                .param("gever", kijker.partij().waarde())
                .param("van", tijd(vraag.begin()))
                .param("tot", tijd(vraag.einde()))
                .param("aan", vraag.aan().map(Partij.Id::waarde).orElse(null))
                .param("categorie", vraag.categorie().map(Categorie::code).orElse(null))
                .param(
                        "naMoment",
                        vraag.na().map(Plek::moment).map(JdbcRegisterbron::tijd).orElse(null))
                .param("naId", vraag.na().map(Plek::id).orElse(null))
                .param("hoogstens", hoogstens)
                .query(JdbcRegisterbron::regel)
                .list();
    }

    private static Regel regel(ResultSet rij, int nummer) throws SQLException {
        return new Regel(
                id(rij, "verstrekking_id"),
                id(rij, "dossier_id"),
                id(rij, "inbreng_id"),
                new Persoon.Id(id(rij, "persoon_id")),
                new Partij.Id(id(rij, "partij_id")),
                new Partij.Id(id(rij, "namens_id")),
                new Rol(rij.getString("rol")),
                rij.getString("categorie"),
                teksten(rij.getArray("onderdelen")),
                rij.getString("fase"),
                rij.getString("doel"),
                rij.getString("taak"),
                teksten(rij.getArray("grondslag")),
                rij.getString("weg"),
                rij.getObject("moment", OffsetDateTime.class).toInstant(),
                rij.getString("beleid"));
    }

    private static UUID id(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, UUID.class);
    }

    private static List<String> teksten(Array kolom) throws SQLException {
        return List.of((String[]) kolom.getArray());
    }

    private static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
