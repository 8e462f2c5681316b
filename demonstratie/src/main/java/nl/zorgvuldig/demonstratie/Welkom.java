package nl.zorgvuldig.demonstratie;

import java.util.List;
import java.util.stream.Collectors;
import nl.zorgvuldig.demonstratie.DemonstratiePersonen.Verzonnen;

/** What the person who started reads when everything runs. */
final class Welkom {
    private Welkom() {}

    static String tekst(Opties opties, List<Verzonnen> personen) {
        return """
                Zorgvuldig draait: http://127.0.0.1:%d
                Deze verzonnen mensen kunnen inloggen:
                %s
                Gegevens en logs: %s
                Stoppen: Ctrl-C
                """.formatted(
                opties.poort(), personen.stream().map(Welkom::regel).collect(Collectors.joining("\n")), opties.data());
    }

    private static String regel(Verzonnen mens) {
        return "  %s, %s (%s)".formatted(mens.naam(), mens.functie(), mens.organisatie());
    }
}
