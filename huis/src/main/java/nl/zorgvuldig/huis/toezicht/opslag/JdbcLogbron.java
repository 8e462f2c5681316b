package nl.zorgvuldig.huis.toezicht.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.toezicht.Logbron;
import nl.zorgvuldig.huis.toezicht.Logpost;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Gebruik;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLogbron implements Logbron {
    private static final String VERZOEKEN = """
            with verzoek as (
                select r.moment, r.spoor from zorgvuldig.logregel r
                where VOORWAARDEN NA
                group by r.moment, r.spoor
                order by r.moment desc, r.spoor desc
                limit :verzoeken)
            select r.samenwerkingsverband_id, r.moment, r.spoor, r.persoon_id, r.partij_id, r.rol, r.namens_id,
                   r.handeling, r.doel, r.uitslag, r.redenen, r.dossier_id, count(*) as aantal,
                   (array_agg(r.logregel_id order by r.logregel_id))[1] as logregel_id
            from verzoek
            join zorgvuldig.logregel r on r.moment = verzoek.moment and r.spoor = verzoek.spoor
            where VOORWAARDEN
            group by r.samenwerkingsverband_id, r.moment, r.spoor, r.persoon_id, r.partij_id, r.rol, r.namens_id,
                   r.handeling, r.doel, r.uitslag, r.redenen, r.dossier_id
            order by r.moment desc, r.spoor desc, r.handeling, r.dossier_id
            """;
    private static final String LEVEND = """
            select distinct dossier_id from zorgvuldig.betrokkenheid
            where samenwerkingsverband_id = :huis and dossier_id = any (:dossiers)
            """;

    private static final String WIE = """
            select persoon_id from zorgvuldig.logregel
            where samenwerkingsverband_id = :huis and moment = :moment and logregel_id = :regel
            """;

    private final JdbcClient jdbc;

    JdbcLogbron(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Logpost> posten(Samenwerkingsverband.Id huis, Logvraag vraag, int verzoeken) {
        String na = vraag.na().isPresent() ? "and (r.moment, r.spoor) < (:naMoment, :naSpoor)" : "";
        return Filter.van(vraag)
                .bind(
                        jdbc.sql(VERZOEKEN
                                .replace("VOORWAARDEN", Filter.van(vraag).voorwaarden())
                                .replace("NA\n", na + "\n")),
                        huis)
                .param("verzoeken", verzoeken)
                .param(
                        "naMoment",
                        tijd(vraag.na().map(wijzer -> wijzer.moment()).orElse(Instant.EPOCH)))
                .param("naSpoor", vraag.na().map(wijzer -> wijzer.spoor()).orElse(""))
                .query(JdbcLogbron::post)
                .list();
    }

    @Override
    public Set<UUID> levend(Samenwerkingsverband.Id huis, Set<UUID> dossiers) {
        return Set.copyOf(jdbc.sql(LEVEND)
                .param("huis", huis.waarde())
                .param("dossiers", dossiers.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    @Override
    public List<Gebruik> gebruik(Samenwerkingsverband.Id huis, Logvraag vraag) {
        return Gebruikslezer.lees(jdbc, huis, vraag);
    }

    @Override
    public Optional<Persoon.Id> wie(Samenwerkingsverband.Id huis, Instant moment, UUID regel) {
        return jdbc.sql(WIE)
                .param("huis", huis.waarde())
                .param("moment", tijd(moment))
                .param("regel", regel)
                .query((rij, nummer) -> new Persoon.Id(id(rij, "persoon_id")))
                .optional();
    }

    @Override
    public List<Persoon.Id> medewerkers(Samenwerkingsverband.Id huis) {
        return jdbc.sql("select persoon_id from zorgvuldig.persoon where samenwerkingsverband_id = :huis")
                .param("huis", huis.waarde())
                .query((rij, nummer) -> new Persoon.Id(id(rij, "persoon_id")))
                .list();
    }

    static Logpost post(ResultSet rij, int nummer) throws SQLException {
        return new Logpost(
                id(rij, "logregel_id"),
                new Kijker(
                        new Samenwerkingsverband.Id(id(rij, "samenwerkingsverband_id")),
                        new Persoon.Id(id(rij, "persoon_id")),
                        new Partij.Id(id(rij, "partij_id")),
                        new Rol(rij.getString("rol"))),
                id(rij, "namens_id"),
                rij.getObject("moment", OffsetDateTime.class).toInstant(),
                rij.getString("spoor"),
                rij.getString("handeling"),
                rij.getString("doel"),
                Logregel.Uitslag.valueOf(rij.getString("uitslag")),
                rij.getString("redenen"),
                id(rij, "dossier_id"),
                rij.getInt("aantal"));
    }

    static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static UUID id(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, UUID.class);
    }
}
