package nl.zorgvuldig.demonstratie;

/** What the person who started reads when everything runs. */
final class Welkom {
    private Welkom() {}

    static String tekst(Opties opties) {
        return """
                Zorgvuldig draait: http://127.0.0.1:%d
                Inloggen: die pagina toont de verzonnen mensen van de demonstratie; kies wie u bent.
                Gegevens en logs: %s
                Stoppen: Ctrl-C
                """.formatted(opties.poort(), opties.data().toAbsolutePath().normalize());
    }
}
