package nl.zorgvuldig.kern.verantwoording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Persoon;

/** The rules on unusual use (I3, IJ bijlage 3): facts in, what stands out comes out. */
public final class Signaalregels {
    private static final List<Signaalregel> REGELS = List.of(
            Signaalregels::eigenNaam,
            Signaalregels::zonderTaak,
            Signaalregels::veelDossiers,
            Signaalregels::veelWeigeringen,
            Signaalregels::veelGezocht,
            Signaalregels::buitenWerktijd);

    private static final Comparator<Gebruik> OUDSTE_EERST =
            Comparator.comparing(Gebruik::moment).thenComparing(Gebruik::regel);

    private Signaalregels() {}

    /** Everything that stands out by any rule, newest first; the order in which use is given says nothing. */
    public static List<Signaal> alle(Grenzen grenzen, List<Gebruik> gebruik) {
        Map<Persoon.Id, List<Gebruik>> perPersoon =
                gebruik.stream().sorted(OUDSTE_EERST).collect(Collectors.groupingBy(Gebruik::persoon));
        return perPersoon.values().stream()
                .flatMap(eigen -> REGELS.stream().flatMap(regel -> regel.van(grenzen, eigen).stream()))
                .sorted(Comparator.comparing(Signaal::moment)
                        .reversed()
                        .thenComparing(Signaal::soort)
                        .thenComparing(Signaal::regel))
                .toList();
    }

    /** Each dossier of a person with the own surname, the first time. */
    private static List<Signaal> eigenNaam(Grenzen grenzen, List<Gebruik> gebruik) {
        Set<Set<Dossier.Id>> gezien = new HashSet<>();
        return gebruik.stream()
                .filter(een -> een.openteEen() && een.kenmerken().contains(Gebruik.Kenmerk.EIGEN_NAAM))
                .filter(een -> gezien.add(een.dossiers()))
                .map(een -> Signaal.van(Signaal.Soort.EIGEN_NAAM, een, 1))
                .toList();
    }

    /** Every time someone saw something of a dossier without a task in it. */
    private static List<Signaal> zonderTaak(Grenzen grenzen, List<Gebruik> gebruik) {
        return gebruik.stream()
                .filter(een -> een.isGedaan() && een.kenmerken().contains(Gebruik.Kenmerk.ZONDER_TAAK))
                .map(een -> Signaal.van(Signaal.Soort.ZONDER_TAAK, een, 1))
                .toList();
    }

    /** More different dossiers, opened one by one, than the limit within the stretch. */
    private static List<Signaal> veelDossiers(Grenzen grenzen, List<Gebruik> gebruik) {
        return teVeel(
                grenzen,
                Signaal.Soort.VEEL_DOSSIERS,
                grenzen.dossiers(),
                kies(gebruik, Gebruik::openteEen),
                Signaalregels::verschillende);
    }

    /** More refusals than the limit within the stretch. */
    private static List<Signaal> veelWeigeringen(Grenzen grenzen, List<Gebruik> gebruik) {
        return teVeel(
                grenzen,
                Signaal.Soort.VEEL_WEIGERINGEN,
                grenzen.weigeringen(),
                kies(gebruik, een -> een.uitslag() == Logregel.Uitslag.GEWEIGERD),
                List::size);
    }

    /** More people looked up than the limit within the stretch. */
    private static List<Signaal> veelGezocht(Grenzen grenzen, List<Gebruik> gebruik) {
        return teVeel(
                grenzen,
                Signaal.Soort.VEEL_GEZOCHT,
                grenzen.gezocht(),
                kies(gebruik, een -> een.isGedaan() && een.kenmerken().contains(Gebruik.Kenmerk.GEZOCHT)),
                List::size);
    }

    /** The first dossier of each day that was opened outside working hours. */
    private static List<Signaal> buitenWerktijd(Grenzen grenzen, List<Gebruik> gebruik) {
        Set<LocalDate> dagen = new HashSet<>();
        return gebruik.stream()
                .filter(een -> een.openteEen() && !grenzen.isWerktijd(een.moment()))
                .filter(een -> dagen.add(Kalender.dag(een.moment())))
                .map(een -> Signaal.van(Signaal.Soort.BUITEN_WERKTIJD, een, 1))
                .toList();
    }

    private static List<Gebruik> kies(List<Gebruik> gebruik, Predicate<Gebruik> welke) {
        return gebruik.stream().filter(welke).toList();
    }

    private static int verschillende(List<Gebruik> gebruik) {
        return (int) gebruik.stream().map(Gebruik::dossiers).distinct().count();
    }

    /** One signal for each stretch that holds too much, at the use that was too much; then counting starts anew. */
    private static List<Signaal> teVeel(
            Grenzen grenzen,
            Signaal.Soort soort,
            int grens,
            List<Gebruik> gebruik,
            ToIntFunction<List<Gebruik>> telling) {
        List<Signaal> signalen = new ArrayList<>();
        List<Gebruik> lopend = new ArrayList<>();
        for (Gebruik een : gebruik) {
            Instant vanaf = een.moment().minus(grenzen.binnen());
            lopend.removeIf(eerder -> !eerder.moment().isAfter(vanaf));
            lopend.add(een);
            int aantal = telling.applyAsInt(lopend);
            if (aantal > grens) {
                signalen.add(Signaal.van(soort, een, aantal));
                lopend.clear();
            }
        }
        return signalen;
    }
}
