package nl.zorgvuldig.huis.aanmelding.opslag;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.huis.aanmelding.Dossiers;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the lists as software does that knows of one question only: is the viewer involved in the casus? It is there to
 * be measured beside the real one, which it is until it is told otherwise.
 */
@Primary
public final class Gewonedossiers implements Dossiers {
    private static final String EIGEN = """
            d.dossier_id = any (array(select eb.dossier_id from zorgvuldig.betrokkenheid eb
                                      where eb.samenwerkingsverband_id = :huis and eb.persoon_id = :persoon
                                        and eb.partij_id = :partij and eb.ingetrokken_op is null))
            """;

    private static final String LIJST = gewoon(Leesopdracht.lijst(List.of("true")));
    private static final String MIJLPALEN = gewoon(Leesopdracht.mijlpalen(List.of("true")));
    private static final String BUITEN_ZICHT = eigen(Leesopdracht.BUITEN_ZICHT);
    private static final String WACHT_OP_AKKOORD = eigen(Leesopdracht.WACHT_OP_AKKOORD);
    private static final String MET_GRONDEN = eigen(Leesopdracht.MET_GRONDEN);

    private final JdbcDossiers echt;
    private volatile boolean gewoon;

    Gewonedossiers(JdbcClient jdbc, Kluis kluis) {
        this.echt = new JdbcDossiers(jdbc, kluis);
    }

    private static String gewoon(String lijst) {
        return eigen(lijst.replace(Leesopdracht.PARTIJEN, ""));
    }

    private static String eigen(String lijst) {
        return lijst.replace(Leesopdracht.KANDIDATEN, Leesopdracht.KANDIDATEN + "and " + EIGEN);
    }

    /** From here on the plain way, or the real one again. */
    public void leesGewoon(boolean aan) {
        this.gewoon = aan;
    }

    @Override
    public Gevonden zichtbaar(Kijker kijker, Protocol protocol, Set<Categorie> categorieen) {
        return echt.zichtbaar(gewoon ? LIJST : Leesopdracht.LIJST, kijker, protocol, categorieen);
    }

    @Override
    public Gevonden mijlpalen(Kijker kijker, Protocol protocol) {
        return echt.zichtbaar(gewoon ? MIJLPALEN : Leesopdracht.MIJLPALEN, kijker, protocol, Set.of());
    }

    @Override
    public Gevonden buitenZicht(Kijker kijker, Protocol protocol, Set<Categorie> categorieen) {
        return echt.zichtbaar(gewoon ? BUITEN_ZICHT : Leesopdracht.BUITEN_ZICHT, kijker, protocol, categorieen);
    }

    @Override
    public Optional<Partij.Id> leidendePartij(Kijker kijker, Dossier.Id dossier) {
        return echt.leidendePartij(kijker, dossier);
    }

    @Override
    public Set<Persoon.Id> behandelaars(Kijker kijker, Set<Dossier.Id> van) {
        return echt.behandelaars(kijker, van);
    }

    @Override
    public Gevonden lees(Kijker kijker, Dossier.Id dossier) {
        return echt.lees(kijker, dossier);
    }

    @Override
    public Gevonden wachtOpAkkoord(Kijker kijker) {
        return echt.vanDePartij(gewoon ? WACHT_OP_AKKOORD : Leesopdracht.WACHT_OP_AKKOORD, kijker);
    }

    @Override
    public Gevonden metGronden(Kijker kijker) {
        return echt.vanDePartij(gewoon ? MET_GRONDEN : Leesopdracht.MET_GRONDEN, kijker);
    }
}
