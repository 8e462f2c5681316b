package nl.zorgvuldig.verhaal;

import com.microsoft.playwright.Browser;

/** What someone looks at. */
enum Scherm {
    /** A desk. */
    BREED(1280, 900, true),
    /** The smallest phone. */
    SMAL(320, 640, true),
    /** A phone as most people have. */
    TELEFOON(390, 844, true),
    /** A desk enlarged four times, in a browser that runs no script. */
    VERGROOT_ZONDER_SCRIPT(320, 256, false);

    private final int breedte;
    private final int hoogte;
    private final boolean script;

    Scherm(int breedte, int hoogte, boolean script) {
        this.breedte = breedte;
        this.hoogte = hoogte;
        this.script = script;
    }

    Browser.NewContextOptions opties() {
        return new Browser.NewContextOptions()
                .setViewportSize(breedte, hoogte)
                .setJavaScriptEnabled(script)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam");
    }
}
