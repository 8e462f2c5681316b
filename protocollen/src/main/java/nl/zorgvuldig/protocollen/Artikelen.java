package nl.zorgvuldig.protocollen;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.protocollen.recht.Recht;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/**
 * An article points to a statute, or to a text or a choice that the profile names; and what it names is pointed to.
 */
public final class Artikelen {
    private static final String NAAM = "artikelen";

    private Artikelen() {}

    static Stream<Fout> fouten(Veld profiel) {
        Set<String> wetten = Rechtlezer.ingebouwd().wetten().keySet();
        Set<String> bronnen = Stream.concat(Codes.van(profiel, "bronnen").stream(), wetten.stream())
                .collect(Collectors.toSet());
        Set<String> keuzes = Codes.van(profiel, "ontwerpkeuzes");
        String bestand = profiel.plek().bestand();
        List<Veld> aangehaald = aangehaald(profiel).toList();
        Set<String> gebruikt = aangehaald.stream()
                .flatMap(veld -> lees(veld).stream())
                .map(artikel -> isEigen(artikel) ? artikel.toString() : artikel.bron())
                .collect(Collectors.toSet());
        return Stream.of(
                        aangehaald.stream().flatMap(veld -> onbekend(veld, bronnen, keuzes)),
                        alsWet(profiel, wetten),
                        ongebruikt(bestand, profiel.lijst("bronnen"), "", gebruikt),
                        ongebruikt(bestand, profiel.lijst("ontwerpkeuzes"), Bronnen.ONTWERP + " ", gebruikt))
                .flatMap(stroom -> stroom);
    }

    /** Splits what a profile writes: the code of the text, a space, the number. */
    static Artikel lees(String tekst) {
        int spatie = tekst.indexOf(' ');
        return new Artikel(tekst.substring(0, spatie), tekst.substring(spatie + 1));
    }

    /** The articles that stand beside something. */
    public static List<Artikel> van(Veld ouder) {
        return ouder.teksten(NAAM).stream().map(Artikelen::lees).toList();
    }

    /** Every article that is cited somewhere under a field. */
    static Stream<Artikel> alle(Veld ouder) {
        return aangehaald(ouder).flatMap(veld -> lees(veld).stream());
    }

    private static Stream<Fout> alsWet(Veld profiel, Set<String> wetten) {
        return profiel.lijst("bronnen").stream()
                .filter(bron -> bron.tekst("code").filter(wetten::contains).isPresent())
                .map(bron -> bron.fout(
                        "dit is een wet die alle profielen delen; onder bronnen staat alleen het protocol zelf"));
    }

    private static List<Artikel> lees(Veld veld) {
        return veld.tekst().filter(tekst -> tekst.strip().indexOf(' ') > 0).map(Artikelen::lees).stream()
                .toList();
    }

    private static Stream<Veld> aangehaald(Veld veld) {
        return switch (veld.inhoud()) {
            case Inhoud.Groep groep ->
                groep.velden().entrySet().stream()
                        .flatMap(rij -> rij.getKey().equals(NAAM)
                                ? rij.getValue().lijst().stream()
                                : aangehaald(rij.getValue()));
            case Inhoud.Lijst lijst -> lijst.velden().stream().flatMap(Artikelen::aangehaald);
            default -> Stream.empty();
        };
    }

    private static Stream<Fout> onbekend(Veld veld, Set<String> bronnen, Set<String> keuzes) {
        return lees(veld).stream().flatMap(artikel -> {
            if (isEigen(artikel)) {
                return keuzes.contains(artikel.nummer())
                        ? Stream.empty()
                        : Stream.of(veld.fout("de ontwerpkeuze '" + artikel.nummer() + "' heeft geen reden"));
            }
            return bronnen.contains(artikel.bron())
                    ? buitenDeWet(veld, artikel)
                    : Stream.of(veld.fout("de bron '" + artikel.bron() + "' staat niet onder bronnen"));
        });
    }

    /** What is inherited need not be used. */
    private static Stream<Fout> ongebruikt(
            String bestand, List<Veld> velden, String voorvoegsel, Set<String> gebruikt) {
        return velden.stream()
                .filter(veld -> veld.plek().bestand().equals(bestand))
                .filter(veld -> veld.tekst("code")
                        .filter(code -> !gebruikt.contains(voorvoegsel + code))
                        .isPresent())
                .map(veld -> veld.fout("geen enkel artikel verwijst hiernaar"));
    }

    /** A statute is shared by all profiles, and holds only what someone looked up. */
    private static Stream<Fout> buitenDeWet(Veld veld, Artikel artikel) {
        Recht recht = Rechtlezer.ingebouwd();
        return recht.wet(artikel.bron()).isEmpty() || recht.artikel(artikel).isPresent()
                ? Stream.empty()
                : Stream.of(veld.fout("het artikel '" + artikel + "' staat niet in recht/"
                        + artikel.bron().toLowerCase(Locale.ROOT)
                        + ".yaml; kies er een dat er staat, of schrijf het erbij"));
    }

    private static boolean isEigen(Artikel artikel) {
        return artikel.bron().equals(Bronnen.ONTWERP);
    }
}
