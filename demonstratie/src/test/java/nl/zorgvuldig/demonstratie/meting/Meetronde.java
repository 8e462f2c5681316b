package nl.zorgvuldig.demonstratie.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;

/**
 * Asks a page in turns the real way and a plain way, and prints how long each took.
 *
 * @param huis the house
 * @param gewoon what the plain way does, in words
 * @param zet makes the house read the plain way, or the real one again
 */
record Meetronde(Webhuis huis, String gewoon, Consumer<Boolean> zet) {
    private static final int WARM = 8;
    private static final int RONDEN = 6;
    private static final int KEREN = 34;

    private static final Pattern CASUS = Pattern.compile("/dossiers/[0-9a-f-]{36}");

    private static final String TABELLEN = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'zorgvuldig' and c.relrowsecurity and not c.relispartition
            """;

    /** The times in nanoseconds, from short to long. */
    private record Tijden(List<Long> gesorteerd) {
        static Tijden van(List<Long> tijden) {
            return new Tijden(tijden.stream().sorted().toList());
        }

        double deel(double welk) {
            return gesorteerd.get((int) Math.ceil(welk * gesorteerd.size()) - 1) / 1e6;
        }
    }

    /** Measures the page of a list on which so many casussen must stand, whichever way it was asked. */
    void meet(String naam, int casussen, Supplier<Bladzijde> pagina) {
        meet(naam, lijst -> assertThat(op(lijst)).hasSize(casussen), pagina);
    }

    /** Measures a page that must be right, whichever way it was asked. */
    void meet(String naam, Consumer<Bladzijde> klopt, Supplier<Bladzijde> pagina) {
        List<Long> echt = new ArrayList<>();
        List<Long> anders = new ArrayList<>();
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            zet(false);
            echt.addAll(keren(pagina, klopt));
            zet(true);
            anders.addAll(keren(pagina, klopt));
        }
        zet(false);
        druk(naam, Tijden.van(echt), Tijden.van(anders));
    }

    private static List<Long> keren(Supplier<Bladzijde> pagina, Consumer<Bladzijde> klopt) {
        for (int keer = 0; keer < WARM; keer++) {
            klopt.accept(pagina.get());
        }
        Long[] tijden = new Long[KEREN];
        Arrays.setAll(tijden, keer -> {
            long begin = System.nanoTime();
            var _ = pagina.get();
            return System.nanoTime() - begin;
        });
        return List.of(tijden);
    }

    private static Set<String> op(Bladzijde pagina) {
        return CASUS.matcher(pagina.tekst()).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private void zet(boolean anders) {
        String wat = anders ? "disable" : "enable";
        Proefserver.alsBeheerder(
                huis.databank(),
                tabellen().stream()
                        .map(tabel -> "alter table zorgvuldig." + tabel + " " + wat + " row level security")
                        .toArray(String[]::new));
        zet.accept(anders);
    }

    private List<String> tabellen() {
        return Proefserver.vrij(huis.databank())
                .sql(TABELLEN)
                .query(String.class)
                .list();
    }

    private void druk(String naam, Tijden echt, Tijden anders) {
        for (double deel : new double[] {0.5, 0.99}) {
            System.out.printf(
                    "%-30s p%.0f: %6.1f ms, %s %6.1f ms: %.2f keer%n",
                    naam, deel * 100, echt.deel(deel), gewoon, anders.deel(deel), echt.deel(deel) / anders.deel(deel));
        }
    }
}
