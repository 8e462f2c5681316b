package nl.zorgvuldig.protocollen.voorbeelden;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** A day or a moment that is written, is on the calendar. */
final class Tijdstippen {
    private static final Pattern DAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2})?");

    private Tijdstippen() {}

    static Stream<Fout> fouten(Veld veld) {
        return switch (veld.inhoud()) {
            case Inhoud.Groep groep -> groep.velden().values().stream().flatMap(Tijdstippen::fouten);
            case Inhoud.Lijst lijst -> lijst.velden().stream().flatMap(Tijdstippen::fouten);
            case Inhoud.Tekst(String tekst)
            when DAG.matcher(tekst).matches() && !bestaat(tekst) -> Stream.of(veld.fout("dit moment bestaat niet"));
            default -> Stream.empty();
        };
    }

    private static boolean bestaat(String tekst) {
        try {
            String moment = tekst.contains(" ") ? tekst.replace(' ', 'T') : tekst + "T00:00";
            return LocalDateTime.parse(moment).toString().equals(moment);
        } catch (DateTimeException geenMoment) {
            return false;
        }
    }
}
