package nl.zorgvuldig.huis.aanmelding.opslag;

import java.util.List;
import nl.zorgvuldig.huis.aanmelding.Zeggenschap;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcZeggenschap implements Zeggenschap {
    private static final String OOIT = """
            select kring, regisseur, partijen, mensen, voorbehoud, doelen, eigen_taak, uitvraag from zorgvuldig.inbrengvoorwaarde
            where samenwerkingsverband_id = :huis and dossier_id = :dossier and inbreng_id = :inbreng
            order by versie
            """;
    private static final String OORSPRONG = """
            select betrokkene, taak, doel from zorgvuldig.inbreng
            where samenwerkingsverband_id = :huis and dossier_id = :dossier and inbreng_id = :inbreng
            """;
    private static final String TREK_IN = """
            update zorgvuldig.inbreng set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and dossier_id = :dossier and inbreng_id = :inbreng and gever_id = :gever
              and ingetrokken_op is null
            """;

    private static final String TREK_AKKOORD_IN = """
            update zorgvuldig.akkoord set ingetrokken_op = :op
            where samenwerkingsverband_id = :huis and dossier_id = :dossier and inbreng_id = :inbreng and naar_fase = :fase
              and gegeven and ingetrokken_op is null
            """;

    private final JdbcClient jdbc;
    private final Voorwaardeschrijver besluiten;
    private final Kluis kluis;

    JdbcZeggenschap(JdbcClient jdbc, Voorwaardeschrijver besluiten, Kluis kluis) {
        this.jdbc = jdbc;
        this.besluiten = besluiten;
        this.kluis = kluis;
    }

    @Override
    public void legVast(
            Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng, Voorwaarden voorwaarden, Aanwijzing aanwijzing) {
        besluiten.schrijf(
                kijker,
                dossier,
                inbreng,
                voorwaarden,
                aanwijzing,
                tekst -> kluis.vulAan(
                        Stukschrijver.eigenaar(dossier), inbreng.waarde(), Voorwaardeschrijver.VELD, tekst));
    }

    @Override
    public List<Voorwaarden> ooit(Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng) {
        return jdbc
                .sql(OOIT)
                .param("huis", kijker.huis().waarde())
                .param("dossier", dossier.waarde())
                .param("inbreng", inbreng.waarde())
                .query((rij, _) -> Voorwaardenrij.lees(rij))
                .list()
                .stream()
                .flatMap(voorwaarden -> voorwaarden.alsOptie().stream())
                .toList();
    }

    @Override
    public Oorsprong oorsprong(Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng) {
        return jdbc.sql(OORSPRONG)
                .param("huis", kijker.huis().waarde())
                .param("dossier", dossier.waarde())
                .param("inbreng", inbreng.waarde())
                .query((rij, _) -> new Oorsprong(
                        rij.getInt("betrokkene"), new Taak(rij.getString("taak")), new Doel(rij.getString("doel"))))
                .single();
    }

    @Override
    public void trekAkkoordIn(Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng, Fase naar) {
        int rijen = Transactie.huidige()
                .als(
                        Databankrol.INTREKKEN,
                        () -> jdbc.sql(TREK_AKKOORD_IN)
                                .param("huis", kijker.huis().waarde())
                                .param("dossier", dossier.waarde())
                                .param("inbreng", inbreng.waarde())
                                .param("fase", naar.code())
                                .param("op", Tijdstip.nu())
                                .update());
        if (rijen < 1) {
            throw new IllegalStateException("an akkoord that was decided on is not there to be taken back");
        }
    }

    @Override
    public void trekIn(Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng) {
        int rijen = Transactie.huidige()
                .als(
                        Databankrol.INTREKKEN,
                        () -> jdbc.sql(TREK_IN)
                                .param("huis", kijker.huis().waarde())
                                .param("dossier", dossier.waarde())
                                .param("inbreng", inbreng.waarde())
                                .param("gever", kijker.partij().waarde())
                                .param("op", Tijdstip.nu())
                                .update());
        if (rijen != 1) {
            throw new IllegalStateException("an inbreng that was decided on is not there to be taken back");
        }
    }
}
