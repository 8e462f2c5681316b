package nl.zorgvuldig.huis.aanmelding.opslag;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Uitkomstberichten;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Eigenaarsoort;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Verzegelaar;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Reden;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUitkomstberichten implements Uitkomstberichten {
    private static final String UITLEVEREN = """
            insert into zorgvuldig.uitkomstbericht (samenwerkingsverband_id, bericht_id, aan_persoon_id, aan_partij_id,
                uitkomst, reden, eigen_kenmerk, advies, sinds, vernietigen_op, bewaard_tot_en_met,
                uit_reservekopieen)
            values (:huis, :id, :persoon, :partij, :uitkomst, :reden, :kenmerk, :advies, :sinds, :vernietigenOp,
                :bewaard, :reserve)
            """;
    private static final String VAN_KIJKER = """
            select bericht_id, aan_persoon_id, aan_partij_id, uitkomst, reden, eigen_kenmerk, advies, sinds, vernietigen_op,
                   bewaard_tot_en_met, uit_reservekopieen
            from zorgvuldig.uitkomstbericht
            where samenwerkingsverband_id = :huis and aan_persoon_id = :persoon and aan_partij_id = :partij
              and vernietigen_op > :nu
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;

    JdbcUitkomstberichten(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    @Override
    public void leverUit(Kijker door, NieuwBericht bericht) {
        UUID id = UUID.randomUUID();
        Eigenaar eigenaar = new Eigenaar(Eigenaarsoort.BERICHT, id);
        kluis.nieuweEigenaar(eigenaar);
        Verzegelaar verzegelaar = kluis.verzegelaar(eigenaar, gegeven(id));
        jdbc.sql(UITLEVEREN)
                .param("huis", door.huis().waarde())
                .param("id", id)
                .param("persoon", bericht.aan().waarde())
                .param("partij", bericht.partij().waarde())
                .param("uitkomst", bericht.uitkomst().code())
                .param("reden", bericht.reden().map(Reden::code).orElse(null))
                .param("kenmerk", verzegelaar.verzegel("kenmerk", bericht.kenmerk()))
                .param("advies", verzegelaar.verzegel("advies", bericht.advies()))
                .param("sinds", Tijdstip.nu())
                .param("vernietigenOp", bericht.vernietigenOp().atOffset(ZoneOffset.UTC))
                .param("bewaard", bericht.bewaardTotEnMet().orElse(null))
                .param("reserve", bericht.uitReservekopieen())
                .update();
    }

    @Override
    public List<Bericht> voor(Kijker kijker) {
        return van(VAN_KIJKER + "order by sinds desc, bericht_id", kijker)
                .query((rij, nummer) -> bericht(rij))
                .list();
    }

    @Override
    public Optional<Bericht> lees(Kijker kijker, UUID id) {
        return van(VAN_KIJKER + "and bericht_id = :id", kijker)
                .param("id", id)
                .query((rij, nummer) -> bericht(rij))
                .optional();
    }

    private JdbcClient.StatementSpec van(String sql, Kijker kijker) {
        return jdbc.sql(sql)
                .param("huis", kijker.huis().waarde())
                .param("persoon", kijker.persoon().waarde())
                .param("partij", kijker.partij().waarde())
                .param("nu", Tijdstip.nu());
    }

    private Bericht bericht(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("bericht_id", UUID.class);
        return new Bericht(
                id,
                new Persoon.Id(rij.getObject("aan_persoon_id", UUID.class)),
                new Partij.Id(rij.getObject("aan_partij_id", UUID.class)),
                new Uitkomst(rij.getString("uitkomst")),
                Optional.ofNullable(rij.getString("reden")).map(Reden::new),
                Rijlezer.moment(rij, "sinds").orElseThrow(),
                Rijlezer.moment(rij, "vernietigen_op").orElseThrow(),
                Optional.ofNullable(rij.getObject("bewaard_tot_en_met", LocalDate.class)),
                rij.getObject("uit_reservekopieen", LocalDate.class),
                afgeschermd(id, "kenmerk", rij.getBytes("eigen_kenmerk")),
                afgeschermd(id, "advies", rij.getBytes("advies")));
    }

    private Afgeschermd<String> afgeschermd(UUID id, String veld, byte[] verzegeld) {
        return kluis.afgeschermd(new Eigenaar(Eigenaarsoort.BERICHT, id), gegeven(id), veld, verzegeld);
    }

    /** The record within the message: the identifier of the owner itself stands for what the log says about it. */
    private static UUID gegeven(UUID bericht) {
        return UUID.nameUUIDFromBytes(("kenmerk " + bericht).getBytes(StandardCharsets.UTF_8));
    }
}
