package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Gevolg;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Rol;

/** Other partijen are asked and answer, in every house whose profile lets them, and in no other (C5, C6). */
final class Vraagproeven {
    private static final String GEVRAAGDE = Proefprofielhuis.VERTREKT;
    private static final String ANDERE = Proefprofielhuis.POLITIE;
    private static final String INHOUD = "Zangvogel2205";

    private final Profielloop loop;
    private final Profielkeuzes keuzes;

    Vraagproeven(Profielloop loop) {
        this.loop = loop;
        this.keuzes = loop.keuzes();
    }

    /** In casussen of their own that went on from the first phase. */
    void loop(Supplier<String> gaatVerder) {
        String pad = gaatVerder.get();
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        if (!magVragen()) {
            assertThat(regisseur.haal(pad).tekst()).doesNotContain("Een partij iets vragen");
            assertThat(regisseur.haal(pad + "/uitvraag").status()).isIn(403, 404);
            return;
        }
        weigert(pad, regisseur);
        vraagt(pad, regisseur);
        antwoordt(pad, regisseur);
        String niets = gaatVerder.get();
        vraagt(niets, regisseur);
        assertThat(Uitvraagmaker.antwoord(loop.als(GEVRAAGDE), niets, "NIET_BEKEND")
                        .status())
                .isEqualTo(200);
        assertThat(regisseur.haal(niets).tekst()).contains("Geen bijdrage").doesNotContain("kennen deze persoon");
    }

    private boolean magVragen() {
        Optional<Fase> daarna =
                keuzes.verder().gevolg() instanceof Gevolg.NaarFase(Fase naar) ? Optional.of(naar) : Optional.empty();
        return !keuzes.protocol()
                .bevoegdheden(new Rol(keuzes.rol(Handeling.BEOORDELEN)), Handeling.UITVRAGEN, daarna)
                .isEmpty();
    }

    private void weigert(String pad, Bezoeker regisseur) {
        weigert(pad, regisseur, Norm.UITVRAAG, "geen-partij-gevraagd", formulier -> formulier.vul("partij"));
        weigert(pad, regisseur, Norm.UITVRAAG, "vraag-ontbreekt", formulier -> bijElk(formulier, ".eigen", ""));
        weigert(
                pad,
                regisseur,
                Norm.NOODZAAK,
                "vraag-zonder-noodzaak",
                formulier -> bijElk(formulier, ".noodzaak", ""));
        weigert(
                pad,
                regisseur,
                Norm.UITVRAAG,
                "antwoordtermijn-ontbreekt",
                formulier -> formulier.vul("vraag.uiterlijk", "1-1-2040"));
    }

    private void weigert(String pad, Bezoeker regisseur, Norm norm, String code, UnaryOperator<Formulier> zonder) {
        List<Artikel> artikelen = keuzes.protocol().uitvraag().artikelen();
        loop.weigert(norm, code, artikelen, () -> regisseur.verstuur(zonder.apply(gevuld(pad, regisseur))));
    }

    private Formulier gevuld(String pad, Bezoeker regisseur) {
        return bijElk(
                bijElk(Uitvraagmaker.gekozen(regisseur, pad, GEVRAAGDE, ANDERE), ".eigen", "Wat is er bekend?"),
                ".noodzaak",
                "Nodig om verder te komen");
    }

    private static Formulier bijElk(Formulier formulier, String einde, String waarde) {
        formulier.velden().keySet().stream()
                .filter(veld -> veld.startsWith("bij.") && veld.endsWith(einde))
                .toList()
                .forEach(veld -> formulier.vul(veld, waarde));
        return formulier;
    }

    private void vraagt(String pad, Bezoeker regisseur) {
        Bladzijde gevraagd = regisseur.verstuur(gevuld(pad, regisseur));
        assertThat(gevraagd.status()).as(gevraagd.toString()).isEqualTo(200);
        assertThat(gevraagd.tekst()).contains("Wacht op antwoord");
        Bladzijde vraag = loop.als(GEVRAAGDE).haal(pad + "/vraag");
        assertThat(vraag.status()).isEqualTo(200);
        assertThat(vraag.tekst())
                .contains("Wat is er bekend?", "Nodig om verder te komen")
                .doesNotContain(Aanmeldproeven.INHOUD, ANDERE + "<");
        assertThat(loop.als(Proefprofielhuis.COLLEGA).haal(pad + "/vraag").status())
                .isIn(403, 404);
    }

    private void antwoordt(String pad, Bezoeker regisseur) {
        Bezoeker wie = loop.als(GEVRAAGDE);
        loop.weigert(
                Norm.UITVRAAG,
                "antwoord-ontbreekt",
                keuzes.protocol().uitvraag().artikelen(),
                () -> wie.verstuur(wie.haal(pad + "/vraag").formulier(pad + "/vraag")));
        Bladzijde na = wie.verstuur(wie.haal(pad + "/vraag")
                .formulier(pad + "/vraag")
                .vul("vraag.antwoord", "BEKEND")
                .vul("taak", keuzes.taak(keuzes.eigenSoort()))
                .vul("gegeven.0.categorie", keuzes.gewoon().categorie().code())
                .vul("gegeven.0.inhoud", INHOUD)
                .vul("noodzaak", "nodig")
                .vul("kwaliteit", "ja"));
        assertThat(na.status()).as(na.toString()).isEqualTo(200);
        assertThat(regisseur.haal(pad).tekst()).contains(INHOUD);
        assertThat(wie.haalKaal(pad + "/vraag").status()).isEqualTo(404);
        Bezoeker ander = loop.als(ANDERE);
        assertThat(ander.haal(pad + "/vraag").status()).isEqualTo(200);
        assertThat(ander.haal(pad + "/vraag").tekst()).doesNotContain(INHOUD);
        assertThat(ander.haalKaal(pad).tekst()).doesNotContain(INHOUD);
    }
}
