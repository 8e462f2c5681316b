package nl.zorgvuldig.huis.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefmensen;
import nl.zorgvuldig.huis.proef.Proefvulling;
import nl.zorgvuldig.huis.protocol.Codegebruik.Woord;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import org.junit.jupiter.api.Test;

/** Which words of its text a house has on record. */
class CodegebruikTest {
    private static final Rol BEHEERDER = new Rol("beheerder");

    @Test // Q1, Q2, A1: also of casussen that the viewer takes no part in, and never of another house
    void een_huis_weet_welke_woorden_het_gebruikt_en_niet_in_welke_casus() {
        try (Proefhuis huis = Proefhuis.met("verantwoording", "kluis", "protocol")) {
            Proefmensen mensen = Proefmensen.in(huis);
            Kijker melder = mensen.kijker(mensen.samenwerkingsverband(), BEHEERDER);
            Dossier.Id dossier = mensen.dossier(melder);
            Proefvulling.vul(huis, melder, dossier, mensen.inbreng(melder, dossier, "tekst"));
            plant(huis);

            assertThat(woorden(huis, mensen.kijker(melder.huis(), BEHEERDER)))
                    .contains(
                            new Woord(Begrip.FASE, "fase-dossier"),
                            new Woord(Begrip.TAAK, "taak-dossier"),
                            new Woord(Begrip.GEBIED, "gebied-dossier"),
                            new Woord(Begrip.CATEGORIE, "categorie-inbreng"),
                            new Woord(Begrip.ONDERDEEL, "onderdeel-inbreng"),
                            new Woord(Begrip.DOEL, "doel-inbreng"),
                            new Woord(Begrip.GROND, "code-vastlegging"),
                            new Woord(Begrip.ONDERDEEL, "onderdeel-vastlegging"),
                            new Woord(Begrip.FASE, "fase-akkoord"),
                            new Woord(Begrip.UITKOMST, "uitkomst-bericht"),
                            new Woord(Begrip.REDEN, "reden-bericht"),
                            new Woord(Begrip.ROL, "rol-verlening"),
                            new Woord(Begrip.SOORT, "soort-partij"),
                            new Woord(Begrip.ONDERTEKENAAR, "ambt-artikel20"))
                    .doesNotHaveDuplicates();
            plant(huis, "vastlegging set soort = 'CRITERIUM', code = 'criterium-vastlegging:VOLDOET'");
            assertThat(woorden(huis, mensen.kijker(melder.huis(), BEHEERDER)))
                    .contains(new Woord(Begrip.CRITERIUM, "criterium-vastlegging"));
            assertThat(woorden(huis, mensen.kijker(mensen.samenwerkingsverband(), BEHEERDER)))
                    .isEmpty();
        }
    }

    private static void plant(Proefhuis huis) {
        for (String wat : List.of(
                "dossier set fase = 'fase-dossier', taak = 'taak-dossier', gebied = 'gebied-dossier'",
                "inbreng set categorie = 'categorie-inbreng', onderdeel = 'onderdeel-inbreng', doel = 'doel-inbreng'",
                "vastlegging set soort = 'UITSTEL', code = 'code-vastlegging', onderdelen = '{onderdeel-vastlegging}'",
                "akkoord set naar_fase = 'fase-akkoord'",
                "uitkomstbericht set uitkomst = 'uitkomst-bericht', reden = 'reden-bericht'",
                "rolverlening set rol = 'rol-verlening'",
                "partij set soorten = '{soort-partij}'",
                "artikel20 set ondertekend = '{ambt-artikel20}'")) {
            plant(huis, wat);
        }
    }

    private static void plant(Proefhuis huis, String wat) {
        huis.vrij()
                .sql("begin; set local session_replication_role = replica; update zorgvuldig." + wat + "; commit")
                .update();
    }

    private static List<Woord> woorden(Proefhuis huis, Kijker wie) {
        return huis.transacties().lezen(wie, () -> huis.de(Codegebruik.class).woorden());
    }
}
