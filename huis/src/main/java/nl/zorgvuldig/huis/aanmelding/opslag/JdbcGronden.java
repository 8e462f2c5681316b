package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Gronden;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGronden implements Gronden {
    private static final String VAN = """
            select grond_id, versie, wie, soort, stand, code, vastgelegd, dossier_id, gever_id, categorieen, doelen,
                   ontvangers, op
            from zorgvuldig.geheimgrond
            where samenwerkingsverband_id = :huis and dossier_id = :dossier
            order by op, grond_id, versie
            """;
    private static final String VOEG_TOE = """
            insert into zorgvuldig.geheimgrond (samenwerkingsverband_id, geheimgrond_id, grond_id, versie, dossier_id,
                wie, gever_id, soort, stand, code, vastgelegd, categorieen, doelen, ontvangers, door, op)
            values (:huis, :id, :grond, :versie, :dossier, :wie, :gever, :soort, :stand, :code, :vastgelegd,
                :categorieen, :doelen, :ontvangers, :door, :op)
            """;

    private final JdbcClient jdbc;

    JdbcGronden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Versie> van(Kijker kijker, Dossier.Id dossier) {
        return jdbc.sql(VAN)
                .param("huis", kijker.huis().waarde())
                .param("dossier", dossier.waarde())
                .query((rij, nummer) -> versie(rij))
                .list();
    }

    private static Versie versie(ResultSet rij) throws SQLException {
        return new Versie(
                rij.getObject("grond_id", UUID.class),
                rij.getInt("versie"),
                rij.getInt("wie"),
                Soort.valueOf(rij.getString("soort")),
                Stand.valueOf(rij.getString("stand")),
                rij.getString("code"),
                Rijlezer.set(rij, "vastgelegd", Function.identity()),
                new Dekking(
                        new Dossier.Id(rij.getObject("dossier_id", UUID.class)),
                        new Partij.Id(rij.getObject("gever_id", UUID.class)),
                        new Reikwijdte.Soorten(Rijlezer.set(rij, "categorieen", Categorie::new)),
                        Rijlezer.set(rij, "doelen", Doel::new),
                        Arrays.stream((UUID[]) rij.getArray("ontvangers").getArray())
                                .map(Partij.Id::new)
                                .collect(Collectors.toSet())),
                rij.getObject("op", OffsetDateTime.class).toInstant());
    }

    @Override
    public void voegToe(Kijker kijker, Versie versie) {
        Dekking dekking = versie.dekking();
        jdbc.sql(VOEG_TOE)
                .param("huis", kijker.huis().waarde())
                .param("id", UUID.randomUUID())
                .param("grond", versie.grond())
                .param("versie", versie.nummer())
                .param("dossier", dekking.dossier().waarde())
                .param("wie", versie.wie())
                .param("gever", dekking.gever().waarde())
                .param("soort", versie.soort().name())
                .param("stand", versie.stand().name())
                .param("code", versie.code())
                .param("vastgelegd", versie.vastgelegd().toArray(String[]::new))
                .param("categorieen", categorieen(dekking.wat()))
                .param("doelen", dekking.doelen().stream().map(Doel::code).toArray(String[]::new))
                .param(
                        "ontvangers",
                        dekking.ontvangers().stream().map(Partij.Id::waarde).toArray(UUID[]::new))
                .param("door", kijker.persoon().waarde())
                .param("op", Tijdstip.nu())
                .update();
    }

    private static String[] categorieen(Reikwijdte wat) {
        return switch (wat) {
            case Reikwijdte.Soorten(Set<Categorie> soorten) ->
                soorten.stream().map(Categorie::code).toArray(String[]::new);
            case Reikwijdte.Inbrengen _ -> throw new IllegalArgumentException("a ground is kept by category");
        };
    }
}
