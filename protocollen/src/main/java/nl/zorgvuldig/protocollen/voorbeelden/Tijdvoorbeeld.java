package nl.zorgvuldig.protocollen.voorbeelden;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.bewaring.Bewaarbeslissing;
import nl.zorgvuldig.kern.bewaring.Bewaarstand;
import nl.zorgvuldig.kern.bewaring.Bewaarvraag;
import nl.zorgvuldig.kern.bewaring.Looptermijn;
import nl.zorgvuldig.kern.bewaring.Voorval;
import nl.zorgvuldig.kern.protocol.Bewaarvereiste;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Looptijd;
import nl.zorgvuldig.protocollen.Duren;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** The examples about time: what happened, and what a protocol says of it on a day. */
final class Tijdvoorbeeld {
    private static final Set<String> DADEN = Set.of("termijnen", "bewaren", "heropenen", "verlengen");
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Tijdvoorbeeld() {}

    static boolean kent(Veld voorbeeld) {
        return voorbeeld.tekst("doet").filter(DADEN::contains).isPresent();
    }

    static Function<Protocol, Proefuitkomst> van(String doet, Veld veld) {
        List<Voorval> voorvallen = Gebeurtenissen.lees(veld.veld("gebeurtenissen"));
        return switch (doet) {
            case "termijnen" -> protocol -> termijnen(protocol, voorvallen);
            case "bewaren" -> protocol -> bewaren(Bewaarstand.van(protocol, vraag(veld, voorvallen)));
            case "heropenen" ->
                protocol -> Proefuitkomst.van(Bewaarbeslissing.heropenen(protocol, vraag(veld, voorvallen)));
            default ->
                protocol -> Proefuitkomst.van(Bewaarbeslissing.verlengen(
                        protocol,
                        vraag(veld, voorvallen),
                        Duren.lees(veld.tekst("duur").orElse("1 dag"))));
        };
    }

    private static Bewaarvraag vraag(Veld veld, List<Voorval> voorvallen) {
        return new Bewaarvraag(
                voorvallen,
                new Rol(veld.tekst("rol").orElse("geen")),
                Gebeurtenissen.moment(
                        veld.tekst("op").orElseThrow(() -> new IllegalStateException("an example needs a day"))),
                Lees.verzameling(
                        veld,
                        "voldaan",
                        code -> Lees.constante(Bewaarvereiste.class).apply(code.replace('-', '_'))));
    }

    /** The codes of all terms of a protocol, for an example that asks for terms. */
    static Optional<Set<String>> termijnen(String doet, Protocol protocol) {
        return Optional.of(regels(protocol).map(Termijnregel::code).collect(Collectors.toSet()))
                .filter(codes -> doet.equals("termijnen"));
    }

    private static Stream<Termijnregel> regels(Protocol protocol) {
        return Stream.concat(protocol.tijd().termijnen().stream(), protocol.tijd().vernietigen().stream());
    }

    private static Proefuitkomst termijnen(Protocol protocol, List<Voorval> voorvallen) {
        List<Looptermijn> lopend = Looptermijn.van(regels(protocol).toList(), voorvallen);
        return Proefuitkomst.waarden(
                lopend.stream()
                        .collect(Collectors.toMap(
                                termijn -> termijn.regel().code(), Tijdvoorbeeld::einde, (eerste, later) -> eerste)),
                lopend.stream()
                        .collect(Collectors.toMap(
                                termijn -> termijn.regel().code(),
                                termijn -> Proefuitkomst.teksten(termijn.regel().artikelen()),
                                (eerste, later) -> eerste)));
    }

    private static String einde(Looptermijn termijn) {
        return termijn.regel().duur() instanceof Looptijd.Uren
                ? UUR.format(termijn.tot().atZone(Kalender.ZONE))
                : termijn.laatsteDag().toString();
    }

    private static Proefuitkomst bewaren(Bewaarstand stand) {
        String zicht = stand.vernietigd()
                .map(termijn -> "vernietigd")
                .orElseGet(() -> stand.zicht().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Map<String, Set<String>> artikelen = Stream.concat(
                        stand.vernietigd().map(termijn -> termijn.regel().artikelen()).stream(),
                        stand.trap().map(trap -> trap.artikelen()).stream())
                .collect(Collectors.toMap(lijst -> Proefuitkomst.ZICHT, Proefuitkomst::teksten));
        return Proefuitkomst.waarden(Map.of(Proefuitkomst.ZICHT, zicht), artikelen);
    }
}
