package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Voorbeelden.beheren;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeeldmensen;
import nl.zorgvuldig.kern.proef.Voorbeeldprotocol;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.proef.Werelden;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import org.junit.jupiter.api.Test;

/** What one person registers and another confirms. */
class BevestigenTest {
    @Test // B1: a right that shows something is given by two people together
    void wie_een_rol_voorstelt_bevestigt_hem_niet_ook() {
        toegestaan(bevestiging());
        assertThat(bevestiging().antwoord().codes())
                .contains("BEVOEGDHEID aan-een-ander", "BEVOEGDHEID door-een-tweede", "BEVOEGDHEID inlog-bekend");
        Persoon.Id zelf = ((Situatie) beheren().situatie()).kijker().persoon();
        geweigerd(
                bevestiging().met("voorstel", voorstel(zelf)).met("aan", zelf).met("inlog", Gegeven.bekend(zelf)),
                "BEVOEGDHEID niet-aan-zichzelf",
                "BEVOEGDHEID zelf-voorgesteld");
    }

    @Test // B1, D8: what opens police data for a partij is registered by two people together
    void wie_iets_van_een_partij_vastlegt_bevestigt_het_niet_ook() {
        toegestaan(instemming());
        assertThat(instemming().antwoord().codes())
                .contains("BEVOEGDHEID door-een-tweede", "BEVOEGDHEID voorsteller-bevoegd");
        Persoon.Id zelf = ((Situatie) beheren().situatie()).kijker().persoon();
        geweigerd(new Vraag(Beslisser.INSTEMMEN, beheren().protocol(), voorstel(zelf)), "BEVOEGDHEID zelf-voorgesteld");
    }

    @Test // B1: two people must both be able to at the moment it begins to work
    void wat_iemand_voorstelde_die_niets_meer_beheert_wordt_niet_bevestigd() {
        String reden = "BEVOEGDHEID voorsteller-niet-bevoegd";
        geweigerd(instemming().met("voorsteller.rollen", List.of()), reden);
        geweigerd(instemming().met("voorsteller", Gegeven.onbekend()), reden);
        geweigerd(instemming().met("voorsteller.id", new Persoon.Id(new UUID(6, 6))), reden);
        geweigerd(
                instemming().met("voorsteller.rollen", List.of(rol(Voorbeeldmensen.OEVERS, Voorbeeldcodes.AANMELDER))),
                reden);
        geweigerd(instemming().met("voorsteller.rollen", List.of(rol(Periode.vanaf(VANDAAG.plusDays(1))))), reden);
        geweigerd(instemming().met("voorsteller.rollen", List.of(rol(Periode.vanaf(VANDAAG.minusYears(9))))), reden);
        geweigerd(
                instemming().met("voorsteller.rollen", List.of(rol(Voorbeeldmensen.HEUVELS, Voorbeeldcodes.BEHEERDER))),
                reden);
    }

    @Test // B1: a way in that is given later would let one person open the door after all
    void een_rol_wordt_pas_bevestigd_als_bekend_is_wie_ermee_inlogt() {
        geweigerd(bevestiging().met("inlog", Gegeven.onbekend()), "BEVOEGDHEID inlog-onbekend");
        geweigerd(
                bevestiging().met("inlog", Gegeven.bekend(new Persoon.Id(new UUID(9, 9)))),
                "BEVOEGDHEID inlog-onbekend");
    }

    @Test // B1: for every role of every protocol: alone is given only what shows nothing of anyone
    void alleen_een_rol_die_niets_toont_geeft_een_beheerder_alleen() {
        Bezetting niemand = new Bezetting(NU, List.of());
        assertThat(Beslissing.vraagtTweede(beheren().protocol(), new Rol("mag-nog-niets"), niemand))
                .isTrue();
        Werelden.houd(
                Beslisser.BEVESTIGEN,
                vraag -> vraag.protocol().rollen().keySet().forEach(rol -> {
                    Set<Handeling> mag = vraag.protocol().bevoegdheden(rol).stream()
                            .map(Bevoegdheid::handeling)
                            .collect(Collectors.toSet());
                    boolean toontNiets = !mag.isEmpty()
                            && Set.of(Handeling.AANMELDEN, Handeling.BEHEREN).containsAll(mag);
                    assertThat(Beslissing.vraagtTweede(vraag.protocol(), rol, niemand))
                            .isNotEqualTo(toontNiets);
                    assertThat(Beslissing.toontIets(vraag.protocol(), rol)).isNotEqualTo(toontNiets);
                }));
    }

    @Test // B1: a beheerder who has a colleague does not invent another one
    void een_rol_die_beheert_vraagt_een_tweede_zodra_er_een_is() {
        Rolverlening beheer = rol(Periode.van(VANDAAG, VANDAAG.plusDays(30)));
        assertThat(vraagtTweede(NU, ander(beheer, Optional.empty()))).isTrue();
        assertThat(vraagtTweede(NU)).isFalse();
        assertThat(vraagtTweede(NU.minus(Duration.ofDays(1)), ander(beheer, Optional.empty())))
                .isFalse();
        assertThat(vraagtTweede(
                        NU,
                        ander(
                                new Rolverlening(
                                        beheer.huis(), beheer.partij(), Voorbeeldcodes.AANMELDER, beheer.periode()),
                                Optional.empty())))
                .isFalse();
        assertThat(Beslissing.beheert(beheren().protocol(), Voorbeeldcodes.BEHEERDER))
                .isTrue();
        assertThat(Beslissing.beheert(beheren().protocol(), Voorbeeldcodes.AANMELDER))
                .isFalse();
    }

    @Test // B1: who only reports shows nothing and lets nobody in, so no second person is asked, also when there is one
    void een_rol_die_alleen_meldt_vraagt_geen_tweede() {
        Rol melder = new Rol("melder");
        Vraag vraag = beheren()
                .pasProtocol(
                        "huisbreed",
                        (List<Bevoegdheid> oud) -> Stream.concat(
                                        oud.stream(), Stream.of(Voorbeeldprotocol.mag(melder, Handeling.AANMELDEN)))
                                .toList());
        Bezetting tweede = new Bezetting(NU, List.of(ander(rol(Periode.vanaf(VANDAAG)), Optional.empty())));
        assertThat(Beslissing.vraagtTweede(vraag.protocol(), melder, tweede)).isFalse();
    }

    @Test // B1: nor does he make himself the only one first
    void wie_zijn_collega_de_rol_ontneemt_is_pas_na_een_week_alleen() {
        Rolverlening beheer = rol(Periode.van(VANDAAG, VANDAAG.plusDays(30)));
        Instant later = NU.plus(Bezetting.NAWERKING);
        assertThat(vraagtTweede(later.minusSeconds(1), ander(beheer, Optional.of(NU))))
                .isTrue();
        assertThat(vraagtTweede(later, ander(beheer, Optional.of(NU)))).isFalse();
        Instant laatste = NU.plus(Duration.ofDays(30));
        assertThat(vraagtTweede(laatste.plus(Bezetting.NAWERKING), ander(beheer, Optional.empty())))
                .isTrue();
        assertThat(vraagtTweede(laatste.plus(Duration.ofDays(8)), ander(beheer, Optional.empty())))
                .isFalse();
    }

    @Test // B1, B5: nobody notices anything on leave, so those days do not count
    void een_week_met_verlof_is_geen_week_om_het_te_merken() {
        Rolverlening beheer = rol(Periode.van(VANDAAG, VANDAAG.plusDays(30)));
        Instant later = NU.plus(Bezetting.NAWERKING);
        Bezetting.Ander weg = new Bezetting.Ander(
                beheer, Optional.of(NU), Set.of(Periode.van(VANDAAG.plusDays(1), VANDAAG.plusDays(3))));
        assertThat(vraagtTweede(later, weg)).isTrue();
        assertThat(vraagtTweede(later.plus(Duration.ofDays(3)).minusSeconds(1), weg))
                .isTrue();
        assertThat(vraagtTweede(later.plus(Duration.ofDays(3)), weg)).isFalse();
        Bezetting.Ander eerder = new Bezetting.Ander(
                beheer, Optional.of(NU), Set.of(Periode.van(VANDAAG.minusDays(9), VANDAAG.minusDays(1))));
        assertThat(vraagtTweede(later, eerder)).isFalse();
        Bezetting.Ander afgelopen = new Bezetting.Ander(
                beheer, Optional.empty(), Set.of(Periode.van(VANDAAG.plusDays(30), VANDAAG.plusDays(60))));
        assertThat(vraagtTweede(NU.plus(Duration.ofDays(60)), afgelopen)).isTrue();
        assertThat(vraagtTweede(NU.plus(Duration.ofDays(69)), afgelopen)).isFalse();
    }

    @Test // B1, B5: during leave no role holds, so a proposer on leave is not one of two
    void het_voorstel_van_wie_met_verlof_is_wacht() {
        Vraag met = bevestiging().met("voorstel.voorsteller.verlof", Set.of(Periode.van(VANDAAG, VANDAAG)));
        geweigerd(met, "BEVOEGDHEID voorsteller-niet-bevoegd");
        toegestaan(bevestiging()
                .met("voorstel.voorsteller.verlof", Set.of(Periode.van(VANDAAG.plusDays(1), VANDAAG.plusDays(1)))));
    }

    private static boolean vraagtTweede(Instant moment, Bezetting.Ander... anderen) {
        return Beslissing.vraagtTweede(
                beheren().protocol(), Voorbeeldcodes.BEHEERDER, new Bezetting(moment, List.of(anderen)));
    }

    private static Bezetting.Ander ander(Rolverlening verlening, Optional<Instant> beeindigd) {
        return new Bezetting.Ander(verlening, beeindigd, Set.of());
    }

    private static Rolverlening rol(Samenwerkingsverband.Id huis, Rol rol) {
        return new Rolverlening(huis, Voorbeeldmensen.WATERRIJK, rol, Periode.vanaf(VANDAAG));
    }

    private static Rolverlening rol(Periode periode) {
        return new Rolverlening(Voorbeeldmensen.OEVERS, Voorbeeldmensen.WATERRIJK, Voorbeeldcodes.BEHEERDER, periode);
    }

    private static Vraag bevestiging() {
        return new Vraag(
                Beslisser.BEVESTIGEN,
                beheren().protocol(),
                new Bevestigingssituatie(
                        voorstel(new Persoon.Id(new UUID(8, 8))),
                        new Persoon.Id(new UUID(7, 7)),
                        Gegeven.bekend(new Persoon.Id(new UUID(7, 7)))));
    }

    private static Vraag instemming() {
        return new Vraag(Beslisser.INSTEMMEN, beheren().protocol(), voorstel(new Persoon.Id(new UUID(8, 8))));
    }

    private static Voorstelsituatie voorstel(Persoon.Id door) {
        return new Voorstelsituatie(
                (Situatie) beheren().situatie(),
                door,
                Gegeven.bekend(new Persoonsfeiten(door, List.of(rol(Periode.vanaf(VANDAAG))), Map.of())));
    }
}
