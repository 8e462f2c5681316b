package nl.zorgvuldig.demonstratie.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.opslag.Gewonedossiers;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;

/** Asks a page in turns the real way and the plain way, and prints how long each took. */
final class Meetronde {
    private static final int WARM = 8;
    private static final int RONDEN = 6;
    private static final int KEREN = 34;

    private static final Pattern CASUS = Pattern.compile("/dossiers/[0-9a-f-]{36}");

    private static final String TABELLEN = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'zorgvuldig' and c.relrowsecurity and not c.relispartition
            """;

    private final Webhuis huis;
    private final List<String> tabellen;

    Meetronde(Webhuis huis) {
        this.huis = huis;
        this.tabellen = Proefserver.vrij(huis.databank())
                .sql(TABELLEN)
                .query(String.class)
                .list();
    }

    /** The times in nanoseconds, from short to long. */
    private record Tijden(List<Long> gesorteerd) {
        static Tijden van(List<Long> tijden) {
            return new Tijden(tijden.stream().sorted().toList());
        }

        double deel(double welk) {
            return gesorteerd.get((int) Math.ceil(welk * gesorteerd.size()) - 1) / 1e6;
        }
    }

    /** Measures a page on which so many casussen must stand, whichever way it was asked. */
    void meet(String naam, int casussen, Supplier<Bladzijde> pagina) {
        List<Long> echt = new ArrayList<>();
        List<Long> gewoon = new ArrayList<>();
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            zet(false);
            echt.addAll(keren(pagina, casussen));
            zet(true);
            gewoon.addAll(keren(pagina, casussen));
        }
        zet(false);
        druk(naam, Tijden.van(echt), Tijden.van(gewoon));
    }

    private static List<Long> keren(Supplier<Bladzijde> pagina, int casussen) {
        for (int keer = 0; keer < WARM; keer++) {
            assertThat(op(pagina.get())).hasSize(casussen);
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

    private void zet(boolean gewoon) {
        String wat = gewoon ? "disable" : "enable";
        Proefserver.alsBeheerder(
                huis.databank(),
                tabellen.stream()
                        .map(tabel -> "alter table zorgvuldig." + tabel + " " + wat + " row level security")
                        .toArray(String[]::new));
        huis.de(Gewonedossiers.class).leesGewoon(gewoon);
    }

    private static void druk(String naam, Tijden echt, Tijden gewoon) {
        for (double deel : new double[] {0.5, 0.99}) {
            System.out.printf(
                    "%-30s p%.0f: %6.1f ms, met alleen een voorwaarde %6.1f ms: %.2f keer%n",
                    naam, deel * 100, echt.deel(deel), gewoon.deel(deel), echt.deel(deel) / gewoon.deel(deel));
        }
    }
}
