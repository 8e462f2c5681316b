package nl.zorgvuldig.kern.protocol;

import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.mag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandelingTest {
    @ParameterizedTest // IJ 9.7, G2
    @EnumSource(Handeling.class)
    void wat_inhoud_raakt_vraagt_betrokkenheid(Handeling handeling) {
        Set<Handeling> zonderInhoud = EnumSet.of(
                Handeling.AANMELDEN,
                Handeling.AANMELDEN_NAMENS,
                Handeling.OPPAKKEN,
                Handeling.UITKOMST_INZIEN,
                Handeling.MEDEWERKER_INZIEN,
                Handeling.DEELPROFIEL_BEPALEN,
                Handeling.REGISTER_INZIEN,
                Handeling.BEHEREN,
                Handeling.LOGBOEK_INZIEN);
        if (zonderInhoud.contains(handeling)) {
            assertThat(mag(AANMELDER, handeling).handeling()).isEqualTo(handeling);
        } else {
            assertThatThrownBy(() -> mag(AANMELDER, handeling))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("this act needs involvement in the dossier: " + handeling);
        }
        assertThat(mag(AANMELDER, handeling, Betrokkenheid.AANMELDER, Zicht.EIGEN)
                        .handeling())
                .isEqualTo(handeling);
    }

    @ParameterizedTest // B1: whoever reports or registers is shown nothing that another wrote or did
    @EnumSource(Handeling.class)
    void alleen_wie_geeft_of_beheert_ziet_niets_van_een_ander(Handeling handeling) {
        assertThat(handeling.toontIets())
                .isNotEqualTo(EnumSet.of(Handeling.AANMELDEN, Handeling.DEELPROFIEL_BEPALEN, Handeling.BEHEREN)
                        .contains(handeling));
    }
}
