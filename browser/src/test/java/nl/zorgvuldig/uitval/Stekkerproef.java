package nl.zorgvuldig.uitval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.zorgvuldig.deur.Deur;
import nl.zorgvuldig.deur.Draaiend;

/** Pulls the plug while people look at dossiers, starts again, and compares what they got with what the log says. */
final class Stekkerproef implements AutoCloseable {
    private static final int VRAGERS = 4;
    private static final int KORTST_MS = 700;
    private static final int SPREIDING_MS = 1000;
    private static final Deur DEUR = Deur.gebouwd().met("ZORGVULDIG_DEMONSTRATIE_VERTRAGING", "500ms");

    private final Path data;
    private final Random toeval;
    private final List<Vrager> vragers;
    private final Klant klant;
    private Draaiend zorgvuldig;
    private int antwoorden;
    private int ertussen;

    private Stekkerproef(Path data, Random toeval, Draaiend zorgvuldig) {
        this.data = data;
        this.toeval = toeval;
        this.zorgvuldig = zorgvuldig;
        this.klant = new Klant(zorgvuldig.adres());
        klant.druk(klant.lees("/inloggen"), "Wim Agterberg");
        this.vragers = IntStream.range(0, VRAGERS)
                .mapToObj(nummer -> new Vrager(klant, Melding.doe(klant, "Proefman" + (char) ('a' + nummer))))
                .toList();
    }

    static Stekkerproef begin(Path data, long zaad) throws IOException {
        return new Stekkerproef(data, new Random(zaad), Draaiend.start(DEUR, data));
    }

    /** One pull. */
    void ronde() throws IOException, InterruptedException, ExecutionException, SQLException {
        // the first request of a start is slow, and would still be undecided when the plug goes
        klant.lees(vragers.getFirst().pad());
        Instant begin = Instant.now();
        Map<Vrager, List<Vrager.Antwoord>> gekregen = kijkTotHetStopt();
        zorgvuldig = Draaiend.start(DEUR, data);
        klant.verhuis(zorgvuldig.adres());
        boolean geraakt = false;
        try (Connection databank = Databank.open(data)) {
            for (Vrager vrager : vragers) {
                List<Regels> gelogd = Regels.van(databank, vrager.pad(), begin);
                List<Vrager.Antwoord> kreeg = gekregen.getOrDefault(vrager, List.of());
                geraakt |= gelogd.size() > kreeg.size();
                elkAntwoordHeeftZijnRegels(kreeg, gelogd);
            }
        }
        ertussen += geraakt ? 1 : 0;
    }

    private Map<Vrager, List<Vrager.Antwoord>> kijkTotHetStopt()
            throws IOException, InterruptedException, ExecutionException {
        Map<Vrager, List<Vrager.Antwoord>> gekregen = new HashMap<>();
        try (ExecutorService draden = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<Vrager, Future<List<Vrager.Antwoord>>> bezig = new HashMap<>();
            vragers.forEach(vrager -> bezig.put(vrager, draden.submit(vrager)));
            Thread.sleep(KORTST_MS + toeval.nextInt(SPREIDING_MS));
            zorgvuldig.eindig("KILL");
            for (Vrager vrager : vragers) {
                gekregen.put(vrager, Objects.requireNonNull(bezig.get(vrager)).get());
            }
        }
        return gekregen;
    }

    private void elkAntwoordHeeftZijnRegels(List<Vrager.Antwoord> kreeg, List<Regels> gelogd) {
        for (Vrager.Antwoord antwoord : kreeg) {
            assertThat(gelogd.stream().filter(regels -> regels.hoortBij(antwoord)))
                    .as("the log about " + antwoord)
                    .hasSize(1);
        }
        assertThat(gelogd.stream().map(Regels::aantal).distinct())
                .as("every request has its lines wholly or not at all")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(gelogd.size() - kreeg.size())
                .as("decided and not answered: at most the one under way")
                .isBetween(0, 1);
        antwoorden += kreeg.size();
    }

    /** How many answers were compared. */
    int antwoorden() {
        return antwoorden;
    }

    /** In how many pulls something was decided and logged that nobody got to see. */
    int ertussen() {
        return ertussen;
    }

    @Override
    public void close() throws IOException {
        klant.close();
        zorgvuldig.eindig("TERM");
    }
}
