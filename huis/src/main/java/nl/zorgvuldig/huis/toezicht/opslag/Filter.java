package nl.zorgvuldig.huis.toezicht.opslag;

import java.util.UUID;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The conditions of a question on lines named {@code r}. Only what was asked stands in the statement, so that an index
 * can serve it; every value is bound.
 *
 * @param vraag the question
 */
record Filter(Logvraag vraag) {
    private static final String BASIS = "r.samenwerkingsverband_id = :huis and r.moment >= :van and r.moment < :tot";

    static Filter van(Logvraag vraag) {
        return new Filter(vraag);
    }

    String voorwaarden() {
        return BASIS
                + (vraag.persoon().isPresent() ? " and r.persoon_id = :persoon" : "")
                + (vraag.dossiers().isEmpty() ? "" : " and r.dossier_id = any (:dossiers)")
                + (vraag.handeling().isPresent() ? " and r.handeling = :handeling" : "")
                + (vraag.uitslag().isPresent() ? " and r.uitslag = :uitslag" : "");
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec opdracht, Samenwerkingsverband.Id huis) {
        return opdracht.param("huis", huis.waarde())
                .param("van", JdbcLogbron.tijd(vraag.begin()))
                .param("tot", JdbcLogbron.tijd(vraag.einde()))
                .param("persoon", vraag.persoon().orElse(null))
                .param("dossiers", vraag.dossiers().toArray(UUID[]::new))
                .param("handeling", vraag.handeling().orElse(null))
                .param("uitslag", vraag.uitslag().map(Enum::name).orElse(null));
    }
}
