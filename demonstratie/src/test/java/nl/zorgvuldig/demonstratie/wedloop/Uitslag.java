package nl.zorgvuldig.demonstratie.wedloop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.zorgvuldig.demonstratie.wedloop.Overtreding.Soort;

/** What was seen in many rounds: how often reading and taking away really met, and what should not have been seen. */
final class Uitslag {
    private final Map<String, Telling> perRecht = new TreeMap<>();
    private final List<Overtreding> overtredingen = new ArrayList<>();
    private int naastElkaar;

    /**
     * How often reading met one way of taking away.
     *
     * @param rondes how often it was taken away
     * @param getoond how often what was read meanwhile showed something
     * @param verborgen how often it did not
     */
    record Telling(int rondes, int getoond, int verborgen) {
        static final Telling NUL = new Telling(0, 0, 0);

        Telling met(Ronde ronde) {
            List<Ronde.Gelezen> tegelijk = ronde.tegelijk();
            int gezien = (int) tegelijk.stream().filter(Ronde.Gelezen::getoond).count();
            return new Telling(rondes + 1, getoond + gezien, verborgen + tegelijk.size() - gezien);
        }

        int overlap() {
            return getoond + verborgen;
        }
    }

    /** Adds rounds, with what the log says of them. */
    void voegToe(List<Ronde> rondes, Logstand log) {
        for (Ronde ronde : rondes) {
            if (!log.kent(ronde)) {
                throw new AssertionError("not in the log: " + ronde.wat());
            }
            naastElkaar += ronde.lezingen().size();
            perRecht.merge(ronde.wat().naam(), Telling.NUL.met(ronde), (oud, _) -> oud.met(ronde));
            ronde.erna().stream()
                    .filter(Ronde.Gelezen::getoond)
                    .forEach(gelezen -> meld(Soort.GETOOND_NA_ERKENNING, ronde, gelezen));
            ronde.lezingen().stream()
                    .filter(Ronde.Gelezen::getoond)
                    .forEach(gelezen -> log.tegen(ronde, gelezen).ifPresent(soort -> meld(soort, ronde, gelezen)));
        }
    }

    private void meld(Soort soort, Ronde ronde, Ronde.Gelezen gelezen) {
        overtredingen.add(new Overtreding(soort, ronde.wat().naam(), gelezen.hoe()));
    }

    /** How often was read beside a right that was taken away. */
    int naastElkaar() {
        return naastElkaar;
    }

    /** What should not have been seen. */
    List<Overtreding> overtredingen() {
        return List.copyOf(overtredingen);
    }

    /** How reading met one way of taking away. */
    Telling van(Ontneming wat) {
        return perRecht.getOrDefault(wat.naam(), Telling.NUL);
    }

    /** How often reading and taking away were really under way at one moment. */
    int overlap() {
        return perRecht.values().stream().mapToInt(Telling::overlap).sum();
    }

    @Override
    public String toString() {
        StringBuilder tekst = new StringBuilder("wedloop: %d keer gelezen naast een ontneming, %d keer echt tegelijk%n"
                .formatted(naastElkaar, overlap()));
        perRecht.forEach((recht, telling) -> tekst.append(String.format(
                Locale.ROOT,
                "  %-14s %6d rondes, tegelijk %6d getoond en %6d verborgen%n",
                recht,
                telling.rondes(),
                telling.getoond(),
                telling.verborgen())));
        return tekst.toString();
    }
}
