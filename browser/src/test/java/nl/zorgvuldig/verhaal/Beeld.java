package nl.zorgvuldig.verhaal;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A picture of a page for a manual: from its top, no longer than someone looks at, and small as a file. */
final class Beeld {
    private static final Path MAP = Path.of("..", "docs", "handleiding", "beelden");
    private static final int HOOGSTENS = 1400;
    private static final int SCHERPTE = 60;

    private Beeld() {}

    /** From the top of the page. */
    static void maak(Page pagina, String naam) {
        maak(pagina, naam, 0);
    }

    /** From a part of the page on. */
    static void vanaf(Page pagina, String deel, String naam) {
        Number boven = (Number) pagina.locator(deel)
                .first()
                .evaluate("deel => Math.max(0, deel.getBoundingClientRect().top + window.scrollY - 24)");
        maak(pagina, naam, boven.intValue());
    }

    private static void maak(Page pagina, String naam, int vanaf) {
        pagina.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
        CDPSession sessie = pagina.context().newCDPSession(pagina);
        String inhoud = sessie.send("Page.captureScreenshot", wens(pagina, vanaf))
                .get("data")
                .getAsString();
        sessie.detach();
        try {
            Files.createDirectories(MAP);
            Files.write(MAP.resolve(naam + ".webp"), Base64.getDecoder().decode(inhoud));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static JsonObject wens(Page pagina, int vanaf) {
        Number hoogte = (Number) pagina.evaluate("() => document.documentElement.scrollHeight");
        JsonObject deel = new JsonObject();
        deel.addProperty("x", 0);
        deel.addProperty("y", vanaf);
        deel.addProperty("width", pagina.viewportSize().width);
        deel.addProperty("height", Math.min(hoogte.intValue() - vanaf, HOOGSTENS));
        deel.addProperty("scale", 1);
        JsonObject wens = new JsonObject();
        wens.addProperty("format", "webp");
        wens.addProperty("quality", SCHERPTE);
        wens.addProperty("captureBeyondViewport", true);
        wens.add("clip", deel);
        return wens;
    }
}
