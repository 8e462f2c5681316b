package nl.zorgvuldig.huis.start;

import java.util.stream.Stream;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import org.springframework.boot.web.server.PortInUseException;

/** Puts in one Dutch sentence why starting did not succeed. */
public final class Weigering {
    private static final String ONVERWACHT = "Zorgvuldig is niet gestart door een onverwachte fout: die staat in de map"
            + " `logs` van uw gegevens, in het bestand zorgvuldig.log.";

    private Weigering() {}

    /** The sentence of a failure; of one nobody foresaw where to look. */
    public static String zin(Throwable fout) {
        return Stream.iterate(fout, oorzaak -> oorzaak != null, Throwable::getCause)
                .flatMap(Weigering::bekend)
                .findFirst()
                .orElse(ONVERWACHT);
    }

    private static Stream<String> bekend(Throwable fout) {
        return switch (fout) {
            case StartGeweigerd geweigerd -> Stream.of(geweigerd.getMessage());
            case PortInUseException bezet ->
                Stream.of(Poort.bezet(bezet.getPort(), bezet).getMessage());
            default -> Stream.empty();
        };
    }
}
