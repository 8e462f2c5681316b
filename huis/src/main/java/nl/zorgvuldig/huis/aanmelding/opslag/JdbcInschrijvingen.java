package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen;
import nl.zorgvuldig.huis.aanmelding.Stand;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInschrijvingen implements Inschrijvingen {
    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Stukschrijver stukken;

    JdbcInschrijvingen(JdbcClient jdbc, Kluis kluis, Stukschrijver stukken) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.stukken = stukken;
    }

    @Override
    public Dossier.Id onthoud(Kijker kijker, UUID indiening, Dossier.Id dossier) {
        boolean eerste = indiening(Schrijfopdracht.INDIENING, kijker, indiening)
                        .param("resultaat", dossier.waarde())
                        .param("op", Tijdstip.nu())
                        .update()
                == 1;
        return eerste
                ? dossier
                : new Dossier.Id(indiening(Schrijfopdracht.EERDER_INGEDIEND, kijker, indiening)
                        .query(UUID.class)
                        .single());
    }

    @Override
    public Optional<Dossier.Id> eerder(Kijker kijker, UUID indiening) {
        return indiening(Schrijfopdracht.EERDER_INGEDIEND, kijker, indiening)
                .query(UUID.class)
                .optional()
                .map(Dossier.Id::new);
    }

    @Override
    public Optional<Instant> verstuurd(Kijker kijker, Dossier.Id dossier) {
        return van(Schrijfopdracht.VERSTUURD, kijker)
                .param("persoon", kijker.persoon().waarde())
                .param("dossier", dossier.waarde())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private JdbcClient.StatementSpec indiening(String sql, Kijker kijker, UUID indiening) {
        return van(sql, kijker)
                .param("sleutel", indiening)
                .param("persoon", kijker.persoon().waarde());
    }

    @Override
    public void schrijfIn(Kijker kijker, NieuwDossier dossier) {
        kluis.nieuweEigenaar(Stukschrijver.eigenaar(dossier.id()));
        betrek(kijker, dossier.id(), Betrokkenheid.AANMELDER);
        van(Schrijfopdracht.DOSSIER, kijker)
                .param("dossier", dossier.id().waarde())
                .param("casusnummer", nummer(kijker))
                .param("fase", dossier.fase().code())
                .param("partij", kijker.partij().waarde())
                .param("taak", dossier.taak().code())
                .param("gebied", dossier.gebied().code())
                .param("aanmelder", kijker.persoon().waarde())
                .param("hash", dossier.profielHash())
                .param("op", Tijdstip.nu())
                .update();
        van(Schrijfopdracht.WACHTRIJ, kijker)
                .param("dossier", dossier.id().waarde())
                .param("partij", kijker.partij().waarde())
                .param("op", Tijdstip.nu())
                .update();
    }

    private String nummer(Kijker kijker) {
        int jaar = Kalender.dag(Transactie.huidige().moment()).getYear();
        int volgnummer = van(Schrijfopdracht.NUMMER, kijker)
                .param("jaar", jaar)
                .query(Integer.class)
                .single();
        return "%02d-%04d".formatted(jaar % 100, volgnummer);
    }

    private void betrek(Kijker kijker, Dossier.Id dossier, Betrokkenheid soort) {
        van(Schrijfopdracht.BETROKKENHEID, kijker)
                .param("id", UUID.randomUUID())
                .param("dossier", dossier.waarde())
                .param("persoon", kijker.persoon().waarde())
                .param("partij", kijker.partij().waarde())
                .param("soort", soort.name())
                .param("op", Tijdstip.nu())
                .update();
    }

    @Override
    public void voegToe(Kijker kijker, NieuweInbreng inbreng) {
        stukken.voegToe(kijker, inbreng);
    }

    @Override
    public UUID voegToe(Kijker kijker, NieuweVastlegging vastlegging) {
        return stukken.voegToe(kijker, vastlegging);
    }

    @Override
    public boolean pakOp(Kijker kijker, Dossier.Id dossier) {
        boolean eerste = van(Schrijfopdracht.OPPAKKEN, kijker)
                        .param("dossier", dossier.waarde())
                        .param("op", Tijdstip.nu())
                        .update()
                == 1;
        if (eerste) {
            betrek(kijker, dossier, Betrokkenheid.BEHANDELAAR);
            van(Schrijfopdracht.IN_BEHANDELING, kijker)
                    .param("dossier", dossier.waarde())
                    .param("persoon", kijker.persoon().waarde())
                    .param("op", Tijdstip.nu())
                    .update();
        }
        return eerste;
    }

    @Override
    public void beoordeel(Kijker kijker, Dossier.Id dossier, Fase naar, Map<Inbreng.Id, Noodzaakoordeel> oordelen) {
        oordelen.forEach((inbreng, oordeel) -> over(Schrijfopdracht.NOODZAAK, kijker, dossier, inbreng, naar)
                .param("oordeel", oordeel.name())
                .update());
    }

    @Override
    public void legAkkoordVast(Kijker kijker, Dossier.Id dossier, Fase naar, Map<Inbreng.Id, Boolean> akkoord) {
        akkoord.forEach((inbreng, gegeven) -> over(Schrijfopdracht.AKKOORD, kijker, dossier, inbreng, naar)
                .param("gegeven", gegeven)
                .update());
    }

    private JdbcClient.StatementSpec over(
            String sql, Kijker kijker, Dossier.Id dossier, Inbreng.Id inbreng, Fase naar) {
        return van(sql, kijker)
                .param("id", UUID.randomUUID())
                .param("dossier", dossier.waarde())
                .param("inbreng", inbreng.waarde())
                .param("naar", naar.code())
                .param("door", kijker.persoon().waarde())
                .param("op", Tijdstip.nu());
    }

    @Override
    public void zet(Kijker kijker, Dossier.Id dossier, Fase fase, Stand stand) {
        van(Schrijfopdracht.ZET, kijker)
                .param("dossier", dossier.waarde())
                .param("fase", fase.code())
                .param("stand", stand.name())
                .param("door", kijker.persoon().waarde())
                .param("op", Tijdstip.nu())
                .update();
    }

    @Override
    public void bewaar(Kijker kijker, Dossier.Id dossier, LocalDate totEnMet) {
        van(Schrijfopdracht.BEWAAR, kijker)
                .param("dossier", dossier.waarde())
                .param("totEnMet", totEnMet)
                .update();
    }

    @Override
    public List<Wachtend> wachtrij(Kijker kijker) {
        return van(Schrijfopdracht.WACHTENDEN, kijker)
                .query((rij, nummer) -> new Wachtend(
                        new Dossier.Id(rij.getObject("dossier_id", UUID.class)),
                        new Partij.Id(rij.getObject("partij_id", UUID.class)),
                        rij.getObject("ontvangen_op", OffsetDateTime.class).toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec van(String sql, Kijker kijker) {
        return jdbc.sql(sql).param("huis", kijker.huis().waarde());
    }
}
