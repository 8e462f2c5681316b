package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Huisvoorbeelden.bericht;
import static nl.zorgvuldig.kern.proef.Huisvoorbeelden.register;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDING;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.COLLEGE;
import static nl.zorgvuldig.kern.proef.Voorbeelden.gegevenDoor;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeelden.kenbaar;
import static nl.zorgvuldig.kern.proef.Voorbeelden.medewerker;
import static nl.zorgvuldig.kern.proef.Voorbeelden.teruggeven;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.DOSSIER;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.INBRENG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.mag;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.proef.Werelden;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Gebeurtenis;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Herkomst;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.protocol.Termijnregel.Strekking;
import nl.zorgvuldig.kern.protocol.Tijdbepaling;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Looptijd;
import org.junit.jupiter.api.Test;

/** What makes showing something a verstrekking (F1, HV-F5). */
class VerstrekkingTest {
    private static Optional<Verstrekking> van(Vraag vraag) {
        return vraag.antwoord().bewijs().orElseThrow().verstrekking();
    }

    private static Map<Fase, Fasebepaling> alleszienden(Map<Fase, Fasebepaling> fasen) {
        Map<Fase, Fasebepaling> anders = new HashMap<>(fasen);
        anders.computeIfPresent(
                AANMELDING,
                (fase, bepaling) -> Kopie.met(
                        bepaling,
                        "bevoegdheden",
                        List.of(mag(AANMELDER, Handeling.INZIEN, Betrokkenheid.AANMELDER, Zicht.ALLES))));
        return anders;
    }

    @Test // F1, HV-F5, RR-F6: giver and receiver, on whose task, what, when, what for and by which way
    void wat_het_huis_ziet_van_een_partij_is_een_verstrekking() {
        Inzagesituatie situatie = (Inzagesituatie) inzage().situatie();
        Verstrekking gezien = van(inzage()).orElseThrow();

        assertThat(gezien.gever()).isEqualTo(KADE);
        assertThat(gezien.aan()).isEqualTo(situatie.basis().kijker());
        assertThat(gezien.aan().partij()).isEqualTo(WATERRIJK);
        assertThat(gezien.namens()).isEqualTo(KADE);
        assertThat(gezien.dossier()).isEqualTo(DOSSIER);
        assertThat(gezien.inbreng()).isEqualTo(INBRENG);
        assertThat(gezien.categorie()).isEqualTo(Voorbeeldcodes.OVERLAST);
        assertThat(gezien.onderdelen())
                .isEqualTo(situatie.inbreng().alsOptie().orElseThrow().onderdelen());
        assertThat(gezien.fase()).isEqualTo(AANMELDING);
        assertThat(gezien.doel()).isEqualTo(Voorbeeldcodes.TOETSEN);
        assertThat(gezien.taak()).isEqualTo(Voorbeeldcodes.ZORG);
        assertThat(gezien.weg()).isEqualTo(Verstrekking.Weg.INZAGE);
        assertThat(gezien.moment()).isEqualTo(NU);
        assertThat(gezien.beleid()).isEqualTo("0f".repeat(32));
        assertThat(gezien.bewijsTotEnMet()).isEmpty();
    }

    @Test // F2, Wjsg 39j, IJ 17.6: only of a giver whose law asks it, and whatever becomes of the dossier
    void van_wie_de_wet_het_vraagt_blijft_het_bewijs() {
        Tijdbepaling tijd = tijd(regel(COLLEGE, 4, Strekking.MINSTENS));
        assertThat(van(gegevenDoor(inzage(), WATERRIJK, COLLEGE).pasProtocol("tijd", _ -> tijd))
                        .orElseThrow()
                        .bewijsTotEnMet())
                .contains(Kalender.dag(NU).plusYears(4));
        assertThat(van(inzage().pasProtocol("tijd", _ -> tijd)).orElseThrow().bewijsTotEnMet())
                .isEmpty();
    }

    @Test // F2: a term that says how long at most, and one from another event, keep nothing; of several the longest
    void alleen_een_termijn_die_minstens_zegt_bewaart() {
        SoortPartij politie = new SoortPartij("politie");
        Tijdbepaling tijd = tijd(
                regel(politie, 1, Strekking.MINSTENS),
                regel(politie, 3, Strekking.MINSTENS),
                regel(politie, 9, Strekking.HOOGSTENS),
                regel(new SoortPartij("ggd"), 8, Strekking.MINSTENS));
        assertThat(tijd.bewijsTotEnMet(Set.of(politie, new SoortPartij("college")), NU))
                .contains(Kalender.dag(NU).plusYears(3));
        assertThat(tijd.bewijsTotEnMet(Set.of(new SoortPartij("college")), NU)).isEmpty();
    }

    private static Tijdbepaling tijd(Termijnregel... regels) {
        return new Tijdbepaling(List.of(regels), List.of(), List.of(), List.of(), List.of());
    }

    private static Termijnregel regel(SoortPartij soort, int jaren, Strekking strekking) {
        return new Termijnregel(
                soort.code() + jaren,
                Gebeurtenis.verstrekkingDoor(soort),
                new Looptijd.Dagen(Period.ofYears(jaren)),
                strekking,
                Optional.empty(),
                List.of());
    }

    @Test // F2: the register of the own partij, and no other sealed place
    void wie_het_register_leest_opent_alleen_dat_van_de_eigen_partij() {
        toegestaan(register());
        toegestaan(register().met("vindplaatsen", Set.of()));
        geweigerd(
                register().met("vindplaatsen", Set.of(new Vindplaats(WATERRIJK.waarde(), INBRENG.waarde(), "regel"))),
                "ZICHT ander-gegeven");
        geweigerd(
                register().pasProtocol("huisbreed", _ -> List.of()),
                "BEVOEGDHEID niet-bevoegd",
                "BETROKKENHEID niet-betrokken");
        assertThat(register().antwoord().bewijs().orElseThrow().handeling()).isEqualTo(Handeling.REGISTER_INZIEN);
    }

    @Test // F1: the articles of what lets it, and of nothing else
    void de_grondslag_is_die_van_het_besluit() {
        List<String> verwacht = inzage().antwoord().bevindingen().stream()
                .filter(grond -> grond.norm() == Norm.GRONDSLAG || grond.norm() == Norm.ARTIKEL_20)
                .flatMap(grond -> grond.artikelen().stream())
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
        assertThat(van(inzage()).orElseThrow().grondslag())
                .map(Object::toString)
                .isNotEmpty()
                .isEqualTo(verwacht);
    }

    @Test // F1: people of the house do not work for a partij there, whatever partij pays them
    void ook_wie_voor_het_huis_werkt_en_bij_de_gever_hoort_ontvangt() {
        Vraag eigen = gegevenDoor(inzage(), WATERRIJK, COLLEGE);
        Verstrekking gezien = van(eigen).orElseThrow();
        assertThat(gezien.gever()).isEqualTo(WATERRIJK);
        assertThat(gezien.aan().partij()).isEqualTo(WATERRIJK);
        assertThat(gezien.namens()).isEqualTo(KADE);
    }

    @Test // F1: what stays with who gave it is none
    void wat_iemand_van_de_eigen_partij_ziet_is_er_geen() {
        assertThat(van(inzageAanmelder())).isEmpty();
    }

    @Test // F1, HV-F5: to another partij
    void wat_een_andere_partij_ziet_is_er_een() {
        Vraag ander =
                gegevenDoor(inzageAanmelder(), WATERRIJK, COLLEGE).pasProtocol("fasen", VerstrekkingTest::alleszienden);
        Verstrekking gezien = van(ander).orElseThrow();
        assertThat(gezien.gever()).isEqualTo(WATERRIJK);
        assertThat(gezien.aan().partij()).isEqualTo(KADE);
        assertThat(gezien.namens()).isEqualTo(KADE);
    }

    @Test // F1: a text of the process is no inbreng, and what goes back goes to who gave it
    void een_tekst_en_wat_teruggaat_zijn_er_geen() {
        assertThat(van(inzage().met("inbreng.vorm", Inbreng.Vorm.OPGESCHREVEN))).isEmpty();
        assertThat(van(kenbaar().met("inbreng.vorm", Inbreng.Vorm.OPGESCHREVEN)))
                .isEmpty();
        assertThat(van(kenbaar())).isPresent();
        assertThat(van(teruggeven())).isEmpty();
        assertThat(van(bericht())).isEmpty();
        assertThat(van(medewerker())).isEmpty();
    }

    @Test // F1: over random worlds, as it is said in words
    void een_verstrekking_is_wat_buiten_de_gever_komt() {
        Werelden.houd(Beslisser.INZAGE, vraag -> {
            Inzagesituatie situatie = (Inzagesituatie) vraag.situatie();
            vraag.antwoord().bewijs().ifPresent(bewijs -> {
                boolean huis = Optional.ofNullable(
                                vraag.protocol().rollen().get(bewijs.kijker().rol()))
                        .filter(rol -> rol.herkomst() == Herkomst.HUIS)
                        .isPresent();
                boolean ander = situatie.inbreng()
                        .voldoet(feiten -> feiten.vorm() == Inbreng.Vorm.GEGEVEN
                                && (huis
                                        || !feiten.gever()
                                                .equals(bewijs.kijker().partij())));
                assertThat(bewijs.verstrekking().isPresent()).isEqualTo(ander);
            });
        });
    }
}
