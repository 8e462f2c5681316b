package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Huisvoorbeelden.bericht;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeelden.medewerker;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.DOSSIER;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.INBRENG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.junit.jupiter.api.Test;

class InzagebewijsTest {
    private static final Vindplaats INHOUD = new Vindplaats(DOSSIER.waarde(), INBRENG.waarde(), "inhoud");

    private static Inzagebewijs bewijs(Vraag vraag) {
        return vraag.antwoord().bewijs().orElseThrow();
    }

    private static Kijker ayla() {
        return ((Inzagesituatie) inzage().situatie()).basis().kijker();
    }

    @Test // F1, architecture: no proof, no plaintext
    void het_bewijs_zegt_wie_namens_wie_wat_waarvoor_en_wanneer() {
        Inzagebewijs bewijs = bewijs(inzage());
        assertThat(bewijs.kijker()).isEqualTo(ayla());
        assertThat(bewijs.namens()).isEqualTo(KADE);
        assertThat(bewijs.dossier()).contains(DOSSIER);
        assertThat(bewijs.taak()).contains(Voorbeeldcodes.ZORG);
        assertThat(bewijs.vindplaatsen()).containsExactly(INHOUD);
        assertThat(bewijs.doel()).isEqualTo(Voorbeeldcodes.TOETSEN);
        assertThat(bewijs.handeling()).isEqualTo(Handeling.INZIEN);
        assertThat(bewijs.moment()).isEqualTo(NU);
        assertThat(bewijs.beleid()).isEqualTo("0f".repeat(32));
    }

    @Test // F1
    void buiten_een_dossier_noemt_het_bewijs_geen_dossier() {
        assertThat(bewijs(bericht()).dossier()).isEmpty();
        assertThat(bewijs(bericht()).taak()).isEmpty();
        assertThat(bewijs(bericht()).handeling()).isEqualTo(Handeling.UITKOMST_INZIEN);
        assertThat(bewijs(medewerker()).handeling()).isEqualTo(Handeling.MEDEWERKER_INZIEN);
        assertThat(bewijs(medewerker()).namens()).isEqualTo(KADE);
    }

    @Test // G2, T1
    void het_bewijs_past_op_deze_plaats_voor_deze_kijker_op_dit_moment() {
        assertThat(bewijs(inzage()).past(INHOUD, ayla(), NU)).isTrue();
    }

    @Test // T1
    void het_bewijs_past_niet_op_een_ander_dossier_gegeven_of_veld() {
        Inzagebewijs bewijs = bewijs(inzage());
        assertThat(bewijs.past(new Vindplaats(nummer(1), INBRENG.waarde(), "inhoud"), ayla(), NU))
                .isFalse();
        assertThat(bewijs.past(new Vindplaats(DOSSIER.waarde(), nummer(1), "inhoud"), ayla(), NU))
                .isFalse();
        assertThat(bewijs.past(new Vindplaats(DOSSIER.waarde(), INBRENG.waarde(), "noodzaak"), ayla(), NU))
                .isFalse();
    }

    @Test // T1
    void het_bewijs_past_niet_voor_een_ander_of_op_een_ander_moment() {
        Kijker bram = ((Inzagesituatie) inzageAanmelder().situatie()).basis().kijker();
        assertThat(bewijs(inzage()).past(INHOUD, bram, NU)).isFalse();
        assertThat(bewijs(inzage()).past(INHOUD, ayla(), NU.plusNanos(1))).isFalse();
        assertThat(bewijs(inzage()).past(INHOUD, ayla(), NU.minusNanos(1))).isFalse();
    }

    @Test // G2
    void het_bewijs_verandert_niet_mee_met_wat_er_gevraagd_was() {
        Set<Vindplaats> gevraagd = new HashSet<>(Set.of(INHOUD));
        Inzagebewijs bewijs = bewijs(inzage().met("vindplaatsen", gevraagd));
        gevraagd.add(new Vindplaats(nummer(1), nummer(1), "geheim"));
        assertThat(bewijs.vindplaatsen()).containsExactly(INHOUD);
    }

    @Test // T4: nothing personal in a log by accident
    void het_bewijs_noemt_in_tekst_niet_wat_het_opent() {
        assertThat(bewijs(inzage())).hasToString("Inzagebewijs[1]");
    }
}
