package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.bevinding;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmelding;
import static nl.zorgvuldig.kern.proef.Voorbeelden.beheren;
import static nl.zorgvuldig.kern.proef.Voorbeelden.binnenkomen;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.BRAM;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.DAAN;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.OEVERS;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A role at which nobody looks again ends by itself (B5, RC 15.3a). */
class HerzienTest {
    private static final String NIET = "ROL rol-niet-herzien";

    static Stream<Vraag> alles() {
        return Stream.of(aanmelding(), beheren(), binnenkomen(), inzage());
    }

    private static Vraag bekeken(Vraag vraag, LocalDate dag) {
        String basis = vraag.situatie() instanceof Situatie ? "" : "basis.";
        return vraag.pas(
                basis + "persoon.rollen",
                (List<Rolverlening> rollen) -> rollen.stream()
                        .map(rol -> new Rolverlening(rol.huis(), rol.partij(), rol.rol(), rol.periode(), dag))
                        .toList());
    }

    @ParameterizedTest // B5: on the last day of the term it holds, the day after it does not
    @MethodSource("alles")
    void een_rol_waar_niemand_naar_keek_geldt_niet_meer(Vraag vraag) {
        toegestaan(bekeken(vraag, VANDAAG.minusYears(1)));
        Vraag teLaat = bekeken(vraag, VANDAAG.minusYears(1).minusDays(1));
        geweigerd(teLaat, NIET);
        assertThat(bevinding(teLaat, NIET).argumenten()).containsKey("rol");
        assertThat(bevinding(teLaat, NIET).artikelen())
                .extracting(artikel -> artikel.toString())
                .anyMatch(artikel -> artikel.contains("bijlage 3"));
    }

    @Test // strict: without a term nothing says how long a role holds
    void zonder_termijn_geldt_geen_rol() {
        geweigerd(beheren().pasProtocol("termijnen", _ -> Map.of()), NIET);
    }

    @Test // B5: one grant that was looked at is enough
    void een_van_twee_verleningen_is_genoeg() {
        Vraag teLaat = bekeken(beheren(), VANDAAG.minusYears(2));
        toegestaan(teLaat.pas(
                "persoon.rollen",
                (List<Rolverlening> rollen) -> Stream.concat(rollen.stream(), Stream.of(beheer(VANDAAG.minusDays(1))))
                        .toList()));
    }

    @Test // B5: a look at another role says nothing of this one
    void wie_naar_een_andere_rol_keek_keek_niet_naar_deze() {
        Vraag teLaat = bekeken(beheren(), VANDAAG.minusYears(2));
        Rolverlening ander = Kopie.met(beheer(VANDAAG), "rol", Voorbeeldcodes.AANMELDER);
        geweigerd(
                teLaat.pas(
                        "persoon.rollen",
                        (List<Rolverlening> rollen) ->
                                Stream.concat(rollen.stream(), Stream.of(ander)).toList()),
                NIET);
    }

    private static Rolverlening beheer(LocalDate bekeken) {
        return new Rolverlening(
                OEVERS, WATERRIJK, Voorbeeldcodes.BEHEERDER, Periode.vanaf(VANDAAG.minusYears(3)), bekeken);
    }

    @Test // B5: whoever registers comes in and looks at the roles of others, else a house locks itself out
    void een_beheerder_die_te_laat_is_kan_nog_wel_de_rol_van_een_ander_bekijken() {
        Vraag teLaat = bekeken(beheren(), VANDAAG.minusYears(2));
        Situatie situatie = (Situatie) teLaat.situatie();
        geweigerd(teLaat, NIET);
        assertThat(Beslissing.binnenkomen(teLaat.protocol(), situatie))
                .isInstanceOf(Handelingsbesluit.Toegestaan.class);
        assertThat(Beslissing.personeel(teLaat.protocol(), situatie, Set.of()))
                .isInstanceOf(Verstrekkingsbesluit.Toegestaan.class);
        assertThat(herzien(teLaat, BRAM, tweede())).isInstanceOf(Handelingsbesluit.Toegestaan.class);
        assertThat(Beslissing.verlenen(teLaat.protocol(), new Verleningssituatie(situatie, BRAM)))
                .isInstanceOf(Handelingsbesluit.Geweigerd.class);
    }

    @Test // B1, B5: nobody looks at his own role, as long as there is another who can
    void niemand_bekijkt_de_eigen_rol_zolang_er_een_ander_is() {
        assertThat(herzien(beheren(), DAAN, tweede())).isInstanceOf(Handelingsbesluit.Geweigerd.class);
        assertThat(herzien(beheren(), DAAN, new Bezetting(NU, List.of())))
                .isInstanceOf(Handelingsbesluit.Toegestaan.class);
        assertThat(herzien(binnenkomen(), DAAN, tweede())).isInstanceOf(Handelingsbesluit.Geweigerd.class);
        assertThat(herzien(binnenkomen(), DAAN, new Bezetting(NU, List.of())))
                .isInstanceOf(Handelingsbesluit.Geweigerd.class);
    }

    @Test // B5
    void de_laatste_dag_telt_vanaf_de_laatste_blik() {
        assertThat(Herzieningsnormen.laatsteDag(beheren().protocol(), LocalDate.of(2024, 2, 29)))
                .contains(LocalDate.of(2025, 2, 28));
    }

    private static Bezetting tweede() {
        return new Bezetting(NU, List.of(new Bezetting.Ander(beheer(VANDAAG), Optional.empty(), Set.of())));
    }

    private static Handelingsbesluit herzien(Vraag vraag, Persoon.Id van, Bezetting bezetting) {
        return Beslissing.herzien(
                vraag.protocol(), new Verleningssituatie((Situatie) vraag.situatie(), van), bezetting);
    }
}
