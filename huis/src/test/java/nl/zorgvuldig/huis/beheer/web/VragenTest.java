package nl.zorgvuldig.huis.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.zorgvuldig.huis.beheer.VragenBeslechten;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.Vraag;
import org.junit.jupiter.api.Test;

/** What a text leaves open, and the besluit that settles it. */
class VragenTest {
    @Test // Q1, Q2, ADR 0013: the besluit is a text of the house's own, covered by the hash, also after a new start
    void een_besluit_beslecht_een_vraag_en_wordt_een_eigen_tekst() {
        Webhuis huis = Webhuis.open();
        Bewoners bewoners = Bewoners.stichten(huis, "Dijk");
        Bewoners ander = Bewoners.stichten(huis, "Terp");
        Profiel oud = huis.de(Protocollen.class).voor(bewoners.beheerder().huis());
        Vraag vraag = oud.vragen().getFirst();
        Bezoeker beheerder = binnen(huis);
        Bladzijde open = beheerder.haal("/beheer/vragen");
        assertThat(open.tekst())
                .contains(vraag.besluitDoor(), oud.protocol().versie().hash());

        assertThat(beheerder
                        .verstuur(open.formulier("/beheer/vragen").vul("op", "1-1-2019"))
                        .tekst())
                .contains("#veld-vragen", "#veld-besluit", "#veld-op");
        assertThat(beheerder
                        .verstuur(open.formulier("/beheer/vragen")
                                .vul("vragen", vraag.code())
                                .vul("besluit", "stuurgroep 2026-2")
                                .vul("op", "2-2-2026"))
                        .tekst())
                .doesNotContain("id=\"vraag-" + vraag.code() + "\"");

        Protocol nieuw =
                huis.de(Protocollen.class).voor(bewoners.beheerder().huis()).protocol();
        assertThat(nieuw.openVragen()).hasSize(oud.protocol().openVragen().size() - 1);
        assertThat(nieuw.versie().hash()).isNotEqualTo(oud.protocol().versie().hash());
        assertThat(nieuw.rollen()).isEqualTo(oud.protocol().rollen());
        assertThat(huis.de(Protocollen.class).voor(ander.beheerder().huis())).isEqualTo(oud);

        Webhuis opnieuw = huis.opnieuw();
        assertThat(opnieuw.de(Protocollen.class)
                        .voor(bewoners.beheerder().huis())
                        .protocol()
                        .versie())
                .isEqualTo(nieuw.versie());
        opnieuw.close();
    }

    @Test // ADR 0013: what was not adopted after all leaves no text behind, and can be recorded again
    void een_besluit_dat_afbreekt_laat_niets_achter() {
        try (Webhuis huis = Webhuis.open()) {
            Kijker beheerder = Bewoners.stichten(huis, "Wierde").beheerder();
            Profiel oud = huis.de(Protocollen.class).voor(beheerder.huis());
            VragenBeslechten.BeslechtVragen opdracht = new VragenBeslechten.BeslechtVragen(
                    "stuurgroep",
                    LocalDate.of(2026, 2, 2),
                    List.of(oud.vragen().getFirst().code()));
            recht(huis, "revoke insert on zorgvuldig.aanname from");
            assertThatThrownBy(() -> huis.de(VragenBeslechten.class).voer(beheerder, opdracht))
                    .isInstanceOf(RuntimeException.class);
            assertThat(huis.de(Protocollen.class).voor(beheerder.huis())).isEqualTo(oud);
            recht(huis, "grant insert on zorgvuldig.aanname to");
            assertThat(huis.de(VragenBeslechten.class).voer(beheerder, opdracht))
                    .isInstanceOf(Beheren.Uitkomst.Gedaan.class);
        }
    }

    private static void recht(Webhuis huis, String wat) {
        Proefserver.vrij(huis.databank()).sql(wat + " zorgvuldig_schrijven").update();
    }

    private static Bezoeker binnen(Webhuis huis) {
        Bezoeker wie = Bezoeker.bij(huis.adres());
        wie.logIn("beheerder-Dijk");
        return wie;
    }
}
