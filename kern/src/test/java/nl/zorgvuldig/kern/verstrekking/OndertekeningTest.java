package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.bevinding;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Stuk;
import org.junit.jupiter.api.Test;

/** What a partij signed, and the partij acted for as well (A3, B2). */
class OndertekeningTest {
    @Test // A3
    void elk_stuk_dat_de_eigen_partij_niet_ondertekende_wordt_genoemd() {
        Vraag zonder = inzage().met("basis.eigenPartij.ondertekend", Map.of());
        geweigerd(
                zonder,
                "ONDERTEKENING niet-ondertekend",
                "ONDERTEKENING niet-ondertekend",
                "ONDERTEKENING niet-ondertekend");
        assertThat(zonder.antwoord().bevindingen())
                .extracting(Bevinding::argumenten)
                .containsExactly(
                        Map.of("partij", new Argument.Naam(WATERRIJK), "stuk", new Argument.Code("stuk", "CONVENANT")),
                        Map.of("partij", new Argument.Naam(WATERRIJK), "stuk", new Argument.Code("stuk", "PROTOCOL")),
                        Map.of(
                                "partij",
                                new Argument.Naam(WATERRIJK),
                                "stuk",
                                new Argument.Code("stuk", "BEVOEGDHEIDSVERLENING")));
    }

    @Test // B2, HV B2.2.1: the house works for a partij only as long as that partij lets it
    void zonder_bevoegdheidsverlening_werkt_het_huis_niet_voor_een_partij() {
        Vraag zonder = inzage().met(
                        "basis.leidendePartij.ondertekend", Map.of(Stuk.CONVENANT, VANDAAG, Stuk.PROTOCOL, VANDAAG));
        geweigerd(zonder, "ONDERTEKENING niet-ondertekend");
        assertThat(bevinding(zonder, "ONDERTEKENING niet-ondertekend").argumenten())
                .containsEntry("partij", new Argument.Naam(KADE))
                .containsEntry("stuk", new Argument.Code("stuk", "BEVOEGDHEIDSVERLENING"));
    }

    @Test // A3, B2
    void ook_de_leidende_partij_moet_ondertekend_hebben() {
        Vraag zonder = inzage().met(
                        "basis.leidendePartij.ondertekend",
                        Map.of(Stuk.CONVENANT, VANDAAG, Stuk.BEVOEGDHEIDSVERLENING, VANDAAG));
        geweigerd(zonder, "ONDERTEKENING niet-ondertekend");
        assertThat(bevinding(zonder, "ONDERTEKENING niet-ondertekend").argumenten())
                .containsEntry("partij", new Argument.Naam(KADE));
    }

    @Test // A3
    void een_handtekening_van_vandaag_telt_en_een_van_morgen_niet() {
        toegestaan(inzage().met("basis.eigenPartij.ondertekend", getekend(0)));
        geweigerd(inzage().met("basis.eigenPartij.ondertekend", getekend(1)), "ONDERTEKENING niet-ondertekend");
    }

    private static Map<Stuk, LocalDate> getekend(int overDagen) {
        return Map.of(
                Stuk.CONVENANT,
                VANDAAG,
                Stuk.PROTOCOL,
                VANDAAG.plusDays(overDagen),
                Stuk.BEVOEGDHEIDSVERLENING,
                VANDAAG);
    }
}
