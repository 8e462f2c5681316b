package nl.zorgvuldig.huis.vernietiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Nalezer;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.huis.kluis.Sleutelbewaarder;
import nl.zorgvuldig.huis.kluis.Zoekindex;
import nl.zorgvuldig.huis.proef.Bytezoeker;
import nl.zorgvuldig.huis.proef.Proefbesluit;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Acceptance 4, at the level of what lies on the disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SporenTest {
    private final Proefpoort proef = new Proefpoort();
    private final String kanarie = "Kanarievogel-" + UUID.randomUUID();

    @AfterAll
    void sluit() {
        proef.close();
    }

    @Test // acceptance 4, H4: sealed from the first byte, and a scan that would see it if it were not
    void leesbare_tekst_staat_nergens_op_de_schijf() {
        Dossier.Id dossier = proef.mensen.dossier(proef.kijker);
        Inbreng.Id inbreng = metIndex(dossier);
        lees(dossier, inbreng);
        String onverzegeld = "Onverzegeld-" + UUID.randomUUID();
        Proefserver.alsBeheerder(
                proef.huis.databank(),
                "create table zorgvuldig.onverzegeld (tekst text)",
                "insert into zorgvuldig.onverzegeld values ('" + onverzegeld + "')",
                "checkpoint");

        Bytezoeker schijf = schijf();

        assertThat(schijf.metTekst(kanarie)).isEmpty();
        assertThat(schijf.metTekst("Zoekvogel")).isEmpty();
        assertThat(schijf.metTekst(onverzegeld))
                .anyMatch(bestand -> bestand.toString().contains("pg_wal"))
                .anyMatch(bestand -> !bestand.toString().contains("pg_wal"));
    }

    @Test // acceptance 4, H4, H5: what destruction leaves behind, and until when
    void na_vernietiging_blijft_op_de_schijf_alleen_wat_met_de_epoche_verdwijnt() {
        Dossier.Id dossier = proef.mensen.dossier(proef.kijker);
        Inbreng.Id inbreng = metIndex(dossier);
        byte[] inhoud = bytes("select inhoud from zorgvuldig.inbreng where inbreng_id = ?", inbreng.waarde());
        byte[] sleutel =
                bytes("select verpakt from zorgvuldig.eigenaarsleutel where eigenaar_id = ?", dossier.waarde());
        byte[] kenmerk = bytes("select waarde from zorgvuldig.zoekindex where inbreng_id = ?", inbreng.waarde());
        checkpoint();

        assertThat(List.of(schijf().met(inhoud), schijf().met(sleutel), schijf().met(kenmerk)))
                .as("before destruction the scan finds all three")
                .noneMatch(Map::isEmpty);
        assertThat(nalezer(dossier).leesbaar(inbreng.waarde(), "inhoud", kanarie.length()))
                .containsExactly(kanarie);

        proef.vernietig(dossier);
        checkpoint();
        vertel("directly after destruction", dossier, inbreng);
        Proefserver.alsBeheerder(
                proef.huis.databank(), "vacuum full", "select pg_switch_wal()", "checkpoint", "checkpoint");
        vertel("after vacuum full and two checkpoints", dossier, inbreng);

        assertThat(schijf().metTekst(kanarie)).isEmpty();
        assertThat(naDeEpoche(dossier).leesbaar(inbreng.waarde(), "inhoud", kanarie.length()))
                .as("once the key of the epoch is gone, nothing on the disk opens")
                .isEmpty();
        assertThat(naDeEpoche(dossier).eigenaarsleutels()).isEmpty();
    }

    /** The result goes into the runbook on destroying. */
    private void vertel(String wanneer, Dossier.Id dossier, Inbreng.Id inbreng) {
        Nalezer nalezer = nalezer(dossier);
        System.out.println("Sporen, " + wanneer + ": wrapped owner keys that open with the epoch key "
                + nalezer.eigenaarsleutels() + "; texts that can be read with disk and epoch key "
                + nalezer.leesbaar(inbreng.waarde(), "inhoud", kanarie.length()).size());
    }

    private Inbreng.Id metIndex(Dossier.Id dossier) {
        Inbreng.Id inbreng = proef.mensen.inbreng(proef.kijker, dossier, kanarie);
        return proef.huis.transacties().schrijven(proef.kijker, () -> {
            proef.huis
                    .de(Zoekindex.class)
                    .vastleggen(dossier, inbreng, List.of(Zoekindex.naam("Zoekvogel", LocalDate.of(1980, 5, 17))));
            return inbreng;
        });
    }

    private void lees(Dossier.Id dossier, Inbreng.Id inbreng) {
        Kluis kluis = proef.huis.de(Kluis.class);
        byte[] blob = bytes("select inhoud from zorgvuldig.inbreng where inbreng_id = ?", inbreng.waarde());
        assertThat(proef.huis
                        .transacties()
                        .lezen(
                                proef.kijker,
                                () -> kluis.open(List.of(new Opening(
                                        Proefbesluit.bewijs(
                                                proef.kijker,
                                                Transactie.huidige().moment(),
                                                dossier,
                                                inbreng,
                                                "inhoud"),
                                        List.of(kluis.afgeschermd(
                                                Eigenaar.van(dossier), inbreng.waarde(), "inhoud", blob)))))))
                .containsValue(kanarie);
    }

    private Nalezer nalezer(Dossier.Id dossier) {
        return new Nalezer(schijf(), proef.huis.de(Sleutelbewaarder.class), proef.kijker.huis(), Eigenaar.van(dossier));
    }

    /** Another key at the top: as the turn of the epoch leaves things. */
    private Nalezer naDeEpoche(Dossier.Id dossier) {
        try (Proefhuis ander = Proefhuis.onderbouw()) {
            return new Nalezer(schijf(), ander.de(Sleutelbewaarder.class), proef.kijker.huis(), Eigenaar.van(dossier));
        }
    }

    private Bytezoeker schijf() {
        Path[] mappen = {
            Proefserver.map().resolve("postgresql"), Proefserver.map().resolve("logs"), proef.huis.map()
        };
        return Bytezoeker.in(mappen).buiten(andereDatabanken());
    }

    /** The heaps of other tests, which never held anything of this one. */
    private List<Path> andereDatabanken() {
        return proef
                .huis
                .vrij()
                .sql("select oid::text from pg_database where datname like 'proef_%' and datname <> ?")
                .param(proef.huis.databank())
                .query(String.class)
                .list()
                .stream()
                .map(oid -> Proefserver.map().resolve("postgresql/base").resolve(oid))
                .toList();
    }

    private void checkpoint() {
        Proefserver.alsBeheerder(proef.huis.databank(), "checkpoint");
    }

    private byte[] bytes(String vraag, UUID id) {
        return proef.huis.vrij().sql(vraag).param(id).query(byte[].class).single();
    }
}
