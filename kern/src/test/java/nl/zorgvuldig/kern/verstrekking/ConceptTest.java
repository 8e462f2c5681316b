package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Huisvoorbeelden.concept;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;

class ConceptTest {
    @Test // G2, IJ 9.7
    void wie_het_schrijft_gaat_verder_aan_het_eigen_concept() {
        toegestaanOmdat(concept(), "BETROKKENHEID eigen-concept", "ZICHT alleen-wat-beslist-is");
    }

    @Test // B2: one's own report is written on behalf of one's own partij
    void wie_voor_zichzelf_schrijft_doet_dat_namens_de_eigen_partij() {
        Vraag vraag = concept();
        Verstrekkingsbesluit besluit = Beslissing.concept(vraag.protocol(), (Conceptsituatie) vraag.situatie());
        assertThat(((Verstrekkingsbesluit.Toegestaan) besluit).bewijs().namens())
                .isEqualTo(KADE);
    }

    @Test // G2: not a colleague, and not the same person for another partij
    void een_ander_leest_het_concept_niet() {
        geweigerd(concept().met("concept.van", AYLA), "BETROKKENHEID niet-uw-concept");
        geweigerd(concept().met("concept.partij", EENHEID), "BETROKKENHEID niet-uw-concept");
    }

    @Test // L1: the term runs from the first word and ends at midnight in the Netherlands
    void na_de_termijn_is_het_concept_niet_meer_te_lezen() {
        Instant begonnen = Instant.parse("2026-01-06T09:00:00Z");
        Instant einde = Instant.parse("2026-01-13T23:00:00Z");
        toegestaan(concept().met("concept.begonnen", begonnen).met("basis.moment", einde.minusNanos(1)));
        geweigerd(
                concept().met("concept.begonnen", begonnen).met("basis.moment", einde),
                "BETROKKENHEID niet-uw-concept");
    }

    @Test // T2
    void een_concept_dat_er_niet_is_geeft_dezelfde_weigering() {
        geweigerd(
                concept().met("concept", Gegeven.onbekend()).met("vindplaatsen", Set.of()),
                "BETROKKENHEID niet-uw-concept");
    }

    @Test // T1
    void een_bewijs_voor_een_concept_opent_niets_anders() {
        geweigerd(concept().met("concept.id", nummer(96)), "ZICHT ander-gegeven");
    }

    @Test // G2
    void werken_aan_een_concept_is_altijd_aanmelden() {
        toegestaan(concept().met("basis.handeling", Handeling.VERNIETIGEN));
    }
}
