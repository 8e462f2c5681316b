package nl.zorgvuldig.huis.schil.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

class LogbestandTest {
    private static final String GETYPT = "Jan de Vries 999993653";

    @TempDir
    Path map;

    @Test // attack 70: one event, one line
    void wat_iemand_typte_kan_geen_regel_of_verborgen_teken_in_het_log_zetten() throws IOException, JoranException {
        List<String> regels =
                log(log -> log.info("gezien: {}", "a\r\n2026 INFO vals\u001b[31m\u202e\u2028\u0085einde"));

        assertThat(regels)
                .singleElement()
                .satisfies(regel -> assertThat(regel)
                        .contains("gezien: a", "einde")
                        .doesNotContainPattern("[\\x00-\\x1F\\x7F-\\x9F\\u2028\\u202e]"));
    }

    @Test // 4.8: no log holds a person
    void van_een_fout_staan_alleen_soort_en_plaats_in_het_log() throws IOException, JoranException {
        Exception fout =
                new IllegalStateException(GETYPT, new IllegalArgumentException("Key (bsn)=(" + GETYPT + ") exists"));

        List<String> regels = log(log -> log.error("verzoek afgebroken", fout));

        assertThat(String.join("\n", regels))
                .contains(
                        "java.lang.IllegalStateException",
                        "java.lang.IllegalArgumentException",
                        "LogbestandTest.van_een_fout")
                .doesNotContain("Vries", "999993653", "bsn");
    }

    private List<String> log(Consumer<Logger> werk) throws IOException, JoranException {
        Path bestand = map.resolve("zorgvuldig.log");
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("LOG_FILE", bestand.toString());
        context.putProperty("CONSOLE_LOG_THRESHOLD", "OFF");
        JoranConfigurator lezer = new JoranConfigurator();
        lezer.setContext(context);
        lezer.doConfigure(LogbestandTest.class.getResource("/logback-spring.xml"));
        werk.accept(context.getLogger("proef"));
        context.stop();
        return Files.readAllLines(bestand);
    }
}
