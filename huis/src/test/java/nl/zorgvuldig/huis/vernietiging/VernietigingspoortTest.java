package nl.zorgvuldig.huis.vernietiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Eigenaar;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.huis.proef.Proefbesluit;
import nl.zorgvuldig.kern.bewaring.Vernietigd;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VernietigingspoortTest {
    private final Proefpoort proef = new Proefpoort();

    @AfterAll
    void sluit() {
        proef.close();
    }

    @Test // H5: two dates, and a line in the log
    void een_dossier_verdwijnt_en_het_antwoord_is_twee_datums() {
        Dossier.Id dossier = proef.gevuld();
        LocalDate vandaag = Kalender.dag(proef.huis.klok().nu());

        Vernietigingsbesluit besluit = proef.vernietig(dossier);

        assertThat(besluit)
                .isEqualTo(new Vernietigingsbesluit.Uitgevoerd(
                        new Vernietigd(proef.huis.klok().nu(), vandaag.plusDays(90))));
        assertThat(proef.logregels(dossier)).containsExactly("VERNIETIGEN TOEGESTAAN ");
    }

    @Test // H4: nothing of a dossier survives in any table, and nothing of another one goes
    void van_een_dossier_blijft_in_geen_enkele_tabel_iets_over() {
        Dossier.Id weg = proef.gevuld();
        Dossier.Id blijft = proef.gevuld();
        Map<String, Long> vooraf = proef.tellingen(blijft);
        assertThat(vooraf)
                .containsKeys("inbreng", "zoekindex", "belet", "wachtrij")
                .doesNotContainValue(0L);
        assertThat(proef.tellingen(weg)).doesNotContainValue(0L);

        proef.vernietig(weg);

        assertThat(proef.tellingen(weg).values()).containsOnly(0L);
        assertThat(proef.sleutels(weg)).isZero();
        assertThat(proef.tellingen(blijft)).isEqualTo(vooraf);
        assertThat(proef.sleutels(blijft)).isPositive();
    }

    @Test // the guard above: a table that no room clears is seen
    void een_vergeten_tabel_wordt_gezien() {
        try (Proefpoort ander = new Proefpoort()) {
            ander.huis
                    .vrij()
                    .sql(
                            "create table zorgvuldig.vergeten (samenwerkingsverband_id uuid not null, dossier_id uuid not null)")
                    .update();
            Dossier.Id dossier = ander.gevuld();

            ander.vernietig(dossier);

            assertThat(ander.tellingen(dossier)).containsEntry("vergeten", 1L);
        }
    }

    @Test // H6, T5: a request of a citizen comes first
    void een_belet_houdt_de_vernietiging_tegen_tot_het_is_opgeheven() {
        Dossier.Id dossier = proef.gevuld();
        zetBelet(dossier, "null");
        Map<String, Long> vooraf = proef.tellingen(dossier);

        Vernietigingsbesluit besluit = proef.vernietig(dossier);

        assertThat(besluit)
                .isInstanceOfSatisfying(
                        Vernietigingsbesluit.Geweigerd.class,
                        geweigerd -> assertThat(geweigerd.bevindingen())
                                .singleElement()
                                .satisfies(bevinding ->
                                        assertThat(bevinding.norm()).isEqualTo(Norm.BELET)));
        assertThat(proef.tellingen(dossier)).isEqualTo(vooraf);
        assertThat(proef.logregels(dossier)).containsExactly("VERNIETIGEN GEWEIGERD BELET");

        zetBelet(dossier, "now()");
        assertThat(proef.vernietig(dossier)).isInstanceOf(Vernietigingsbesluit.Uitgevoerd.class);
    }

    private void noem(Dossier.Id dossier, String soort) {
        proef.huis
                .vrij()
                .sql("update zorgvuldig.belet set soort = ? where dossier_id = ?")
                .params(soort, dossier.waarde())
                .update();
    }

    private void zetBelet(Dossier.Id dossier, String opgeheven) {
        proef.huis
                .vrij()
                .sql("update zorgvuldig.belet set opgeheven_op = " + opgeheven + " where dossier_id = ?")
                .param(dossier.waarde())
                .update();
    }

    @Test // H6: a destruction rests on something
    void zonder_grond_wordt_niets_vernietigd() {
        Dossier.Id dossier = proef.gevuld();

        Vernietigingsbesluit besluit = proef.huis
                .transacties()
                .schrijven(proef.kijker, () -> proef.poort.vernietigDossier(Proefpoort.PROTOCOL, dossier, Set.of()));

        assertThat(besluit).isInstanceOf(Vernietigingsbesluit.Geweigerd.class);
        assertThat(proef.rijen("dossier", dossier)).isOne();
    }

    @Test // IJ 9.5: what was not necessary goes, the rest stays and still opens
    void een_inbreng_verdwijnt_en_de_andere_blijft_te_lezen() {
        Dossier.Id dossier = proef.mensen.dossier(proef.kijker);
        Inbreng.Id weg = proef.mensen.inbreng(proef.kijker, dossier, "weg");
        Inbreng.Id blijft = proef.mensen.inbreng(proef.kijker, dossier, "blijft");

        proef.huis
                .transacties()
                .schrijven(
                        proef.kijker,
                        () -> proef.poort.vernietigInbrengen(
                                Proefpoort.PROTOCOL, dossier, Set.of(weg), Proefpoort.GROND));

        assertThat(proef.rijen("inbreng", dossier)).isOne();
        assertThat(proef.sleutels(dossier)).isEqualTo(3);
        assertThat(lees(dossier, blijft)).containsValue("blijft");
    }

    @Test // H4: what was read before does not open after, not with the same bytes
    void bewaarde_bytes_gaan_na_vernietiging_niet_meer_open() {
        Dossier.Id dossier = proef.mensen.dossier(proef.kijker);
        Inbreng.Id inbreng = proef.mensen.inbreng(proef.kijker, dossier, "weg");
        byte[] blob = blob(inbreng);
        assertThat(lees(dossier, inbreng)).containsValue("weg");
        byte[] detail = detail(inbreng);

        proef.vernietig(dossier);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> lees(dossier, inbreng, blob))
                .withMessage("a seal does not open");
        assertThat(new String(detail, StandardCharsets.ISO_8859_1)).doesNotContain("inhoud");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> proef.huis
                        .transacties()
                        .lezen(
                                proef.kijker,
                                () -> proef.huis
                                        .de(Kluis.class)
                                        .verzegelDetail(Eigenaar.van(dossier), UUID.randomUUID(), "detail")))
                .withMessage("a seal does not open");
    }

    @Test // H1: a message goes when its term has passed, and not a moment earlier
    void een_bericht_verdwijnt_als_de_termijn_om_is() {
        UUID om = bericht(0);
        UUID loopt = bericht(1);

        int aantal = proef.poort.vernietigVerlopenBerichten(Proefpoort.PROTOCOL, proef.kijker.huis());

        assertThat(aantal).isOne();
        assertThat(proef.huis
                        .vrij()
                        .sql(
                                "select bericht_id from zorgvuldig.uitkomstbericht where aan_persoon_id = ? and reden = 'sweep'")
                        .param(proef.kijker.persoon().waarde())
                        .query(UUID.class)
                        .list())
                .containsExactly(loopt)
                .doesNotContain(om);
        assertThat(proef.huis
                        .transacties()
                        .lezen(proef.kijker, () -> proef.huis.de(Kluis.class).aanwezig(Set.of(om, loopt))))
                .containsExactly(loopt);
    }

    @Test // H6: what is held back is told once, and keeps nothing else from going
    void wat_wordt_tegengehouden_houdt_de_rest_niet_tegen() {
        Dossier.Id tegengehouden = verlopen("2019-12-31");
        Dossier.Id weg = verlopen("2020-01-01");
        zetBelet(tegengehouden, "null");

        assertThat(verlopenDossiers()).isOne();
        assertThat(verlopenDossiers()).isZero();
        assertThat(proef.rijen("dossier", weg)).isZero();
        assertThat(proef.rijen("dossier", tegengehouden)).isOne();
        assertThat(proef.logregels(tegengehouden)).containsExactly("VERNIETIGEN GEWEIGERD BELET");

        noem(tegengehouden, "BEZWAAR");
        assertThat(verlopenDossiers()).isZero();
        assertThat(verlopenDossiers()).isZero();
        assertThat(proef.logregels(tegengehouden))
                .as("another reason is told too, once")
                .containsExactly("VERNIETIGEN GEWEIGERD BELET", "VERNIETIGEN GEWEIGERD BELET");

        zetBelet(tegengehouden, "now()");
        assertThat(verlopenDossiers()).isOne();
        assertThat(proef.rijen("dossier", tegengehouden)).isZero();
    }

    @Test // H6: what was not written down is not told
    void wat_is_afgebroken_is_niet_verteld() {
        Aangehouden aangehouden = new Aangehouden();
        UUID wat = UUID.randomUUID();
        Vernietigingsbesluit besluit = new Vernietigingsbesluit.Geweigerd(List.of());
        assertThatIllegalStateException()
                .isThrownBy(() -> proef.huis.transacties().schrijven(proef.kijker, () -> {
                    aangehouden.onthoud(wat, besluit);
                    throw new IllegalStateException("this one breaks off");
                }));
        assertThat(aangehouden.isVerteld(wat, List.of())).isFalse();
        proef.huis.transacties().schrijven(proef.kijker, () -> aangehouden.onthoud(wat, besluit));
        assertThat(aangehouden.isVerteld(wat, List.of())).isTrue();
    }

    @Test // H1: what breaks off does not stop what comes after it
    void wat_afbreekt_houdt_de_rest_niet_tegen() {
        Dossier.Id breektAf = verlopen("2019-12-31");
        Dossier.Id weg = verlopen("2020-01-01");
        proef.huis.vrij().sql("""
                        create function zorgvuldig.proef_breekt_af() returns trigger language plpgsql as
                        $$ begin raise 'this one breaks off'; end $$
                        """).update();
        proef.huis
                .vrij()
                .sql("create trigger breekt_af before delete on zorgvuldig.dossier for each row"
                        + " when (old.dossier_id = '" + breektAf.waarde() + "')"
                        + " execute function zorgvuldig.proef_breekt_af()")
                .update();

        assertThat(verlopenDossiers()).isOne();
        assertThat(proef.rijen("dossier", weg)).isZero();
        assertThat(proef.rijen("dossier", breektAf)).isOne();

        proef.huis.vrij().sql("drop trigger breekt_af on zorgvuldig.dossier").update();
        proef.huis.vrij().sql("drop function zorgvuldig.proef_breekt_af()").update();
        assertThat(verlopenDossiers()).isOne();
    }

    private Dossier.Id verlopen(String dag) {
        Dossier.Id dossier = proef.gevuld();
        proef.huis
                .vrij()
                .sql("update zorgvuldig.dossier set bewaren_tot_en_met = ?::date where dossier_id = ?")
                .params(dag, dossier.waarde())
                .update();
        return dossier;
    }

    private int verlopenDossiers() {
        return proef.poort.vernietigVerlopenDossiers(Proefpoort.PROTOCOL, proef.kijker.huis());
    }

    private UUID bericht(int secondenTeVroeg) {
        UUID bericht = UUID.randomUUID();
        return proef.huis.transacties().schrijven(proef.kijker, () -> {
            Kluis kluis = proef.huis.de(Kluis.class);
            kluis.nieuweEigenaar(Eigenaar.bericht(bericht));
            byte[] kenmerk = kluis.verzegelaar(Eigenaar.bericht(bericht), UUID.randomUUID())
                    .verzegel("eigen_kenmerk", "K1");
            byte[] advies = kluis.verzegelaar(Eigenaar.bericht(bericht), UUID.randomUUID())
                    .verzegel("advies", "Bel de wijkverpleging.");
            proef.huis
                    .jdbc()
                    .sql("""
                            insert into zorgvuldig.uitkomstbericht (samenwerkingsverband_id, bericht_id, aan_persoon_id,
                                aan_partij_id, uitkomst, reden, eigen_kenmerk, advies, sinds, vernietigen_op, uit_reservekopieen)
                            values (?, ?, ?, ?, 'afwijzen', 'sweep', ?, ?, ?, ?, current_date)
                            """)
                    .params(
                            proef.kijker.huis().waarde(),
                            bericht,
                            proef.kijker.persoon().waarde(),
                            proef.kijker.partij().waarde(),
                            kenmerk,
                            advies,
                            proef.huis.klok().nu().atOffset(ZoneOffset.UTC),
                            proef.huis.klok().nu().plusSeconds(secondenTeVroeg).atOffset(ZoneOffset.UTC))
                    .update();
            return bericht;
        });
    }

    private Map<Vindplaats, String> lees(Dossier.Id dossier, Inbreng.Id inbreng) {
        return lees(dossier, inbreng, blob(inbreng));
    }

    private Map<Vindplaats, String> lees(Dossier.Id dossier, Inbreng.Id inbreng, byte[] blob) {
        Kluis kluis = proef.huis.de(Kluis.class);
        return proef.huis
                .transacties()
                .lezen(
                        proef.kijker,
                        () -> kluis.open(List.of(new Opening(
                                Proefbesluit.bewijs(
                                        proef.kijker, Transactie.huidige().moment(), dossier, inbreng, "inhoud"),
                                List.of(kluis.afgeschermd(Eigenaar.van(dossier), inbreng.waarde(), "inhoud", blob))))));
    }

    private byte[] blob(Inbreng.Id inbreng) {
        return bytes("select inhoud from zorgvuldig.inbreng where inbreng_id = ?", inbreng);
    }

    private byte[] detail(Inbreng.Id inbreng) {
        return bytes("select detail from zorgvuldig.logregel where gegeven_id = ? limit 1", inbreng);
    }

    private byte[] bytes(String vraag, Inbreng.Id inbreng) {
        return proef.huis
                .vrij()
                .sql(vraag)
                .param(inbreng.waarde())
                .query(byte[].class)
                .single();
    }
}
