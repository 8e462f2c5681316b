package nl.zorgvuldig.huis.vernietiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.vernietiging.Registerregel.Stap;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.junit.jupiter.api.Test;

class RegisterTest {

    @Test // H4, security 82: outside the database, random identifiers and articles, nobody's name
    void een_vernietiging_staat_in_het_register_voor_en_na_de_vastlegging() throws IOException {
        try (Proefpoort proef = new Proefpoort()) {
            Dossier.Id dossier = proef.gevuld();

            proef.vernietig(dossier);

            assertThat(stappen(proef.huis)).containsExactly(Stap.VOORNEMEN, Stap.VOLTOOID);
            assertThat(Files.readString(bestand(proef.huis.map())))
                    .contains(dossier.waarde().toString(), "DOSSIER", "IJ 9.5")
                    .doesNotContain("inhoud", "Medewerker");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand(proef.huis.map()))))
                    .isEqualTo("rw-------");
        }
    }

    @Test // H4: what did not go through is in the register as such
    void een_vernietiging_die_afbreekt_vervalt() {
        try (Proefpoort proef = new Proefpoort()) {
            Dossier.Id dossier = proef.gevuld();

            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> proef.huis.transacties().schrijven(proef.kijker, () -> {
                        proef.poort.vernietigDossier(Proefpoort.PROTOCOL, dossier, Proefpoort.GROND);
                        throw new IllegalStateException("broken");
                    }));

            assertThat(stappen(proef.huis)).containsExactly(Stap.VOORNEMEN, Stap.VERVALLEN);
            assertThat(proef.rijen("dossier", dossier)).isOne();
        }
    }

    @Test // H4: killed between intention and end, before or after the commit; also in the middle of a line
    void na_een_val_zegt_de_start_wat_er_van_een_voornemen_is_geworden() throws IOException {
        try (Proefpoort proef = new Proefpoort()) {
            Dossier.Id wel = proef.gevuld();
            Dossier.Id niet = proef.gevuld();
            proef.vernietig(wel);
            Registerregel gedaan = register(proef.huis).regels().getFirst();
            Registerregel nooit = Registerregel.voornemen(
                    UUID.randomUUID(),
                    proef.kijker.huis(),
                    proef.huis.klok().nu(),
                    new Vernietiging.VanDossier(niet),
                    Proefpoort.GROND);
            Files.writeString(bestand(proef.huis.map()), gedaan.tekst() + "\n" + nooit.tekst() + "\n1\tVOLT");

            try (Proefhuis weer = proef.herstart()) {
                List<Registerregel> regels = register(weer).regels();
                assertThat(regels)
                        .containsExactlyInAnyOrder(gedaan, nooit, gedaan.als(Stap.VOLTOOID), nooit.als(Stap.VERVALLEN));
                assertThat(proef.rijen("dossier", niet)).isOne();
            }
        }
    }

    @Test // security 82: the register is re-applied before the application opens
    void wat_een_teruggezette_reservekopie_terugbrengt_verdwijnt_bij_de_start_opnieuw() {
        try (Proefpoort proef = new Proefpoort()) {
            Dossier.Id weg = proef.gevuld();
            Dossier.Id deels = proef.mensen.dossier(proef.kijker);
            Inbreng.Id inbreng = proef.mensen.inbreng(proef.kijker, deels, "weg");
            proef.mensen.inbreng(proef.kijker, deels, "blijft");
            proef.huis.close();
            String kopie = proef.huis.databank() + "_kopie";
            Proefserver.kopieer(proef.huis.databank(), kopie);
            try (Proefhuis weer = Proefpoort.herstart(proef.huis.databank(), proef.huis.map())) {
                Vernietigingspoort poort = weer.de(Vernietigingspoort.class);
                weer.transacties()
                        .schrijven(
                                proef.kijker, () -> poort.vernietigDossier(Proefpoort.PROTOCOL, weg, Proefpoort.GROND));
                weer.transacties()
                        .schrijven(
                                proef.kijker,
                                () -> poort.vernietigInbrengen(
                                        Proefpoort.PROTOCOL, deels, Set.of(inbreng), Proefpoort.GROND));
            }
            assertThat(rijen(kopie, weg)).isOne();

            Proefserver.alsBeheerder("postgres", "grant connect on database " + kopie + " to zorgvuldig_toepassing");
            try (Proefhuis hersteld = Proefpoort.herstart(kopie, proef.huis.map())) {
                assertThat(rijen(kopie, weg)).isZero();
                assertThat(rijen(kopie, deels)).isOne();
                assertThat(stappen(hersteld)).endsWith(Stap.HERHAALD, Stap.HERHAALD);
                assertThat(hersteld.vrij()
                                .sql("select count(*) from zorgvuldig.inbreng where dossier_id = ?")
                                .param(deels.waarde())
                                .query(Long.class)
                                .single())
                        .isOne();
            }
        }
    }

    private static long rijen(String databank, Dossier.Id dossier) {
        return Proefserver.vrij(databank)
                .sql("select count(*) from zorgvuldig.dossier where dossier_id = ?")
                .param(dossier.waarde())
                .query(Long.class)
                .single();
    }

    private static Vernietigingsregister register(Proefhuis huis) {
        return huis.de(Vernietigingsregister.class);
    }

    private static List<Stap> stappen(Proefhuis huis) {
        return register(huis).regels().stream().map(Registerregel::stap).toList();
    }

    private static Path bestand(Path map) {
        return map.resolve("vernietigingsregister").resolve("register.tsv");
    }
}
