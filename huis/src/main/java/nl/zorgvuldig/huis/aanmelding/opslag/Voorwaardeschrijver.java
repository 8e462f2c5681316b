package nl.zorgvuldig.huis.aanmelding.opslag;

import java.sql.Types;
import java.util.UUID;
import java.util.function.Function;
import nl.zorgvuldig.huis.aanmelding.Zeggenschap.Aanwijzing;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what a giver decides about an inbreng, behind what it decided before. */
@Component
class Voorwaardeschrijver {
    static final String VELD = "aanwijzing";

    private final JdbcClient jdbc;

    Voorwaardeschrijver(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a decision.
     *
     * @param zegel seals words in the field of this inbreng that is for them
     */
    void schrijf(
            Kijker kijker,
            Dossier.Id dossier,
            Inbreng.Id inbreng,
            Voorwaarden voorwaarden,
            Aanwijzing aanwijzing,
            Function<String, byte[]> zegel) {
        Voorwaardenrij.zet(jdbc.sql(Schrijfopdracht.VOORWAARDE), voorwaarden)
                .param("huis", kijker.huis().waarde())
                .param("voorwaarde", UUID.randomUUID())
                .param("id", inbreng.waarde())
                .param("dossier", dossier.waarde())
                .param("blijft", aanwijzing instanceof Aanwijzing.Blijft)
                .param("aanwijzing", aanwijzing.nieuw().map(zegel).orElse(null), Types.BINARY)
                .param("door", kijker.persoon().waarde())
                .param("op", Tijdstip.nu())
                .update();
    }
}
