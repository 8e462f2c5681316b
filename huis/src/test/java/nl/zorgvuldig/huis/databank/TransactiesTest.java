package nl.zorgvuldig.huis.databank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.zorgvuldig.huis.proef.Proefbesluit;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefmensen;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransactiesTest {
    private final Proefhuis huis = Proefhuis.onderbouw();
    private final Proefmensen mensen = Proefmensen.in(huis);
    private final Kijker kijker = mensen.kijker(mensen.samenwerkingsverband(), Proefbesluit.rol());

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // architecture: a guard rejects statements outside the wrapper
    void buiten_de_omslag_gaat_geen_opdracht_naar_de_databank() {
        assertThatExceptionOfType(CannotGetJdbcConnectionException.class)
                .isThrownBy(() -> huis.jdbc().sql("select 1").query().singleRow())
                .havingRootCause()
                .withMessageContaining("outside the transaction wrapper");
    }

    @Test // architecture: one connection, on which house, person and role were set
    void binnen_de_omslag_is_er_geen_tweede_verbinding() {
        DataSource bron = huis.de(DataSource.class);

        assertThatExceptionOfType(CannotGetJdbcConnectionException.class)
                .isThrownBy(() -> huis.transacties()
                        .lezen(
                                kijker,
                                () -> JdbcClient.create(new AndereBron(bron))
                                        .sql("select 1")
                                        .query()
                                        .singleRow()))
                .havingRootCause()
                .withMessageContaining("outside the transaction wrapper");
    }

    @Test // architecture: one short transaction for each request
    void een_transactie_begint_er_geen_tweede() {
        assertThatIllegalStateException()
                .isThrownBy(() -> huis.transacties()
                        .lezen(kijker, () -> huis.transacties().naamloos(() -> "binnen")))
                .withMessageContaining("within a transaction");
    }

    @Test // P1: a proof holds for one viewer and one moment
    void een_transactie_heeft_een_kijker_een_moment_en_een_spoor() {
        List<Instant> momenten = huis.transacties().lezen(kijker, () -> {
            Transactie transactie = Transactie.huidige();
            Instant eerst = transactie.moment();
            huis.klok().verder(Duration.ofNanos(1500));
            assertThat(transactie.kijker()).isEqualTo(kijker);
            assertThat(transactie.spoor()).isNotBlank();
            return List.of(eerst, transactie.moment(), Transactie.huidige().moment());
        });

        assertThat(momenten).containsOnly(momenten.getFirst());
        assertThat(momenten.getFirst().get(java.time.temporal.ChronoField.NANO_OF_SECOND) % 1000)
                .isZero();
    }

    @Test // architecture: a role is chosen for each transaction
    void na_werk_onder_een_andere_rol_geldt_de_vorige_weer() {
        List<String> rollen = huis.transacties()
                .schrijven(
                        kijker,
                        () -> List.of(
                                rol(),
                                Transactie.huidige().als(Databankrol.LOGGEN, this::rol),
                                Transactie.huidige().alsVernietiger(UUID.randomUUID(), this::rol),
                                rol()));

        assertThat(rollen)
                .containsExactly(
                        "zorgvuldig_schrijven", "zorgvuldig_loggen", "zorgvuldig_vernietigen", "zorgvuldig_schrijven");
    }

    @Test // architecture: what failed under another role cannot be hidden
    void wie_een_fout_onder_een_andere_rol_opvangt_houdt_niets_over() {
        Dossier.Id dossier = new Dossier.Id(UUID.randomUUID());

        assertThatIllegalStateException()
                .isThrownBy(() -> huis.transacties().schrijven(kijker, () -> {
                    wachtrij(dossier);
                    try {
                        return Transactie.huidige().als(Databankrol.LOGGEN, () -> {
                            throw new IllegalArgumentException("hidden");
                        });
                    } catch (IllegalArgumentException verborgen) {
                        return "verder alsof er niets was";
                    }
                }))
                .withMessageContaining("went on");
        assertThat(aantal("select count(*) from zorgvuldig.wachtrij where dossier_id = ?", dossier.waarde()))
                .isZero();
    }

    @Test // architecture: an answer that is missing undoes the work
    @SuppressWarnings("NullAway")
    void zonder_antwoord_blijft_er_niets_staan() {
        Dossier.Id dossier = new Dossier.Id(UUID.randomUUID());

        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> huis.transacties().schrijven(kijker, () -> {
                    wachtrij(dossier);
                    return null;
                }));
        assertThat(aantal("select count(*) from zorgvuldig.wachtrij where dossier_id = ?", dossier.waarde()))
                .isZero();
    }

    @Test // K1: what broke off is in the log, though nothing of it stayed
    void wat_afbreekt_laat_alleen_een_logregel_na() {
        Dossier.Id dossier = new Dossier.Id(UUID.randomUUID());

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> huis.transacties().schrijven(kijker, () -> {
                    Transactie.huidige().doet(Handeling.AANMELDEN, dossier.waarde());
                    wachtrij(dossier);
                    throw new IllegalArgumentException("broken");
                }));

        assertThat(aantal("select count(*) from zorgvuldig.wachtrij where dossier_id = ?", dossier.waarde()))
                .isZero();
        assertThat(aantal(
                        "select count(*) from zorgvuldig.logregel where dossier_id = ? and uitslag = 'AFGEBROKEN'"
                                + " and handeling = 'AANMELDEN'",
                        dossier.waarde()))
                .isOne();
    }

    @Test // security 28: no value of a row in the text of an exception
    void een_fout_van_de_databank_noemt_geen_waarde() {
        Dossier.Id dossier = mensen.dossier(kijker);

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> huis.transacties().schrijven(kijker, () -> {
                    wachtrij(dossier);
                    wachtrij(dossier);
                    return dossier;
                }))
                .satisfies(fout ->
                        assertThat(keten(fout)).doesNotContain(dossier.waarde().toString()));
    }

    @Test // architecture: only allow-listed tables answer where no house is known
    void zonder_huis_antwoordt_alleen_wat_op_de_lijst_staat() {
        assertThat(huis.transacties().huizen()).contains(kijker.huis());
        assertThat(huis.transacties()
                        .naamloos(() -> huis.jdbc()
                                .sql("select count(*) from zorgvuldig.samenwerkingsverband")
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> huis.transacties().naamloos(() -> {
                    huis.jdbc()
                            .sql("insert into zorgvuldig.nummering values (?, 2026, 1)")
                            .param(new UUID(0, 0))
                            .update();
                    return "geschreven";
                }));
    }

    private String rol() {
        return huis.jdbc().sql("select current_user").query(String.class).single();
    }

    private void wachtrij(Dossier.Id dossier) {
        huis.jdbc()
                .sql("insert into zorgvuldig.wachtrij values (?, ?, ?, now(), null)")
                .params(
                        kijker.huis().waarde(),
                        dossier.waarde(),
                        kijker.partij().waarde())
                .update();
    }

    private int aantal(String vraag, UUID waarde) {
        return huis.vrij().sql(vraag).param(waarde).query(Integer.class).single();
    }

    private static String keten(Throwable fout) {
        StringBuilder tekst = new StringBuilder();
        for (Throwable een = fout; een != null; een = een.getCause()) {
            tekst.append(een);
        }
        return tekst.toString();
    }
}
