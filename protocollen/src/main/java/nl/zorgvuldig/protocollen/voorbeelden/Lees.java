package nl.zorgvuldig.protocollen.voorbeelden;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Small words of an example, as values. */
final class Lees {
    private static final String GEEN = "geen";

    private Lees() {}

    /** A text, unless it is the word for nothing. */
    static Optional<String> tekst(Veld ouder, String naam) {
        return ouder.tekst(naam).filter(tekst -> !tekst.equals(GEEN));
    }

    static <T> Gegeven<T> gegeven(Veld ouder, String naam, Function<String, T> maak) {
        return Gegeven.van(tekst(ouder, naam).map(maak));
    }

    static <T> Set<T> verzameling(Veld ouder, String naam, Function<String, T> maak) {
        return ouder.teksten(naam).stream().map(maak).collect(Collectors.toSet());
    }

    static <E extends Enum<E>> Function<String, E> constante(Class<E> soort) {
        return klein -> Enum.valueOf(soort, klein.toUpperCase(Locale.ROOT));
    }

    static Optional<LocalDate> dag(Veld ouder, String naam) {
        return tekst(ouder, naam).map(LocalDate::parse);
    }

    static Optional<Instant> moment(Veld ouder, String naam) {
        return tekst(ouder, naam)
                .map(tekst -> LocalDateTime.parse(tekst.replace(' ', 'T')))
                .map(moment -> moment.atZone(Kalender.ZONE).toInstant());
    }

    /** Whether something was written; what an example does not mention was. */
    static Motivering motivering(Veld ouder, String naam) {
        return ouder.veld(naam).inhoud().equals(new Inhoud.JaNee(false)) ? Motivering.AFWEZIG : Motivering.AANWEZIG;
    }

    static int getal(Veld ouder, String naam) {
        return ouder.veld(naam).inhoud() instanceof Inhoud.Getal(int getal) ? getal : 0;
    }

    static boolean is(Veld ouder, String naam, String waarde) {
        return ouder.tekst(naam).filter(waarde::equals).isPresent();
    }

    static boolean isGroep(Veld veld) {
        return veld.inhoud() instanceof Inhoud.Groep;
    }

    /** One field laid over another: groups are joined, anything else is replaced. */
    static Veld over(Veld onder, Veld boven) {
        if (boven.inhoud() instanceof Inhoud.Niets) {
            return onder;
        }
        if (!(onder.inhoud() instanceof Inhoud.Groep(Map<String, Veld> basis))
                || !(boven.inhoud() instanceof Inhoud.Groep(Map<String, Veld> anders))) {
            return boven;
        }
        Map<String, Veld> samen = new LinkedHashMap<>(basis);
        anders.forEach((naam, veld) -> samen.merge(naam, veld, Lees::over));
        return new Veld(boven.pad(), boven.plek(), new Inhoud.Groep(samen));
    }
}
