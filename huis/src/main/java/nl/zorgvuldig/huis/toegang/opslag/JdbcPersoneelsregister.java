package nl.zorgvuldig.huis.toegang.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.toegang.Personeelsregister;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPersoneelsregister implements Personeelsregister {
    private static final String KENT = """
            select exists (select from zorgvuldig.persoon
                           where samenwerkingsverband_id = :huis and persoon_id = :persoon)
            """;
    private static final String MENSEN = """
            select p.persoon_id, p.naam, p.functie,
                   exists (select from zorgvuldig.identiteit i
                           where i.samenwerkingsverband_id = p.samenwerkingsverband_id
                             and i.persoon_id = p.persoon_id) as kan_inloggen
            from zorgvuldig.persoon p
            where p.samenwerkingsverband_id = :huis
            order by p.opgenomen_op, p.persoon_id
            """;
    private static final String VERLENINGEN = """
            select rolverlening_id, persoon_id, partij_id, rol, van, tot_en_met, reden, verleend_door, verleend_op,
                   tweede_nodig, bevestigd_door, bekeken
            from zorgvuldig.rolverlening
            join zorgvuldig.roldag using (samenwerkingsverband_id, rolverlening_id)
            where samenwerkingsverband_id = :huis and ingetrokken_op is null
            order by verleend_op, rolverlening_id
            """;
    private static final String VERKLARINGEN = """
            select betrouwbaarheid_id, persoon_id, eis, van, tot_en_met, kenmerk
            from zorgvuldig.betrouwbaarheid
            where samenwerkingsverband_id = :huis and ingetrokken_op is null
            order by vastgelegd_op, betrouwbaarheid_id
            """;
    private static final String MANDATEN = """
            select mandaat_id, persoon_id, partij_id, grenzen, kenmerk, van, tot_en_met, voorgesteld_door, bevestigd_door
            from zorgvuldig.mandaat
            where samenwerkingsverband_id = :huis and ingetrokken_op is null
            order by voorgesteld_op, mandaat_id
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;

    JdbcPersoneelsregister(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    @Override
    public boolean kent(Samenwerkingsverband.Id huis, Persoon.Id persoon) {
        return jdbc.sql(KENT)
                .param("huis", huis.waarde())
                .param("persoon", persoon.waarde())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Mens> mensen(Samenwerkingsverband.Id huis) {
        return jdbc.sql(MENSEN)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> {
                    UUID id = rij.getObject("persoon_id", UUID.class);
                    return new Mens(
                            new Persoon.Id(id),
                            dicht(huis, id, "naam", rij),
                            dicht(huis, id, "functie", rij),
                            rij.getBoolean("kan_inloggen"));
                })
                .list();
    }

    @Override
    public List<Verlening> verleningen(Samenwerkingsverband.Id huis) {
        return jdbc.sql(VERLENINGEN)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> verlening(huis, rij))
                .list();
    }

    private Verlening verlening(Samenwerkingsverband.Id huis, ResultSet rij) throws SQLException {
        UUID id = rij.getObject("rolverlening_id", UUID.class);
        return new Verlening(
                id,
                new Persoon.Id(rij.getObject("persoon_id", UUID.class)),
                new Partij.Id(rij.getObject("partij_id", UUID.class)),
                new Rol(rij.getString("rol")),
                periode(rij),
                dicht(huis, id, "reden", rij),
                new Persoon.Id(rij.getObject("verleend_door", UUID.class)),
                rij.getObject("verleend_op", OffsetDateTime.class).toInstant(),
                rij.getBoolean("tweede_nodig"),
                Optional.ofNullable(rij.getObject("bevestigd_door", UUID.class)).map(Persoon.Id::new),
                rij.getObject("bekeken", LocalDate.class));
    }

    @Override
    public List<Verklaring> verklaringen(Samenwerkingsverband.Id huis) {
        return jdbc.sql(VERKLARINGEN)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> new Verklaring(
                        rij.getObject("betrouwbaarheid_id", UUID.class),
                        new Persoon.Id(rij.getObject("persoon_id", UUID.class)),
                        Eis.valueOf(rij.getString("eis")),
                        periode(rij),
                        rij.getString("kenmerk")))
                .list();
    }

    @Override
    public List<Mandaat> mandaten(Samenwerkingsverband.Id huis) {
        return jdbc.sql(MANDATEN)
                .param("huis", huis.waarde())
                .query((rij, nummer) -> mandaat(huis, rij))
                .list();
    }

    private Mandaat mandaat(Samenwerkingsverband.Id huis, ResultSet rij) throws SQLException {
        UUID id = rij.getObject("mandaat_id", UUID.class);
        return new Mandaat(
                id,
                new Persoon.Id(rij.getObject("persoon_id", UUID.class)),
                new Partij.Id(rij.getObject("partij_id", UUID.class)),
                dicht(huis, id, "grenzen", rij),
                rij.getString("kenmerk"),
                periode(rij),
                new Persoon.Id(rij.getObject("voorgesteld_door", UUID.class)),
                Optional.ofNullable(rij.getObject("bevestigd_door", UUID.class)).map(Persoon.Id::new));
    }

    private Afgeschermd<String> dicht(Samenwerkingsverband.Id huis, UUID gegeven, String veld, ResultSet rij)
            throws SQLException {
        return kluis.afgeschermd(Eigenaar.medewerkers(huis), gegeven, veld, rij.getBytes(veld));
    }

    private static Periode periode(ResultSet rij) throws SQLException {
        return new Periode(
                rij.getObject("van", LocalDate.class),
                Optional.ofNullable(rij.getObject("tot_en_met", LocalDate.class)));
    }
}
