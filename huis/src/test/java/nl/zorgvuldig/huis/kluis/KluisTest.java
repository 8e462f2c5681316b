package nl.zorgvuldig.huis.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.proef.Proefbesluit;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefmensen;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import nl.zorgvuldig.kern.verstrekking.Inzagebewijs;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KluisTest {
    private final Proefhuis huis = Proefhuis.onderbouw();
    private final Kluis kluis = huis.de(Kluis.class);
    private final Proefmensen mensen = Proefmensen.in(huis);
    private final Kijker kijker = mensen.kijker(mensen.samenwerkingsverband(), Proefbesluit.rol());
    private final Dossier.Id dossier = mensen.dossier(kijker);
    private final Inbreng.Id inbreng = mensen.inbreng(kijker, dossier, "Overlast in de Havenstraat");

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // S4, K1: what fits opens, and is in the log
    void een_passend_bewijs_opent_en_schrijft_een_logregel() {
        long vooraf = logregels(inbreng);

        Map<Vindplaats, String> open = lees(() -> kluis.open(List.of(new Opening(
                bewijs(kijker, "inhoud", "noodzaak"), List.of(veld(inbreng, "inhoud"), veld(inbreng, "noodzaak"))))));

        assertThat(open)
                .isEqualTo(Map.of(
                        plaats(inbreng, "inhoud"), "Overlast in de Havenstraat", plaats(inbreng, "noodzaak"), "nodig"));
        assertThat(logregels(inbreng)).isEqualTo(vooraf + 1);
    }

    @Test // acceptance 5
    void een_bewijs_voor_het_ene_dossier_opent_het_andere_niet() {
        Dossier.Id ander = mensen.dossier(kijker);
        Inbreng.Id daar = mensen.inbreng(kijker, ander, "Iets anders");

        assertPastNiet(() -> kluis.open(List.of(new Opening(
                bewijs(kijker, "inhoud"),
                List.of(kluis.afgeschermd(Eigenaar.van(ander), daar.waarde(), "inhoud", blob(daar, "inhoud")))))));
    }

    @Test // acceptance 5: nor when what lies in the other dossier is passed off as the one in the proof
    void een_verwisselde_inhoud_opent_niet() {
        Dossier.Id ander = mensen.dossier(kijker);
        Inbreng.Id daar = mensen.inbreng(kijker, ander, "Iets anders");

        assertZegelHoudt(() -> kluis.open(List.of(new Opening(
                bewijs(kijker, "inhoud"),
                List.of(kluis.afgeschermd(Eigenaar.van(dossier), inbreng.waarde(), "inhoud", blob(daar, "inhoud")))))));
    }

    @Test // acceptance 5
    void een_bewijs_voor_het_ene_veld_opent_het_andere_niet() {
        assertPastNiet(() ->
                kluis.open(List.of(new Opening(bewijs(kijker, "noodzaak"), List.of(veld(inbreng, "inhoud"))))));
        assertZegelHoudt(() -> kluis.open(List.of(new Opening(
                bewijs(kijker, "noodzaak"),
                List.of(kluis.afgeschermd(
                        Eigenaar.van(dossier), inbreng.waarde(), "noodzaak", blob(inbreng, "inhoud")))))));
    }

    @Test // acceptance 5
    void een_bewijs_voor_de_ene_kijker_opent_niets_voor_de_andere() {
        Kijker ander = mensen.kijker(kijker.huis(), Proefbesluit.rol());
        Inzagebewijs voorAnder = Proefbesluit.bewijs(ander, huis.klok().nu(), dossier, inbreng, "inhoud");

        assertPastNiet(() -> kluis.open(List.of(new Opening(voorAnder, List.of(veld(inbreng, "inhoud"))))));
    }

    @Test // acceptance 5
    void een_bewijs_geldt_geen_moment_langer() {
        Inzagebewijs bewijs = lees(() -> bewijs(kijker, "inhoud"));
        huis.klok().verder(Duration.ofNanos(1000));

        assertPastNiet(() -> kluis.open(List.of(new Opening(bewijs, List.of(veld(inbreng, "inhoud"))))));
    }

    @Test // acceptance 5: all or nothing
    void past_een_van_de_bewijzen_niet_dan_gaat_er_niets_open() {
        long vooraf = logregels(inbreng);

        assertPastNiet(() -> kluis.open(List.of(
                new Opening(bewijs(kijker, "inhoud"), List.of(veld(inbreng, "inhoud"))),
                new Opening(bewijs(kijker, "noodzaak"), List.of(veld(inbreng, "bron"))))));
        assertThat(logregels(inbreng)).isEqualTo(vooraf);
    }

    @Test // security 79: nothing of our own making opens either
    void alleen_wat_de_kluis_zelf_heeft_afgeschermd_gaat_open() {
        Afgeschermd<String> namaak = () -> plaats(inbreng, "inhoud");

        assertPastNiet(() -> kluis.open(List.of(new Opening(bewijs(kijker, "inhoud"), List.of(namaak)))));
    }

    @Test // security 79
    void een_zegel_dat_is_veranderd_of_ingekort_opent_niet() {
        lees(() -> {
            byte[] heel = blob(inbreng, "inhoud");
            for (int i = 0; i < heel.length; i++) {
                byte[] anders = heel.clone();
                anders[i] ^= 1;
                byte[] korter = Arrays.copyOf(heel, i);
                assertThatExceptionOfType(ZegelVerbroken.class).isThrownBy(() -> opent(anders));
                assertThatExceptionOfType(ZegelVerbroken.class).isThrownBy(() -> opent(korter));
            }
            return opent(heel);
        });
    }

    private Map<Vindplaats, String> opent(byte[] blob) {
        return kluis.open(List.of(new Opening(
                bewijs(kijker, "inhoud"),
                List.of(kluis.afgeschermd(Eigenaar.van(dossier), inbreng.waarde(), "inhoud", blob)))));
    }

    @Test // A1: the same bytes in another house are worth nothing
    void een_zegel_van_het_ene_huis_opent_in_een_ander_niet() {
        byte[] blob = lees(() -> blob(inbreng, "inhoud"));
        Kijker elders = mensen.kijker(mensen.samenwerkingsverband(), Proefbesluit.rol());

        assertThatExceptionOfType(ZegelVerbroken.class)
                .isThrownBy(() -> huis.transacties()
                        .lezen(
                                elders,
                                () -> kluis.open(List.of(new Opening(
                                        Proefbesluit.bewijs(
                                                elders, Transactie.huidige().moment(), dossier, inbreng, "inhoud"),
                                        List.of(kluis.afgeschermd(
                                                Eigenaar.van(dossier), inbreng.waarde(), "inhoud", blob)))))));
    }

    @Test // architecture: it demands an active transaction
    void buiten_een_transactie_opent_de_kluis_niets() {
        assertThatIllegalStateException()
                .isThrownBy(() -> kluis.open(List.of()))
                .withMessage("no transaction is running");
    }

    @Test // K1, security 90: no view without a log
    void zonder_recht_op_het_log_gaat_er_niets_open() {
        Proefserver.alsBeheerder(huis.databank(), "revoke insert on zorgvuldig.logregel from zorgvuldig_loggen");
        try {
            List<Object> gezien = new ArrayList<>();
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> lees(() -> {
                        gezien.add(kluis.open(
                                List.of(new Opening(bewijs(kijker, "inhoud"), List.of(veld(inbreng, "inhoud"))))));
                        return gezien;
                    }));
            assertThat(gezien).isEmpty();
        } finally {
            Proefserver.alsBeheerder(huis.databank(), "grant insert on zorgvuldig.logregel to zorgvuldig_loggen");
        }
    }

    @Test // architecture: a constant number of statements, whatever the length of the list
    void een_lange_lijst_kost_evenveel_opdrachten_als_een_korte() {
        assertThat(opdrachten(40)).isEqualTo(opdrachten(1));
    }

    private int opdrachten(int aantal) {
        Dossier.Id nieuw = mensen.dossier(kijker);
        List<Inbreng.Id> inbrengen = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            inbrengen.add(mensen.inbreng(kijker, nieuw, "tekst " + i));
        }
        return lees(() -> {
            List<Opening> openingen = inbrengen.stream()
                    .map(een -> new Opening(
                            Proefbesluit.bewijs(kijker, Transactie.huidige().moment(), nieuw, een, "inhoud"),
                            List.of(kluis.afgeschermd(
                                    Eigenaar.van(nieuw), een.waarde(), "inhoud", blob(een, "inhoud")))))
                    .toList();
            int vooraf = huis.statements();
            assertThat(kluis.open(openingen)).hasSize(aantal);
            return huis.statements() - vooraf;
        });
    }

    @Test // security 95: nothing to read by accident
    void wat_verzegeld_is_laat_zich_niet_afdrukken_en_niet_vergelijken() {
        Afgeschermd<String> een = lees(() -> veld(inbreng, "inhoud"));
        Afgeschermd<String> ander = lees(() -> veld(inbreng, "inhoud"));

        assertThat(een).hasToString("Afgeschermd").isNotEqualTo(ander);
    }

    @Test // C1: the detail of a line leads to a betrokkene, so it is sealed under the dossier
    void het_detail_van_een_logregel_is_verzegeld_onder_het_dossier() {
        lees(() -> kluis.open(List.of(new Opening(bewijs(kijker, "inhoud"), List.of(veld(inbreng, "inhoud"))))));
        UUID regel = huis.vrij()
                .sql(
                        "select logregel_id from zorgvuldig.logregel where gegeven_id = ? and uitslag = 'TOEGESTAAN' limit 1")
                .param(inbreng.waarde())
                .query(UUID.class)
                .single();
        byte[] detail = huis.vrij()
                .sql("select detail from zorgvuldig.logregel where logregel_id = ?")
                .param(regel)
                .query(byte[].class)
                .single();
        Opener opener = huis.de(Opener.class);

        assertThat(lees(() -> opener.openDetail(kijker.huis(), Eigenaar.van(dossier), regel, detail)))
                .contains("inhoud");
        assertZegelHoudt(() -> opener.openDetail(kijker.huis(), Eigenaar.van(dossier), UUID.randomUUID(), detail));
    }

    private void assertPastNiet(Supplier<?> werk) {
        assertThatExceptionOfType(BewijsPastNiet.class).isThrownBy(() -> lees(werk::get));
    }

    private void assertZegelHoudt(Supplier<?> werk) {
        assertThatExceptionOfType(ZegelVerbroken.class).isThrownBy(() -> lees(werk::get));
    }

    private <T> T lees(Supplier<T> werk) {
        return huis.transacties().lezen(kijker, werk);
    }

    private Inzagebewijs bewijs(Kijker voor, String... velden) {
        return Proefbesluit.bewijs(voor, Transactie.huidige().moment(), dossier, inbreng, velden);
    }

    private Afgeschermd<String> veld(Inbreng.Id van, String veld) {
        return kluis.afgeschermd(Eigenaar.van(dossier), van.waarde(), veld, blob(van, veld));
    }

    private byte[] blob(Inbreng.Id van, String kolom) {
        return huis.jdbc()
                .sql("select " + kolom + " from zorgvuldig.inbreng where inbreng_id = ?")
                .param(van.waarde())
                .query(byte[].class)
                .single();
    }

    private Vindplaats plaats(Inbreng.Id van, String veld) {
        return new Vindplaats(dossier.waarde(), van.waarde(), veld);
    }

    private long logregels(Inbreng.Id van) {
        return huis.vrij()
                .sql("select count(*) from zorgvuldig.logregel where gegeven_id = ?")
                .param(van.waarde())
                .query(Long.class)
                .single();
    }
}
