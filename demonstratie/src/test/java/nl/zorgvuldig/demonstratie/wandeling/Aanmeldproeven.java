package nl.zorgvuldig.demonstratie.wandeling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;

/** Reports that each break one rule; the same report without it is taken. */
final class Aanmeldproeven {
    static final String KENMERK = "EIGEN-4417";
    static final String WOORD = "Kanariegeheim4417";
    static final String INHOUD = "Kanarieadres5528";
    private static final String CATEGORIE = "gegeven.0.categorie";

    private final Profielloop loop;
    private final Profielkeuzes keuzes;
    private final Map<String, Bladzijde> bladen = new HashMap<>();

    Aanmeldproeven(Profielloop loop) {
        this.loop = loop;
        this.keuzes = loop.keuzes();
    }

    void loop() {
        meldAan(Proefprofielhuis.AANMELDER);
        meldAan(Proefprofielhuis.POLITIE);
        gegevens();
        gevers();
        casus();
        criteria();
        informeren();
        uitstel();
    }

    /** A report in which nothing is wrong; answers the path of its casus. */
    String meldAan(String wie) {
        return meldAan(wie, formulier -> formulier);
    }

    /** The same, with something else in it. */
    String meldAan(String wie, UnaryOperator<Formulier> anders) {
        Bezoeker melder = loop.als(wie);
        Bladzijde casus = melder.verstuur(anders.apply(ingevuld(melder.haal("/aanmelden/in-een-keer"), wie)));
        if (!casus.pad().startsWith("/dossiers/")) {
            throw new AssertionError("not reported: " + casus);
        }
        return casus.pad();
    }

    /** What the page says to a report that is sent with something else in it. */
    String verstuurd(String wie, UnaryOperator<Formulier> anders) {
        Bezoeker melder = loop.als(wie);
        return melder.verstuur(anders.apply(ingevuld(melder.haal("/aanmelden/in-een-keer"), wie)))
                .tekst();
    }

    private Formulier ingevuld(Bladzijde pagina, String wie) {
        boolean politie = wie.startsWith(Proefprofielhuis.POLITIE);
        return Casusmaker.metCriteria(pagina.formulier("/aanmelden/in-een-keer"), WOORD)
                .vul("persoon.voornamen", WOORD)
                .vul("persoon.geslachtsnaam", WOORD)
                .vul("persoon.geboortedatum", "3-12-1990")
                .vul("persoon.noodzaak", "nodig")
                .vul("kwaliteit", "ja")
                .vul("kenmerk", KENMERK)
                .vul("gebied", keuzes.gebied())
                .vul("taak", keuzes.taak(politie ? keuzes.politie() : keuzes.eigenSoort()))
                .vul(CATEGORIE, keuzes.gewoon().categorie().code())
                .vul("gegeven.0.inhoud", INHOUD)
                .vul("gegeven.0.noodzaak", "nodig")
                .vul("informering", "ja")
                .vul("informering.door", informeerder(pagina))
                .vul("informering.op", "1-3-2026")
                .vul("informering.wijze", "in een gesprek");
    }

    private static String informeerder(Bladzijde pagina) {
        return pagina.tekst()
                .replaceFirst(
                        "(?s).*?<select[^>]*name=\"informering.door\".*?<option value=\"([0-9a-f-]{36})\".*", "$1");
    }

    private void weigert(String wie, Norm norm, String code, List<Artikel> eigen, UnaryOperator<Formulier> fout) {
        loop.weigert(norm, code, eigen, () -> {
            Bezoeker melder = loop.als(wie);
            Bladzijde pagina = bladen.computeIfAbsent(wie, _ -> melder.haal("/aanmelden/in-een-keer"));
            return melder.verstuur(fout.apply(ingevuld(pagina, wie)));
        });
    }

    private void weigert(Norm norm, String code, String veld, String waarde) {
        weigert(Proefprofielhuis.AANMELDER, norm, code, List.of(), formulier -> formulier.vul(veld, waarde));
    }

    private void gegevens() {
        weigert(Norm.CATEGORIE, "categorie-buiten-lijst", CATEGORIE, "staat-nergens");
        weigert(Norm.NOODZAAK, "noodzaak-ontbreekt", "gegeven.0.noodzaak", " ");
        weigert(Norm.NOODZAAK, "inhoud-ontbreekt", "gegeven.0.inhoud", " ");
        keuzes.categorie(bepaling -> !Profielkeuzes.overDePersoon(bepaling))
                .ifPresent(bepaling -> weigert(
                        Proefprofielhuis.AANMELDER, Norm.CATEGORIE, "categorie-niet-voor-betrokkene", bepaling));
        keuzes.bijzonder(Geheim.ZORG, bepaling -> bepaling.gever().staatToe(Set.of(keuzes.eigenSoort())))
                .ifPresent(bepaling -> weigert(Proefprofielhuis.AANMELDER, Norm.ZORGGEHEIM, "zorggeheim", bepaling));
    }

    private void gevers() {
        Categoriebepaling politie = keuzes.bijzonder(
                        Geheim.POLITIE, bepaling -> bepaling.gever().staatToe(Set.of(keuzes.politie())))
                .orElseThrow();
        weigert(
                Proefprofielhuis.AANMELDER,
                Norm.GEVER,
                politie.isDoorTeGeven() ? "politie-geeft-zelf" : "gever-niet-genoemd",
                politie);
        keuzes.categorie(bepaling -> !bepaling.isDoorTeGeven()
                        && Profielkeuzes.overDePersoon(bepaling)
                        && !bepaling.gever().staatToe(Set.of(keuzes.eigenSoort())))
                .ifPresent(bepaling -> weigert(Proefprofielhuis.AANMELDER, Norm.GEVER, "gever-niet-genoemd", bepaling));
        weigert(Proefprofielhuis.POLITIE_ZONDER_BESLISSING, Norm.ARTIKEL_20, "artikel-20-ontbreekt", politie);
        keuzes.categorie(bepaling -> bepaling.aard() != Aard.GEWOON
                        && bepaling.aard() != Aard.PERSONALIA
                        && bepaling.geheim() == Geheim.GEEN
                        && Profielkeuzes.overDePersoon(bepaling)
                        && bepaling.gever().staatToe(Set.of(keuzes.eigenSoort())))
                .ifPresent(
                        bepaling -> weigert(Proefprofielhuis.ZONDER_RECHT, Norm.GEVER, "gever-zonder-recht", bepaling));
        keuzes.bijzonder(Geheim.POLITIE, bepaling -> !bepaling.onderdelen().isEmpty())
                .ifPresent(
                        bepaling -> weigert(Proefprofielhuis.POLITIE, Norm.CATEGORIE, "onderdeel-ontbreekt", bepaling));
    }

    private void weigert(String wie, Norm norm, String code, Categoriebepaling bepaling) {
        weigert(wie, norm, code, bepaling.artikelen(), formulier -> {
            boolean onderdeel = !bepaling.onderdelen().isEmpty() && !code.equals("onderdeel-ontbreekt");
            return formulier
                    .vul(CATEGORIE, bepaling.categorie().code())
                    .vul(
                            "gegeven.0.onderdeel",
                            onderdeel ? bepaling.onderdelen().iterator().next().code() : "");
        });
    }

    private void casus() {
        weigert(Norm.GEBIED, "gebied-ontbreekt", "gebied", "elders");
        weigert(Norm.GRONDSLAG, "taak-ontbreekt", "taak", "andermans-taak");
    }

    private void criteria() {
        String veld = "criteria." + keuzes.criteria().getFirst();
        weigert(Norm.CRITERIA, "criterium-onbeantwoord", veld, "");
        weigert(Norm.CRITERIA, "criterium-ongemotiveerd", veld + ".motivering", " ");
    }

    private void informeren() {
        List<Artikel> artikelen = keuzes.protocol().aanmelding().informeren().artikelen();
        if (keuzes.protocol().aanmelding().informeren().voor().contains(Handeling.AANMELDEN)) {
            informeren("informeren-niet-vastgelegd", artikelen, "informering", "");
        }
        informeren("informeren-door-ontbreekt", artikelen, "informering.door", "");
        informeren("informeren-dag-ontbreekt", artikelen, "informering.op", "1-4-2027");
        informeren("informeren-wijze-ontbreekt", artikelen, "informering.wijze", " ");
    }

    private void informeren(String code, List<Artikel> artikelen, String veld, String waarde) {
        weigert(Proefprofielhuis.AANMELDER, Norm.INFORMEREN, code, artikelen, formulier -> formulier.vul(veld, waarde));
    }

    private void uitstel() {
        uitstel("uitstel-grond-ontbreekt", "uitstel.grond", "geen-zin");
        uitstel("uitstel-motivering-ontbreekt", "uitstel.motivering", " ");
        uitstel("uitstel-datum-ontbreekt", "uitstel.verwachtOp", "1-3-2026");
        uitstel("uitstel-toets-ontbreekt", "uitstel.toetsOp", "1-3-2036");
        uitstel("uitstel-wijze-ontbreekt", "uitstel.wijze", " ");
    }

    private void uitstel(String code, String veld, String waarde) {
        weigert(
                Proefprofielhuis.AANMELDER,
                Norm.INFORMEREN,
                code,
                keuzes.protocol().aanmelding().informeren().artikelen(),
                formulier -> formulier
                        .vul("informering", "uitgesteld")
                        .vul(
                                "uitstel.grond",
                                keuzes.protocol()
                                        .aanmelding()
                                        .informeren()
                                        .gronden()
                                        .iterator()
                                        .next()
                                        .code())
                        .vul("uitstel.motivering", "het kan nu niet")
                        .vul("uitstel.verwachtOp", "20-3-2026")
                        .vul("uitstel.toetsOp", "10-3-2026")
                        .vul("uitstel.wijze", "in een gesprek")
                        .vul(veld, waarde));
    }
}
