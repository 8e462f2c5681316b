package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;

/** Asking whether someone is known in the house already: yes on a number, perhaps on a name, and nothing more. */
final class Navraagproeven {
    private static final String NAAM = "Kanarienaam6639";
    private static final String NUMMER = "999995492";

    private final Profielloop loop;
    private final Aanmeldproeven meldingen;

    Navraagproeven(Profielloop loop, Aanmeldproeven meldingen) {
        this.loop = loop;
        this.meldingen = meldingen;
    }

    void loop() {
        String eerste = casus(NAAM, NUMMER, Proefprofielhuis.ANDERE_REGISSEUR);
        String nummer = casus(NAAM, NUMMER, Proefprofielhuis.REGISSEUR);
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        if (!mag()) {
            loop.weigert(Norm.BEVOEGDHEID, "niet-bevoegd", List.of(), () -> vraag(regisseur, nummer, "voorkomen dat"));
            assertThat(regisseur.haal(nummer).tekst()).doesNotContain("/navraag\"");
            return;
        }
        loop.weigert(Norm.NOODZAAK, "navraag-zonder-reden", List.of(), () -> vraag(regisseur, nummer, " "));
        zegt(vraag(regisseur, nummer, "niet dubbel"), "Bekend: dit burgerservicenummer", eerste);
        // I2: whoever reads what was done with the casus that was found, sees that it was
        assertThat(loop.vrij()
                        .sql("select count(*) from zorgvuldig.logregel"
                                + " where handeling = 'NAVRAGEN_AANGETROFFEN' and dossier_id = ?::uuid")
                        .param(eerste.substring(eerste.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isOne();
        zegt(
                vraag(regisseur, casus(NAAM, "", Proefprofielhuis.REGISSEUR), "niet dubbel"),
                "Mogelijk bekend: iemand met deze naam",
                eerste);
        String onbekend = casus("Onbekend7740", "", Proefprofielhuis.REGISSEUR);
        assertThat(vraag(regisseur, onbekend, "niet dubbel").tekst()).contains("Niet bekend in een andere");
        assertThat(regisseur.haal(nummer).tekst()).contains("Bekend. Reden: niet dubbel");
        watIsIngetrokkenIsOnbekend(nummer, () -> vraag(regisseur, nummer, "nog eens"));
        loop.verbergt(
                Norm.BETROKKENHEID,
                "niet-betrokken",
                NAAM,
                () -> vraag(loop.als(Proefprofielhuis.COLLEGA), eerste, "nieuwsgierig"));
    }

    /** D3: of what its giver withdrew nobody hears that it is known. */
    private void watIsIngetrokkenIsOnbekend(String eigen, Supplier<Bladzijde> vraag) {
        ingetrokken(eigen, "now()");
        assertThat(vraag.get().tekst()).contains("Niet bekend in een andere");
        ingetrokken(eigen, "null");
        assertThat(vraag.get().tekst()).contains("Bekend: dit burgerservicenummer");
    }

    private void ingetrokken(String behalve, String op) {
        loop.vrij()
                .sql("update zorgvuldig.inbreng set ingetrokken_op = " + op + " where dossier_id <> ?::uuid"
                        + " and inbreng_id in (select inbreng_id from zorgvuldig.zoekindex)")
                .param(behalve.substring(behalve.lastIndexOf('/') + 1))
                .update();
    }

    private boolean mag() {
        return loop.keuzes().protocol().fasen().values().stream()
                .flatMap(fase -> fase.bevoegdheden().stream())
                .anyMatch(bevoegdheid -> bevoegdheid.handeling() == Handeling.NAVRAGEN);
    }

    private String casus(String naam, String nummer, String wie) {
        String pad = meldingen.meldAan(
                Proefprofielhuis.AANMELDER,
                formulier -> formulier.vul("persoon.geslachtsnaam", naam).vul("persoon.bsn", mag() ? nummer : ""));
        Casusmaker.pakOp(loop.als(wie), pad);
        return pad;
    }

    private static Bladzijde vraag(Bezoeker wie, String pad, String reden) {
        Optional<Formulier> formulier =
                wie.haal("/werklijst").formulieren().stream().findFirst();
        return wie.verstuur(formulier.orElseThrow().naar(pad + "/navraag").vul("navraag.reden", reden));
    }

    /** N1: whether, and who to call; not which casus, and nothing of it. */
    private static void zegt(Bladzijde antwoord, String wat, String ander) {
        assertThat(antwoord.tekst())
                .contains(wat, Proefprofielhuis.ANDERE_REGISSEUR)
                .doesNotContain(ander)
                .doesNotContain(ander.substring(ander.lastIndexOf('/') + 1));
    }
}
