package nl.zorgvuldig.huis.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.OndertekeningIntrekken;
import nl.zorgvuldig.huis.partij.PartijvoorstelBevestigen;
import nl.zorgvuldig.huis.partij.Partijvoorstellen.Soort;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.junit.jupiter.api.Test;

/** A role that shows something works only when a second person confirmed it. */
class TweedePersoonTest {
    private final Webhuis huis = Webhuis.gedeeld();
    private final String naam = "Kade" + UUID.randomUUID();
    private final Bewoners bewoners = Bewoners.stichten(huis, naam);
    private final Partij.Id partij = bewoners.deelnemer("Gemeente " + naam, "college");
    private final String inlognaam = "nieuw-" + naam;
    private final Persoon.Id persoon = bewoners.persoon(inlognaam);

    @Test // B1: nobody opens anything to another on his own
    void een_voorstel_werkt_pas_na_bevestiging_en_tot_het_is_ingetrokken() {
        bewoners.verklaar(persoon);
        Rolverlening rol = rol("aanmelder");
        UUID voorstel = bewoners.stelVoor(persoon, rol);

        assertThat(werklijst()).isEqualTo("/context");
        assertThat(geweigerd(bevestig(bewoners.beheerder(), voorstel))).contains("zelf-voorgesteld");
        assertThat(werklijst()).isEqualTo("/context");
        assertThat(bevestig(bewoners.tweede(), voorstel)).get().isInstanceOf(Beheren.Uitkomst.Gedaan.class);
        assertThat(werklijst()).isEqualTo("/werklijst");
        bewoners.trekIn(persoon, rol);
        assertThat(werklijst()).isEqualTo("/context");
    }

    @Test // B1: the second is not the one who is given it, nor someone who registers nothing
    void alleen_een_andere_beheerder_bevestigt() {
        UUID voorstel = bewoners.stelVoor(bewoners.tweede().persoon(), rol("aanmelder"));
        Kijker aanmelder = new Kijker(bewoners.beheerder().huis(), persoon, partij, new Rol("aanmelder"));

        assertThat(geweigerd(bevestig(bewoners.tweede(), voorstel))).contains("niet-aan-zichzelf");
        assertThat(geweigerd(bevestig(aanmelder, voorstel))).contains("rol-niet-verleend", "niet-bevoegd");
    }

    @Test // A1: what is not there, what is of another house and what was confirmed answer the same
    void wat_niet_wacht_is_er_niet() {
        UUID voorstel = bewoners.stelVoor(persoon, rol("aanmelder"));
        Bewoners elders = Bewoners.stichten(huis, "Elders" + UUID.randomUUID());

        assertThat(bevestig(elders.beheerder(), voorstel)).isEmpty();
        assertThat(bevestig(bewoners.tweede(), UUID.randomUUID())).isEmpty();
        bevestig(bewoners.tweede(), voorstel);
        assertThat(bevestig(bewoners.tweede(), voorstel)).isEmpty();
    }

    @Test // B1: a beheerder who has a colleague does not invent a third and confirm for him
    void een_beheerder_met_een_collega_geeft_niemand_alleen_het_beheer() {
        bewoners.verklaar(persoon);
        Rolverlening beheer = rol(bewoners.beheerder().rol().code());
        UUID voorstel = bewoners.stelVoor(persoon, beheer);
        Kijker nieuw = new Kijker(beheer.huis(), persoon, partij, beheer.rol());

        assertThat(geweigerd(bevestig(nieuw, voorstel))).contains("rol-niet-verleend", "niet-aan-zichzelf");
        assertThat(bevestig(bewoners.tweede(), voorstel)).get().isInstanceOf(Beheren.Uitkomst.Gedaan.class);
        assertThat(bevestig(nieuw, bewoners.stelVoor(bewoners.persoon("vierde-" + naam), rol("aanmelder"))))
                .get()
                .isInstanceOf(Beheren.Uitkomst.Gedaan.class);
    }

    @Test // B1: nor does he make himself the only one first
    void wie_zijn_collega_wegstuurt_is_een_week_lang_niet_alleen() {
        try (Webhuis eigen = Webhuis.open()) {
            Bewoners hier = Bewoners.stichten(eigen, "Alleen");
            Kijker over = hier.beheerder();
            eigen.de(PersoonLatenVertrekken.class).voer(over, hier.tweede().persoon());
            assertThat(wacht(eigen, over, hier.stelVoor(hier.persoon("drie"), beheer(over))))
                    .isTrue();
            eigen.klok().verder(Duration.ofDays(8));
            assertThat(wacht(eigen, over, hier.stelVoor(hier.persoon("vier"), beheer(over))))
                    .isFalse();
        }
    }

    private static Rolverlening beheer(Kijker over) {
        return new Rolverlening(over.huis(), over.partij(), over.rol(), Periode.vanaf(LocalDate.of(2026, 1, 1)));
    }

    private static boolean wacht(Webhuis waar, Kijker kijker, UUID voorstel) {
        return waar.de(Transacties.class)
                .lezen(
                        kijker,
                        () -> waar.de(Personen.class)
                                .voorstel(kijker.huis(), voorstel)
                                .isPresent());
    }

    @Test // B1: whoever proposed must still be one of the two when it begins to work
    void het_voorstel_van_wie_vertrok_wordt_niet_bevestigd() {
        UUID voorstel = bewoners.stelVoor(persoon, rol("aanmelder"));
        huis.de(PersoonLatenVertrekken.class)
                .voer(bewoners.tweede(), bewoners.beheerder().persoon());
        assertThat(geweigerd(bevestig(bewoners.tweede(), voorstel))).contains("voorsteller-niet-bevoegd");
    }

    @Test // A2, A3: a partij is none, and a signature was not given, until a second person said so
    void een_partij_doet_pas_mee_na_bevestiging() {
        bewoners.medewerker(inlognaam + "2", partij, "aanmelder");
        Partij.Id nieuw = bewoners.partij("Zorg " + naam, "college");
        bewoners.medewerker(inlognaam + "3", nieuw, "aanmelder");
        UUID convenant = bewoners.teken(nieuw, Stuk.CONVENANT);
        UUID protocol = bewoners.teken(nieuw, Stuk.PROTOCOL);

        assertThat(werklijst(inlognaam + "2")).isEqualTo("/werklijst");
        assertThat(werklijst(inlognaam + "3")).isEqualTo("/context");
        assertThat(geweigerd(bevestig(bewoners.beheerder(), Soort.ONDERTEKENING, convenant)))
                .contains("zelf-voorgesteld");
        bevestig(bewoners.tweede(), Soort.ONDERTEKENING, convenant);
        assertThat(bevestig(bewoners.tweede(), Soort.PARTIJ, protocol)).isEmpty();
        assertThat(werklijst(inlognaam + "3")).isEqualTo("/context");
        bevestig(bewoners.tweede(), Soort.ONDERTEKENING, protocol);
        assertThat(werklijst(inlognaam + "3")).isEqualTo("/werklijst");
        huis.de(OndertekeningIntrekken.class).voer(bewoners.tweede(), nieuw, protocol);
        assertThat(werklijst(inlognaam + "3")).isEqualTo("/context");
    }

    private Optional<Beheren.Uitkomst> bevestig(Kijker wie, Soort soort, UUID id) {
        return huis.de(PartijvoorstelBevestigen.class).voer(wie, soort, id);
    }

    private Rolverlening rol(String code) {
        return new Rolverlening(
                bewoners.beheerder().huis(),
                partij,
                new Rol(code),
                Periode.vanaf(Kalender.dag(huis.klok().nu())));
    }

    private Optional<Beheren.Uitkomst> bevestig(Kijker wie, UUID voorstel) {
        return huis.de(RolBevestigen.class).voer(wie, voorstel);
    }

    private static List<String> geweigerd(Optional<Beheren.Uitkomst> uitkomst) {
        assertThat(uitkomst).get().isInstanceOf(Beheren.Uitkomst.Geweigerd.class);
        return uitkomst.map(Beheren.Uitkomst.Geweigerd.class::cast).orElseThrow().redenen().stream()
                .map(Bevinding::code)
                .toList();
    }

    private String werklijst() {
        return werklijst(inlognaam);
    }

    private String werklijst(String wie) {
        Bezoeker bezoeker = Bezoeker.bij(huis.adres());
        bezoeker.logIn(wie);
        return bezoeker.haal("/werklijst").pad();
    }
}
