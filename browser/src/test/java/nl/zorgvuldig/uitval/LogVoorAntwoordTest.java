package nl.zorgvuldig.uitval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.zorgvuldig.verhaal.Meting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogVoorAntwoordTest {
    @Test // T9: no line, no data, wherever the plug is pulled; often enough to meet what is rare
    @Tag("lang")
    void vijftig_keer_de_stekker_eruit(@TempDir Path data) throws Exception {
        speel(data, 50);
    }

    private static void speel(Path data, int keren) throws Exception {
        long zaad = System.nanoTime();
        try (Stekkerproef proef = Stekkerproef.begin(data, zaad)) {
            for (int keer = 0; keer < keren; keer++) {
                proef.ronde();
            }
            Meting.druk("answers compared with the log", proef.antwoorden(), "(seed " + zaad + ")");
            Meting.druk("plugs pulled between decision and answer", proef.ertussen(), "of " + keren);
            assertThat(proef.antwoorden()).as("answers to compare").isPositive();
            assertThat(proef.ertussen())
                    .as("plugs pulled between decision and answer")
                    .isGreaterThanOrEqualTo((keren + 1) / 2);
        }
    }
}
