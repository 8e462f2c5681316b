package nl.zorgvuldig.huis.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Rol;
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
        Bezoeker bezoeker = Bezoeker.bij(huis.adres());
        bezoeker.logIn(inlognaam);
        return bezoeker.haal("/werklijst").pad();
    }
}
