package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.protocollen.index.Bewijs;

/** A casus on its way: who sees it, what must be there before it goes on, and what is gone when it does not. */
final class Dossierproeven {
    private static final String WOORD = Aanmeldproeven.WOORD;

    private final Profielloop loop;
    private final Profielkeuzes keuzes;
    private final Aanmeldproeven meldingen;

    Dossierproeven(Profielloop loop, Aanmeldproeven meldingen) {
        this.loop = loop;
        this.keuzes = loop.keuzes();
        this.meldingen = meldingen;
    }

    void loop(Profielloop elders) {
        String pad = meldingen.meldAan(Proefprofielhuis.AANMELDER);
        verborgen(pad, Norm.BETROKKENHEID, "niet-betrokken", loop.als(Proefprofielhuis.COLLEGA));
        verborgen(pad, Norm.BETROKKENHEID, "niet-betrokken", loop.als(Proefprofielhuis.REGISSEUR));
        verborgen(pad, Norm.HUIS, "ander-huis", elders.als(Proefprofielhuis.REGISSEUR));
        Casusmaker.pakOp(loop.als(Proefprofielhuis.REGISSEUR), pad);
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst()).contains(WOORD);
        verborgen(pad, Norm.BETROKKENHEID, "niet-betrokken", loop.als(Proefprofielhuis.ANDERE_REGISSEUR));
        new Steunproeven(loop).loop(pad);
        beoordelen(pad);
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        Bladzijde wacht = regisseur.verstuur(oordeel(regisseur, pad));
        assertThat(wacht.status()).as(wacht.toString()).isEqualTo(200);
        gaVerder(pad, regisseur, loop.als(Proefprofielhuis.AANMELDER));
        new Vraagproeven(loop).loop(this::gaatVerder);
        new Afvalproeven(loop).loop(pad, this::gaatVerder);
        wijsAf();
        if (keuzes.protocol().geldt(Voorwaarde.ARTIKEL_20, Set.of(keuzes.politie()))) {
            raaktBuitenZicht();
        }
    }

    /** Without a decision that holds, whoever has a casus of the police in hand is told so, and sees nothing of it. */
    private void raaktBuitenZicht() {
        String pad = meldingen.meldAan(Proefprofielhuis.POLITIE);
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        Casusmaker.pakOp(regisseur, pad);
        assertThat(regisseur.haal(pad).tekst()).contains(WOORD);
        geldt(false);
        loop.weigert(Norm.ARTIKEL_20, "artikel-20-geldt-niet-meer", List.of(), () -> regisseur.haal(pad));
        assertThat(regisseur.haal(pad).tekst()).doesNotContain(WOORD);
        assertThat(regisseur.haal("/werklijst").tekst()).contains("Nu niet te zien", pad);
        verborgen(pad, Norm.BETROKKENHEID, "niet-betrokken", loop.als(Proefprofielhuis.ANDERE_REGISSEUR));
        geldt(true);
        assertThat(regisseur.haal(pad).tekst()).contains(WOORD);
        assertThat(regisseur.haal("/werklijst").tekst()).doesNotContain("Nu niet te zien");
    }

    private void geldt(boolean geldt) {
        loop.vrij()
                .sql("update zorgvuldig.artikel20 set van = case when ? then date '2020-01-01' else tot_en_met end"
                        + " where samenwerkingsverband_id = (select samenwerkingsverband_id"
                        + " from zorgvuldig.samenwerkingsverband where naam = ?)")
                .params(geldt, keuzes.huisnaam())
                .update();
    }

    private void verborgen(String pad, Norm norm, String code, Bezoeker wie) {
        loop.verbergt(norm, code, WOORD, () -> wie.haal(pad));
        loop.verbergt(norm, code, WOORD, () -> Losformulier.van(wie).verstuur(pad + "/beoordelen"));
    }

    private void beoordelen(String pad) {
        Uitkomstbepaling verder = keuzes.verder();
        weigert(pad, Norm.UITKOMST, "uitkomst-ontbreekt", verder, formulier -> formulier.vul("uitkomst", "weet-niet"));
        weigert(
                pad,
                Norm.UITKOMST,
                "reden-ontbreekt",
                keuzes.afwijzing(),
                formulier -> formulier
                        .vul("uitkomst", keuzes.afwijzing().uitkomst().code())
                        .vul("reden", ""));
        overleg(pad, verder);
        weigert(pad, Norm.NOODZAAK, "noodzaak-onbeoordeeld", verder, formulier -> {
            formulier.velden().keySet().stream()
                    .filter(veld -> veld.startsWith("noodzaak."))
                    .toList()
                    .forEach(veld -> formulier.vul(veld, ""));
            return formulier;
        });
        weigert(pad, Norm.CRITERIA, "afwijking-ongemotiveerd", verder, formulier -> formulier.vul("voldaan"));
        keuzes.protocol().regime().ifPresent(wet -> volgensDeWet(pad, verder, wet));
    }

    /** A casus of its own that went on with all that was given. */
    private String gaatVerder() {
        String pad = meldingen.meldAan(Proefprofielhuis.AANMELDER);
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        Casusmaker.pakOp(regisseur, pad);
        if (Stream.of(Onderwerp.values())
                .anyMatch(over -> keuzes.verder().vereisten().contains(over.vereiste()))) {
            Casusmaker.stemAf(regisseur, pad, "overlegd");
        }
        assertThat(regisseur.verstuur(oordeel(regisseur, pad)).status()).isEqualTo(200);
        Bezoeker melder = loop.als(Proefprofielhuis.AANMELDER);
        Bladzijde pagina = melder.haal(pad + "/akkoord");
        Formulier akkoord = pagina.formulier(pad + "/akkoord");
        Casusmaker.keuzes(pagina, "akkoord").forEach(veld -> akkoord.vul(veld, "ja"));
        assertThat(melder.verstuur(akkoord).status()).isEqualTo(200);
        return pad;
    }

    /** Who has a say in the outcome is consulted first, where the profile asks it (IJV-C18, RR-C18). */
    private void overleg(String pad, Uitkomstbepaling verder) {
        List<Onderwerp> gevraagd = Stream.of(Onderwerp.values())
                .filter(onderwerp -> verder.vereisten().contains(onderwerp.vereiste()))
                .toList();
        if (gevraagd.isEmpty()) {
            return;
        }
        String code = gevraagd.contains(Onderwerp.GEMEENTE) ? "afstemming-ontbreekt" : "overleg-ontbreekt";
        weigert(pad, Norm.AFSTEMMING, code, verder, formulier -> formulier);
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        assertThat(regisseur.haal("/werklijst").tekst()).contains("Overleggen en dat vastleggen");
        Casusmaker.stemAf(regisseur, pad, "overlegd");
        assertThat(regisseur.haal(pad).tekst()).contains("overlegd");
        assertThat(regisseur.haal("/werklijst").tekst()).doesNotContain("Overleggen en dat vastleggen");
        assertThat(loop.als(Proefprofielhuis.ANDERE_REGISSEUR).haalKaal(pad).status())
                .isEqualTo(404);
    }

    /** WGS 2.31 lid 2, Bgs 2.20: public partijen judged, on a day, and said why. */
    private void volgensDeWet(String pad, Uitkomstbepaling verder, Regime wet) {
        weigert(
                pad,
                Norm.WET_OORDEEL,
                "wetsoordeel-zonder-dag",
                verder,
                formulier -> formulier.vul("wetsoordeel.op", "1-1-2099"));
        weigert(
                pad,
                Norm.WET_OORDEEL,
                "wetsoordeel-niet-van-publieke-deelnemers",
                verder,
                formulier -> formulier.vul("wetsoordeel.door"));
        weigert(
                pad,
                Norm.WET_OORDEEL,
                "wetsoordeel-ongemotiveerd",
                verder,
                formulier -> formulier.vul(
                        "wetsoordeel." + wet.criteria().iterator().next().code(), " "));
    }

    private void weigert(String pad, Norm norm, String code, Uitkomstbepaling uitkomst, UnaryOperator<Formulier> fout) {
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        loop.weigert(norm, code, uitkomst.artikelen(), () -> regisseur.verstuur(fout.apply(oordeel(regisseur, pad))));
    }

    private Formulier oordeel(Bezoeker regisseur, String pad) {
        Bladzijde pagina = regisseur.haal(pad + "/beoordelen");
        Formulier formulier = pagina.formulier(pad + "/beoordelen")
                .vul("uitkomst", keuzes.verder().uitkomst().code())
                .vul("voldaan", keuzes.criteria().toArray(String[]::new));
        Casusmaker.keuzes(pagina, "noodzaak").forEach(veld -> formulier.vul(veld, "ja"));
        return Casusmaker.metOordeel(pagina, formulier, "geoordeeld");
    }

    /** What the giver does not let go on, stays behind: in the next phase at most the giver still sees it. */
    private void gaVerder(String pad, Bezoeker regisseur, Bezoeker melder) {
        assertThat(melder.haal("/werklijst").tekst()).contains(pad + "/akkoord");
        Bladzijde pagina = melder.haal(pad + "/akkoord");
        Formulier akkoord = pagina.formulier(pad + "/akkoord");
        Casusmaker.keuzes(pagina, "akkoord").forEach(veld -> akkoord.vul(veld, "ja"));
        assertThat(melder.verstuur(akkoord.vul(gewoon(pagina), "nee")).status()).isEqualTo(200);
        assertThat(melder.haal("/werklijst").tekst()).doesNotContain(pad + "/akkoord");
        if (keuzes.regisseurZietDaarna()) {
            String later = regisseur.haal(pad).tekst();
            assertThat(later).contains(WOORD).doesNotContain(Aanmeldproeven.INHOUD);
            // J2: that the betrokkene was told stays known where the protocol says so
            assertThat(later.contains("Informeren van de betrokkene"))
                    .isEqualTo(!keuzes.protocol()
                            .aanmelding()
                            .informeren()
                            .kenbaar()
                            .isEmpty());
        }
        if (keuzes.aanmelderZiet()) {
            assertThat(melder.haal(pad).tekst()).contains(Aanmeldproeven.INHOUD);
        }
        verborgen(pad, Norm.BETROKKENHEID, "niet-betrokken", loop.als(Proefprofielhuis.COLLEGA));
        verborgen(pad, Norm.BETROKKENHEID, "niet-betrokken", loop.als(Proefprofielhuis.ANDERE_REGISSEUR));
        loop.bewijs(
                new Bewijs.Weigering("niet-in-deze-fase"),
                Norm.FASE,
                keuzes.protocol().artikelen(Norm.AKKOORD));
    }

    /** The field of the ordinary inbreng, by what it says; by its category where the giver may not see what it says. */
    private String gewoon(Bladzijde pagina) {
        if (!keuzes.aanmelderZiet()) {
            // RP 9.6, VN 10.5: who gave it is asked, and sees category and days only
            assertThat(pagina.tekst()).doesNotContain(WOORD).doesNotContain(Aanmeldproeven.INHOUD);
        }
        String herkenbaar =
                keuzes.aanmelderZiet() ? Aanmeldproeven.INHOUD : Pattern.quote(">" + keuzes.naamVanGewoon() + "<");
        return pagina.tekst().replaceFirst("(?s).*" + herkenbaar + ".*?name=\"(akkoord\\.[0-9a-f-]{36})\".*", "$1");
    }

    private void wijsAf() {
        String pad = meldingen.meldAan(Proefprofielhuis.AANMELDER);
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        Casusmaker.pakOp(regisseur, pad);
        if (Stream.of(Onderwerp.values())
                .anyMatch(over -> keuzes.afwijzing().vereisten().contains(over.vereiste()))) {
            Casusmaker.stemAf(regisseur, pad, "overlegd");
        }
        Bladzijde na = regisseur.verstuur(oordeel(regisseur, pad)
                .vul("uitkomst", keuzes.afwijzing().uitkomst().code())
                .vul("reden", keuzes.afwijzing().redenen().iterator().next().code())
                .vul("afwijking", "past hier niet"));
        assertThat(na.status()).as(na.toString()).isEqualTo(200);
        assertThat(regisseur.haalKaal(pad).status()).isEqualTo(404);
        assertThat(loop.als(Proefprofielhuis.AANMELDER).haalKaal(pad).status()).isEqualTo(404);
        UUID dossier = UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
        assertThat(loop.vrij()
                        .sql("select count(*) from zorgvuldig.inbreng where dossier_id = ?")
                        .param(dossier)
                        .query(Long.class)
                        .single())
                .isZero();
        loop.bewijs(
                new Bewijs.Vernietiging(keuzes.afwijzing().uitkomst().code()),
                keuzes.afwijzing().artikelen());
    }
}
