package nl.zorgvuldig.meting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The measurements side by side, for who started them; the first is what the others are compared with. */
final class Uitslagtabel {
    private Uitslagtabel() {}

    static String van(Collection<Tijd> tijden) {
        List<Tijd> rijen =
                tijden.stream().sorted(Comparator.comparing(Tijd::stelsel)).toList();
        return rijen.stream().map(tijd -> regel(tijd, rijen.getFirst())).collect(Collectors.joining("", kop(), ""));
    }

    private static String kop() {
        return "%-34s %12s %16s %10s %12s%n"
                .formatted("een beslissing, in ns", "mediaan", "rustigste ronde", "p99", "kern : dit");
    }

    private static String regel(Tijd tijd, Tijd kern) {
        return String.format(
                Locale.ROOT,
                "%-34s %12.0f %16.0f %10.0f %12s%n",
                tijd.stelsel().naam(),
                tijd.mediaan(),
                tijd.rustigste(),
                tijd.bijnaAlles(),
                String.format(Locale.ROOT, "1 : %.2f", tijd.mediaan() / kern.mediaan()));
    }
}
