package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.bevinding;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmelding;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.navraag;
import static nl.zorgvuldig.kern.proef.Voorbeelden.oppakken;
import static nl.zorgvuldig.kern.proef.Voorbeelden.oppakkenUitDeRij;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.HEUVELS;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.proef.Voorbeelden;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For which work, and on which days, a partij authorised the house to act on its behalf (B2, HV B2.1, B2.2). */
class VerleningTest {
    private static final String GEEN = "ONDERTEKENING bevoegdheid-niet-verleend";

    static Stream<Vraag> metIntake() {
        return Stream.of(aanmelding(), oppakken(), Voorbeelden.intake());
    }

    private static String verleend(Vraag vraag) {
        return switch (vraag.beslisser()) {
            case AANMELDEN -> "basis.eigenPartij.verleend";
            case IN_DOSSIER -> "leidendePartij.verleend";
            default -> "basis.leidendePartij.verleend";
        };
    }

    @ParameterizedTest // HV B2.2.1: no report, no intake without it; each act names what is missing and whose it is
    @MethodSource("metIntake")
    void zonder_verlening_voor_intake_kan_het_niet(Vraag vraag) {
        toegestaan(vraag);
        Vraag zonder = vraag.met(verleend(vraag), Map.of());
        geweigerd(zonder, GEEN);
        assertThat(bevinding(zonder, GEEN).argumenten())
                .containsEntry("partij", new Argument.Naam(KADE))
                .containsEntry("werkzaamheid", new Argument.Code("werkzaamheid", "INTAKE"));
        assertThat(bevinding(zonder, GEEN).artikelen()).isNotEmpty();
    }

    @ParameterizedTest // B2: an authorisation for other work is none for this
    @MethodSource("metIntake")
    void een_verlening_voor_ander_werk_helpt_niet(Vraag vraag) {
        geweigerd(
                vraag.met(verleend(vraag), Map.of(Werkzaamheid.BEKENDHEIDSVRAAG, Set.of(Periode.vanaf(VANDAAG)))),
                GEEN);
        toegestaan(vraag.met(verleend(vraag), Map.of(Werkzaamheid.INTAKE, Set.of(Periode.vanaf(VANDAAG)))));
    }

    @ParameterizedTest // B2: on its first and last day it holds, the day before and the day after it does not
    @MethodSource("metIntake")
    void een_verlening_geldt_op_de_dagen_die_zij_noemt(Vraag vraag) {
        toegestaan(vraag.met(verleend(vraag), op(0, 0)));
        geweigerd(vraag.met(verleend(vraag), op(1, 9)), GEEN);
        geweigerd(vraag.met(verleend(vraag), op(-9, -1)), GEEN);
        toegestaan(vraag.met(
                verleend(vraag),
                Map.of(
                        Werkzaamheid.INTAKE,
                        Set.of(
                                Periode.van(VANDAAG.minusDays(9), VANDAAG.minusDays(1)),
                                Periode.van(VANDAAG, VANDAAG.plusDays(1))))));
    }

    private static Map<Werkzaamheid, Set<Periode>> op(int van, int tot) {
        return Map.of(Werkzaamheid.INTAKE, Set.of(Periode.van(VANDAAG.plusDays(van), VANDAAG.plusDays(tot))));
    }

    @Test // HV B2.2.1, A1: before the dossier is known, the partij that reported counts, in its own house only
    void wie_oppakt_doet_dat_voor_de_partij_die_meldde() {
        toegestaan(oppakkenUitDeRij());
        Vraag zonder = oppakkenUitDeRij().met("melder.verleend", Map.of());
        geweigerd(zonder, GEEN);
        assertThat(bevinding(zonder, GEEN).argumenten()).containsEntry("partij", new Argument.Naam(KADE));
        geweigerd(oppakkenUitDeRij().met("melder.huis", HEUVELS), GEEN);
        toegestaan(oppakkenUitDeRij().met("basis.eigenPartij.verleend", Map.of()));
    }

    @Test // HV B2.2.1 bekendheidscheck: a question of its own
    void navragen_vraagt_een_eigen_verlening() {
        Vraag alleenIntake = navraag().met("basis.leidendePartij.verleend", op(0, 0));
        geweigerd(alleenIntake, GEEN);
        assertThat(bevinding(alleenIntake, GEEN).argumenten())
                .containsEntry("werkzaamheid", new Argument.Code("werkzaamheid", "BEKENDHEIDSVRAAG"));
        toegestaan(navraag()
                .met(
                        "basis.leidendePartij.verleend",
                        Map.of(Werkzaamheid.BEKENDHEIDSVRAAG, Set.of(Periode.vanaf(VANDAAG)))));
    }

    @Test // B2: a protocol that names no such paper asks for none
    void een_protocol_dat_er_niet_om_vraagt_weigert_er_niet_om() {
        toegestaan(aanmelding()
                .met("basis.eigenPartij.verleend", Map.of())
                .pasProtocol("aanmelding.stukken", _ -> Set.of(Stuk.CONVENANT, Stuk.PROTOCOL)));
    }

    @Test // B2: seeing what is there already is no work for which a partij authorises
    void inzien_vraagt_geen_verlening() {
        toegestaan(inzage().met("basis.leidendePartij.verleend", Map.of()));
        assertThat(Stream.of(Handeling.values())
                        .filter(doet -> Werkzaamheid.voor(doet).equals(Optional.empty())))
                .containsExactlyInAnyOrder(
                        Handeling.AANMELDEN_NAMENS,
                        Handeling.BEANTWOORDEN,
                        Handeling.INZIEN,
                        Handeling.AKKOORD_GEVEN,
                        Handeling.UITKOMST_INZIEN,
                        Handeling.MEDEWERKER_INZIEN,
                        Handeling.DEELPROFIEL_BEPALEN,
                        Handeling.REGISTER_INZIEN,
                        Handeling.BEHEREN,
                        Handeling.LOGBOEK_INZIEN,
                        Handeling.VERNIETIGEN);
    }
}
