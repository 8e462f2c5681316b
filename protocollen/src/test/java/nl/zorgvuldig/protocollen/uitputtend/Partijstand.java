package nl.zorgvuldig.protocollen.uitputtend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;

/** A partij of a case: it signed everything and may do everything, until something is taken away. */
final class Partijstand {
    static final Set<Verwerkingsrecht> ALLE_RECHTEN = Set.copyOf(EnumSet.allOf(Verwerkingsrecht.class));
    static final Map<Stuk, LocalDate> ALLE_STUKKEN = Map.of(
            Stuk.CONVENANT,
            Stand.LANG_GELEDEN,
            Stuk.PROTOCOL,
            Stand.LANG_GELEDEN,
            Stuk.BEVOEGDHEIDSVERLENING,
            Stand.LANG_GELEDEN);

    private static final Map<Werkzaamheid, Set<Periode>> VERLEEND = Arrays.stream(Werkzaamheid.values())
            .collect(Collectors.toMap(werk -> werk, _ -> Set.of(Periode.vanaf(Stand.LANG_GELEDEN))));

    Set<SoortPartij> soorten;
    Set<Verwerkingsrecht> rechten = ALLE_RECHTEN;
    Map<Stuk, LocalDate> stukken = ALLE_STUKKEN;
    boolean uitgetreden;

    Partijstand(SoortPartij soort) {
        soorten = Set.of(soort);
    }

    void zonder(Stuk stuk) {
        Map<Stuk, LocalDate> minder = new HashMap<>(stukken);
        minder.remove(stuk);
        stukken = minder;
    }

    void pasMorgen(Stuk stuk, LocalDate vandaag) {
        Map<Stuk, LocalDate> later = new HashMap<>(stukken);
        later.replace(stuk, vandaag.plusDays(1));
        stukken = later;
    }

    void zonder(Verwerkingsrecht recht) {
        Set<Verwerkingsrecht> minder = EnumSet.allOf(Verwerkingsrecht.class);
        minder.retainAll(rechten);
        minder.remove(recht);
        rechten = minder;
    }

    Gegeven<Partijfeiten> feiten(Partij.Id id, Instant nu) {
        return Gegeven.bekend(new Partijfeiten(
                Stand.HUIS, id, soorten, rechten, stukken, VERLEEND, uitgetreden ? Optional.of(nu) : Optional.empty()));
    }
}
