package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Voorbeelden.beheren;
import static nl.zorgvuldig.kern.proef.Voorbeelden.binnenkomen;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeeldmensen;
import nl.zorgvuldig.kern.proef.Voorbeeldprotocol;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.junit.jupiter.api.Test;

class BeherenTest {
    @Test // B1
    void de_beheerder_legt_vast_ook_voordat_iemand_heeft_ondertekend() {
        toegestaan(beheren());
        toegestaan(beheren().met("eigenPartij.ondertekend", Map.of()));
    }

    @Test // B1
    void wie_geen_beheerder_is_legt_niets_vast() {
        Vraag aanmelder = new Vraag(
                Beslisser.BEHEREN, binnenkomen().protocol(), binnenkomen().situatie());
        geweigerd(aanmelder, "BEVOEGDHEID niet-bevoegd", "BETROKKENHEID niet-betrokken");
    }

    @Test // B1, B3
    void niemand_geeft_zichzelf_wat_hem_laat_handelen() {
        toegestaan(verlening());
        assertThat(verlening().antwoord().codes()).contains("BEVOEGDHEID aan-een-ander");
        geweigerd(
                verlening()
                        .met("aan", ((Situatie) beheren().situatie()).kijker().persoon()),
                "BEVOEGDHEID niet-aan-zichzelf");
        geweigerd(
                verlening()
                        .met("basis.persoon.rollen", List.of())
                        .met("basis.eigenPartij.uitgetreden", Optional.of(NU)),
                "ROL rol-niet-verleend",
                "DEELNAME neemt-niet-deel");
    }

    @Test // B5: during leave no role holds, from the first day to the last; it says so and nothing else
    void wie_met_verlof_is_komt_niet_binnen_en_doet_niets() {
        Periode verlof = Periode.van(VANDAAG, VANDAAG);
        geweigerd(binnenkomen().met("persoon.verlof", Set.of(verlof)), "ROL met-verlof");
        geweigerd(beheren().met("persoon.verlof", Set.of(verlof)), "ROL met-verlof");
        toegestaan(binnenkomen().met("persoon.verlof", Set.of(Periode.vanaf(VANDAAG.plusDays(1)))));
        toegestaan(
                binnenkomen().met("persoon.verlof", Set.of(Periode.van(VANDAAG.minusDays(3), VANDAAG.minusDays(1)))));
        geweigerd(
                binnenkomen().met("persoon.verlof", Set.of(verlof)).met("persoon.rollen", List.of()),
                "ROL rol-niet-verleend");
    }

    @Test // B1, G2: the names of staff, and nothing that lies elsewhere
    void wie_mensen_vastlegt_ziet_wie_zij_zijn() {
        Vindplaats naam = new Vindplaats(Voorbeeldmensen.OEVERS.waarde(), new UUID(7, 7), "naam");
        Situatie situatie = (Situatie) beheren().situatie();
        Protocol protocol = beheren().protocol();
        assertThat(Beslissing.personeel(protocol, situatie, Set.of(naam)))
                .isInstanceOf(Verstrekkingsbesluit.Toegestaan.class);
        assertThat(Beslissing.personeel(
                        protocol, situatie, Set.of(naam, new Vindplaats(new UUID(3, 3), new UUID(7, 7), "inhoud"))))
                .isInstanceOf(Verstrekkingsbesluit.Geweigerd.class);
        assertThat(Beslissing.personeel(protocol, (Situatie) binnenkomen().situatie(), Set.of(naam)))
                .isInstanceOf(Verstrekkingsbesluit.Geweigerd.class);
    }

    private static Vraag verlening() {
        return new Vraag(
                Beslisser.VERLENEN,
                beheren().protocol(),
                new Verleningssituatie((Situatie) beheren().situatie(), new Persoon.Id(new UUID(7, 7))));
    }

    @Test // A5
    void na_uittreding_van_de_partij_beheert_haar_beheerder_niets_meer() {
        geweigerd(beheren().met("eigenPartij.uitgetreden", Optional.of(NU)), "DEELNAME neemt-niet-deel");
        geweigerd(komtBinnen(beheren()).met("eigenPartij.uitgetreden", Optional.of(NU)), "DEELNAME neemt-niet-deel");
    }

    @Test // B1
    void beheren_is_altijd_beheren_ook_als_de_situatie_voor_iets_anders_was_geladen() {
        toegestaan(beheren().met("handeling", Handeling.VERNIETIGEN));
    }

    @Test // G2
    void een_bevoegdheid_die_betrokkenheid_vraagt_telt_niet_zonder_dossier() {
        Vraag strenger = beheren()
                .pasProtocol(
                        "huisbreed",
                        oud -> List.of(Voorbeeldprotocol.mag(
                                Voorbeeldcodes.BEHEERDER, Handeling.BEHEREN, Betrokkenheid.BEHANDELAAR, Zicht.EIGEN)));
        geweigerd(strenger, "BETROKKENHEID niet-betrokken");
    }

    private static Vraag komtBinnen(Vraag vraag) {
        return new Vraag(Beslisser.BINNENKOMEN, vraag.protocol(), vraag.situatie());
    }

    @Test // A3, B3
    void binnenkomen_noemt_alles_wat_nog_ontbreekt() {
        toegestaan(binnenkomen());
        geweigerd(
                binnenkomen()
                        .met("persoon.rollen", List.of())
                        .met("persoon.betrouwbaarheid", Map.of())
                        .met("eigenPartij.ondertekend", Map.of())
                        .met("eigenPartij.uitgetreden", Optional.of(NU)),
                "ROL rol-niet-verleend",
                "BETROUWBAARHEID eis-ontbreekt",
                "ONDERTEKENING niet-ondertekend",
                "ONDERTEKENING niet-ondertekend",
                "ONDERTEKENING niet-ondertekend",
                "DEELNAME neemt-niet-deel");
    }

    @Test // A3
    void alleen_wie_handtekeningen_vastlegt_komt_binnen_voordat_ze_er_zijn() {
        toegestaan(komtBinnen(beheren()).met("eigenPartij.ondertekend", Map.of()));
        assertThat(komtBinnen(beheren()).antwoord().codes())
                .containsExactly(
                        "HUIS eigen-huis",
                        "ROL rol-verleend",
                        "BETROUWBAARHEID betrouwbaarheid-vastgelegd",
                        "DEELNAME neemt-deel");
    }

    @Test // B1
    void de_grond_noemt_de_rol() {
        assertThat(binnenkomen().antwoord().bevindingen())
                .filteredOn(bevinding -> bevinding.code().equals("rol-verleend"))
                .extracting(Bevinding::argumenten)
                .containsExactly(Map.of("rol", new Argument.Code("rol", "aanmelder")));
    }
}
