package nl.zorgvuldig.verhaal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zorgvuldig.deur.Deur;
import nl.zorgvuldig.deur.Draaiend;

/** A demonstration in a new directory, and a browser in front of it; once for all stories. */
public final class Toneel implements AutoCloseable {
    /** What a busy machine may need for one page, in milliseconds. */
    private static final double WACHT = 30_000;

    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Path data;
    private final Draaiend zorgvuldig;
    private final Playwright playwright;
    private final Browser browser;

    private Toneel(Path data, Draaiend zorgvuldig, Playwright playwright, Browser browser) {
        this.data = data;
        this.zorgvuldig = zorgvuldig;
        this.playwright = playwright;
        this.browser = browser;
    }

    /** With the houses that the demonstration always has, or with these. */
    static Toneel bouw(Path... huizen) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("zorgvuldig-verhaal");
        long begin = System.nanoTime();
        Draaiend zorgvuldig = Draaiend.start(Deur.gebouwd(), data, huizen);
        zorgvuldig.eerstePagina();
        Meting.druk("first start until first page", (System.nanoTime() - begin) / 1_000_000, "ms");
        return voor(data, zorgvuldig);
    }

    /** A browser in front of what was started already. */
    static Toneel voor(Path data, Draaiend zorgvuldig) {
        PlaywrightAssertions.setDefaultAssertionTimeout(WACHT);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--disable-gpu", "--disable-background-networking", "--no-first-run")));
        return new Toneel(data, zorgvuldig, playwright, browser);
    }

    private static Path chromium() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), BROWSERS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("these tests need Chromium: set CHROMIUM"));
    }

    /** Address of the pages. */
    public String adres() {
        return zorgvuldig.adres();
    }

    /** Directory of the installation. */
    public Path data() {
        return data;
    }

    /** The memory that the application holds, in megabytes. */
    long geheugen() throws IOException {
        return Meting.geheugen(zorgvuldig.proces());
    }

    /** Someone sits down at this screen, with a mouse. */
    Bezoeker metMuis(Scherm scherm) {
        return Bezoeker.aan(browser, scherm, adres(), new Muis());
    }

    /** Someone sits down at this screen, with a hand that counts. */
    Bezoeker met(Scherm scherm, Hand hand) {
        return Bezoeker.aan(browser, scherm, adres(), hand);
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        zorgvuldig.eindig("TERM");
        try (Stream<Path> alles = Files.walk(data)) {
            alles.sorted(Comparator.reverseOrder()).forEach(Toneel::verwijder);
        }
    }

    private static void verwijder(Path pad) {
        try {
            Files.delete(Objects.requireNonNull(pad));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
