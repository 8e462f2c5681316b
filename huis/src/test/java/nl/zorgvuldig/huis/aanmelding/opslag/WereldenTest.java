package nl.zorgvuldig.huis.aanmelding.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefprofiel;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Over random worlds, as the application's own role: the list shows exactly what the decision allows, row-level security
 * shows exactly what house and participation allow, and the decision never allows more than row-level security shows.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WereldenTest {
    private static final int KORT = 1_000;
    private static final int LANG = 100_000;
    /** Every question looks through its whole house: in small ones the same number of worlds is tried sooner. */
    private static final int PER_HUIS = 500;

    private static final int BREUK = 80;
    private static final int POGINGEN = 10;

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

    @Test // G2, T1, T7, acceptatie: SQL = kern, RLS = huis en deelname
    void lijst_besluit_en_rijbeveiliging_zeggen_hetzelfde() {
        assertThat(toets(KORT, 2026)).isBetween(20, 80);
    }

    @Test // G2, T1, T7
    @Tag("lang")
    void lijst_besluit_en_rijbeveiliging_zeggen_hetzelfde_over_honderdduizend_werelden() {
        assertThat(IntStream.range(0, LANG / PER_HUIS)
                        .parallel()
                        .map(ronde -> toets(PER_HUIS, 31 + ronde))
                        .average())
                .hasValueCloseTo(50.0, within(30.0));
    }

    /** How many in a hundred are shown: what shows nothing, or everything, tries nothing. */
    private int toets(int aantal, long zaad) {
        Uitslag uitslag = vergelijk(aantal, zaad, Leesopdracht.LIJST);
        System.out.printf(
                "werelden: %d, zaad %d: %d van %d inbrengen zichtbaar (%d %%)%n",
                aantal, zaad, uitslag.zichtbaar(), uitslag.alle(), 100 * uitslag.zichtbaar() / uitslag.alle());
        assertThat(uitslag.lijstFouten())
                .as("list against decision, seed %d", zaad)
                .isEmpty();
        assertThat(uitslag.rijFouten()).as("row-level security, seed %d", zaad).isEmpty();
        assertThat(uitslag.bovenRij())
                .as("decision within row-level security, seed %d", zaad)
                .isEmpty();
        return 100 * uitslag.zichtbaar() / uitslag.alle();
    }

    @Test // D8, O2: wat buiten zicht is, is precies wat alleen om het stuk zelf wordt geweigerd
    void buiten_zicht_is_wat_alleen_om_de_inbreng_zelf_niet_mag() {
        Wereldtoneel toneel = schrijf(KORT, 2027);
        int verborgen = 0;
        for (Wereld wereld : toneel.werelden()) {
            Wereldbeslissing beslissing = new Wereldbeslissing(protocol, toneel.nu(), toneel.huis(), wereld);
            Set<UUID> verwacht = beslissing.buitenZicht();
            Set<UUID> getoond =
                    huis.transacties().lezen(beslissing.kijker(), () -> getoond(Leesopdracht.BUITEN_ZICHT, beslissing));
            assertThat(getoond).isEqualTo(verwacht);
            verborgen += verwacht.size();
        }
        assertThat(verborgen).isGreaterThan(KORT / 10);
    }

    @Test // E4, E6: wat een grond opent is er ook bij, en een grond over een ander of in een ander dossier opent niets
    void een_deel_is_alleen_te_zien_door_een_grond() {
        Wereldtoneel toneel = schrijf(KORT, 2028);
        long door = toneel.werelden().stream()
                .mapToLong(wereld -> new Wereldbeslissing(protocol, toneel.nu(), toneel.huis(), wereld).doorEenGrond())
                .sum();
        assertThat(door).isGreaterThan(10);
        assertThat(vergelijk(toneel, Leesopdracht.LIJST).lijstFouten()).isEmpty();
    }

    @Test // een lijst waaruit één norm weg is, wordt gezien
    void elke_norm_in_de_lijst_telt() {
        Set<Norm> ongezien = EnumSet.copyOf(Lijstnormen.ALLE.keySet());
        // Row-level security holds the house on its own; the list repeats it.
        for (long zaad = 7; zaad < 7 + POGINGEN && ongezien.size() > 1; zaad++) {
            Wereldtoneel toneel = schrijf(BREUK, zaad);
            ongezien.removeIf(norm -> wijktAf(toneel, Leesopdracht.lijst(zonder(norm))));
        }
        assertThat(ongezien).containsExactly(Norm.HUIS);
    }

    /** One world is enough. */
    private boolean wijktAf(Wereldtoneel toneel, String lijst) {
        return toneel.werelden().stream()
                .map(wereld -> new Wereldtoneel(List.of(wereld), toneel.huis(), toneel.nu()))
                .anyMatch(een -> !vergelijk(een, lijst).lijstFouten().isEmpty());
    }

    private static List<String> zonder(Norm norm) {
        return Lijstnormen.ALLE.entrySet().stream()
                .filter(ander -> ander.getKey() != norm)
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test // rijbeveiliging die meer of minder toont, wordt gezien
    void rijbeveiliging_telt() {
        Proefserver.alsBeheerder(
                huis.databank(),
                "create policy te_ruim on zorgvuldig.inbreng for select to zorgvuldig_lezen using (true)");
        Uitslag teRuim = vergelijk(BREUK, 8, Leesopdracht.LIJST);
        Proefserver.alsBeheerder(
                huis.databank(),
                "drop policy te_ruim on zorgvuldig.inbreng",
                "create policy te_nauw on zorgvuldig.inbreng as restrictive for select to zorgvuldig_lezen"
                        + " using (categorie <> 'personalia')");
        Uitslag teNauw = vergelijk(2 * BREUK, 10, Leesopdracht.LIJST);
        Proefserver.alsBeheerder(huis.databank(), "drop policy te_nauw on zorgvuldig.inbreng");

        assertThat(teRuim.rijFouten()).isNotEmpty();
        assertThat(teNauw.rijFouten()).isNotEmpty();
        assertThat(teNauw.bovenRij()).isNotEmpty();
    }

    private record Uitslag(
            int alle, int zichtbaar, List<UUID> lijstFouten, List<UUID> rijFouten, List<UUID> bovenRij) {}

    private Uitslag vergelijk(int aantal, long zaad, String lijst) {
        return vergelijk(schrijf(aantal, zaad), lijst);
    }

    private Wereldtoneel schrijf(int aantal, long zaad) {
        return Wereldtoneel.schrijf(huis, protocol, aantal, zaad);
    }

    private Uitslag vergelijk(Wereldtoneel toneel, String lijst) {
        int zichtbaar = 0;
        List<UUID> lijstFouten = new ArrayList<>();
        List<UUID> rijFouten = new ArrayList<>();
        List<UUID> bovenRij = new ArrayList<>();
        for (Wereld wereld : toneel.werelden()) {
            Wereldbeslissing beslissing = new Wereldbeslissing(protocol, toneel.nu(), toneel.huis(), wereld);
            Set<UUID> mag = beslissing.zichtbaar();
            zichtbaar += mag.size();
            Set<UUID> rijen = new HashSet<>();
            Set<UUID> getoond = huis.transacties().lezen(beslissing.kijker(), () -> {
                rijen.addAll(rijen());
                return getoond(lijst, beslissing);
            });
            lijstFouten.addAll(verschil(mag, getoond));
            rijFouten.addAll(verschil(beslissing.naarHuisEnDeelname(), rijen));
            mag.stream().filter(inbreng -> !rijen.contains(inbreng)).forEach(bovenRij::add);
        }
        return new Uitslag(2 * toneel.werelden().size(), zichtbaar, lijstFouten, rijFouten, bovenRij);
    }

    private Collection<UUID> rijen() {
        return huis.jdbc()
                .sql("select inbreng_id from zorgvuldig.inbreng")
                .query(UUID.class)
                .list();
    }

    private Set<UUID> getoond(String lijst, Wereldbeslissing beslissing) {
        Set<Categorie> alle = Stream.concat(
                        protocol.categorieen().keySet().stream(), Stream.of(new Categorie("buiten-de-lijst")))
                .collect(Collectors.toSet());
        return dossiers.zichtbaar(lijst, beslissing.kijker(), protocol, alle).dossiers().stream()
                .flatMap(rij -> rij.stukken().stream())
                .map(stuk -> stuk.id())
                .collect(Collectors.toSet());
    }

    private static Set<UUID> verschil(Set<UUID> links, Set<UUID> rechts) {
        Set<UUID> verschil = new HashSet<>(links);
        rechts.forEach(id -> {
            if (!verschil.remove(id)) {
                verschil.add(id);
            }
        });
        return verschil;
    }
}
