package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Deelprofielen;
import nl.zorgvuldig.kern.inbreng.Deelprofiel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeelprofielen implements Deelprofielen {
    private static final String LAATSTE = """
            select versie, kring, regisseur, partijen, voorbehoud, op, door from zorgvuldig.deelprofiel
            where samenwerkingsverband_id = :huis and partij_id = :partij
            order by versie desc limit 1
            """;
    private static final String LEG_VAST = """
            insert into zorgvuldig.deelprofiel (samenwerkingsverband_id, deelprofiel_id, partij_id, versie, kring, regisseur,
                partijen, voorbehoud, door, op)
            select :huis, :id, :eigen, coalesce(max(versie), 0) + 1, :kring, :regisseur, :partijen::uuid[],
                :voorbehoud::uuid[], :door, :op
            from zorgvuldig.deelprofiel where samenwerkingsverband_id = :huis and partij_id = :eigen
            having coalesce(max(versie), 0) + 1 = :versie
            on conflict (samenwerkingsverband_id, partij_id, versie) do nothing
            """;

    private final JdbcClient jdbc;

    JdbcDeelprofielen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Vastgelegd> van(Samenwerkingsverband.Id huis, Partij.Id partij) {
        return jdbc.sql(LAATSTE)
                .param("huis", huis.waarde())
                .param("partij", partij.waarde())
                .query((rij, _) -> vastgelegd(rij))
                .optional();
    }

    private static Vastgelegd vastgelegd(ResultSet rij) throws SQLException {
        return new Vastgelegd(
                new Deelprofiel(Voorwaardenrij.kring(rij), Voorwaardenrij.partijen(rij, "voorbehoud")),
                rij.getInt("versie"),
                Rijlezer.moment(rij, "op").orElseThrow(),
                new Persoon.Id(rij.getObject("door", UUID.class)));
    }

    @Override
    public boolean legVast(Kijker kijker, Deelprofiel deelprofiel, int versie) {
        return Voorwaardenrij.zet(jdbc.sql(LEG_VAST), deelprofiel.kring())
                        .param("voorbehoud", Voorwaardenrij.ids(deelprofiel.voorbehoud()))
                        .param("huis", kijker.huis().waarde())
                        .param("id", UUID.randomUUID())
                        .param("eigen", kijker.partij().waarde())
                        .param("versie", versie)
                        .param("door", kijker.persoon().waarde())
                        .param("op", Tijdstip.nu())
                        .update()
                == 1;
    }
}
