package nl.zorgvuldig.huis.aanmelding.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Zicht;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefprofiel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Over random worlds, as the application's own role: what a giver is told that another sees of what it gave is what that
 * other gets from the statement behind every list, which tells it in SQL.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZichtTest {
    private static final int KORT = 1_000;
    private static final int PER_HUIS = 500;
    private static final int LANG = 100_000;

    private final Protocol protocol = Voorbijetaken.in(Proefprofiel.protocol());
    private Proefhuis huis;
    private JdbcDossiers dossiers;

    @BeforeAll
    void open() {
        huis = Proefhuis.met("verantwoording", "kluis");
        dossiers = new JdbcDossiers(huis.jdbc(), huis.de(Kluis.class));
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    /** How many things were given, how many are seen, and of which another is told than gets them. */
    private record Telling(int gegeven, int gezien, Set<UUID> anders) {}

    @Test // D3: nothing more and nothing less, and neither everything nor nothing
    void wat_de_gever_leest_is_wat_de_ander_krijgt() {
        toets(KORT, 2031);
    }

    @Test // D3
    @Tag("lang")
    void wat_de_gever_leest_is_wat_de_ander_krijgt_over_honderdduizend_werelden() {
        for (int ronde = 0; ronde < LANG / PER_HUIS; ronde++) {
            toets(PER_HUIS, 41 + ronde);
        }
    }

    private void toets(int aantal, long zaad) {
        Telling telling = tel(aantal, zaad, Leesopdracht.LIJST);
        System.out.printf(
                "zicht: %d werelden, zaad %d: %d van %d gezien%n", aantal, zaad, telling.gezien(), telling.gegeven());
        assertThat(telling.anders()).as("seed %d", zaad).isEmpty();
        assertThat(telling.gezien())
                .as("seen, seed %d", zaad)
                .isBetween(telling.gegeven() / 6, telling.gegeven() * 5 / 6);
    }

    @Test // someone who got what its giver kept for itself would be noticed
    void een_verschil_valt_op() {
        List<String> zonderZeggenschap = Lijstnormen.ALLE.entrySet().stream()
                .filter(norm -> norm.getKey() != Norm.ZEGGENSCHAP)
                .map(Map.Entry::getValue)
                .toList();
        assertThat(tel(PER_HUIS, 2032, Leesopdracht.lijst(zonderZeggenschap)).anders())
                .isNotEmpty();
    }

    private Telling tel(int aantal, long zaad, String lijst) {
        Wereldtoneel toneel = Wereldtoneel.schrijf(huis, protocol, aantal, zaad);
        int gegeven = 0;
        int gezien = 0;
        Set<UUID> anders = new HashSet<>();
        for (Wereld wereld : toneel.werelden()) {
            Wereldbeslissing ander = new Wereldbeslissing(protocol, toneel.nu(), toneel.huis(), wereld);
            Set<UUID> krijgt = huis.transacties().lezen(ander.kijker(), () -> krijgt(lijst, ander));
            Set<UUID> gelezen = huis.transacties().lezen(ander.kijker(), () -> gelezen(wereld, ander));
            gegeven += wereld.inbrengen().size();
            gezien += gelezen.size();
            anders.addAll(verschil(krijgt, gelezen));
        }
        return new Telling(gegeven, gezien, anders);
    }

    private static Set<UUID> verschil(Set<UUID> links, Set<UUID> rechts) {
        return Stream.concat(links.stream(), rechts.stream())
                .filter(id -> !links.contains(id) || !rechts.contains(id))
                .collect(Collectors.toSet());
    }

    /** What the givers of a world are told, each of what it gave itself. */
    private Set<UUID> gelezen(Wereld wereld, Wereldbeslissing ander) {
        Dossier.Id dossier = new Dossier.Id(wereld.dossier().id());
        return wereld.inbrengen().stream()
                .map(Wereld.Inbrengrij::gever)
                .distinct()
                .map(gever -> Zicht.op(protocol, dossiers.lees(ander.kijker(), dossier), new Partij.Id(gever)))
                .flatMap(zicht -> zicht.entrySet().stream())
                .filter(stuk -> stuk.getValue().equals(Optional.empty()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<UUID> krijgt(String lijst, Wereldbeslissing ander) {
        Set<Categorie> alle = Stream.concat(
                        protocol.categorieen().keySet().stream(), Stream.of(new Categorie("buiten-de-lijst")))
                .collect(Collectors.toSet());
        return dossiers.zichtbaar(lijst, ander.kijker(), protocol, alle).dossiers().stream()
                .flatMap(rij -> rij.stukken().stream())
                .map(stuk -> stuk.id())
                .collect(Collectors.toSet());
    }
}
