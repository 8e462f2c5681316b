package nl.zorgvuldig.huis.naslag.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.kern.bewaring.Tijdlaag;
import nl.zorgvuldig.kern.protocol.Bewaartrap;
import nl.zorgvuldig.kern.protocol.Gebeurtenis;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.protocol.Tijdbepaling;
import nl.zorgvuldig.kern.taal.Looptijd;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Duren;
import nl.zorgvuldig.protocollen.Profiel;

/**
 * What happens to a dossier in the time after an event, as bars on a line.
 *
 * @param sinds the event
 * @param laag the text that says so
 * @param balken the steps and the ends, in the order in which they come
 */
public record Bewaarplaat(String sinds, String laag, List<Balk> balken) {
    private static final int BREEDTE = 640;
    private static final int HOOGTE = 52;
    private static final double UREN_PER_DAG = 24;

    /**
     * A stretch of time, or an end.
     *
     * @param naam what it is
     * @param van from when, in words; empty for the beginning
     * @param tot until when, in words; empty for at once
     * @param wie who then sees what; empty for an end
     * @param einde whether everything is gone after it
     * @param bron where that stands
     * @param x where it begins on the line
     * @param lengte how long it is on the line
     * @param y its top
     */
    public record Balk(
            String naam,
            String van,
            String tot,
            List<String> wie,
            boolean einde,
            String bron,
            int x,
            int lengte,
            int y) {}

    /** A stretch before it has a place on the line. */
    private record Strook(String naam, Looptijd van, Looptijd tot, List<String> wie, boolean einde, String bron) {}

    static List<Bewaarplaat> van(Profiel profiel) {
        return Tijdlaag.alle(profiel.protocol())
                .flatMap(laag -> platen(profiel, laag.tijd(), laag.laag()))
                .toList();
    }

    private static Stream<Bewaarplaat> platen(Profiel profiel, Tijdbepaling tijd, Norm.Laag laag) {
        return Stream.concat(
                        tijd.trappen().stream().map(trap -> trap.venster().vanaf()),
                        tijd.vernietigen().stream().map(Termijnregel::vanaf))
                .distinct()
                .map(vanaf -> plaat(profiel, tijd, laag, vanaf));
    }

    private static Bewaarplaat plaat(Profiel profiel, Tijdbepaling tijd, Norm.Laag laag, Gebeurtenis vanaf) {
        List<Strook> stroken = Stream.concat(
                        tijd.trappen().stream()
                                .filter(trap -> trap.venster().vanaf().equals(vanaf))
                                .map(trap -> strook(profiel, trap)),
                        tijd.vernietigen().stream()
                                .filter(regel -> regel.vanaf().equals(vanaf))
                                .map(regel -> strook(profiel, regel)))
                .sorted(Comparator.comparing(Strook::einde).thenComparingDouble(strook -> dagen(strook.van)))
                .toList();
        double langst =
                stroken.stream().mapToDouble(strook -> dagen(strook.tot)).max().orElse(0);
        return new Bewaarplaat(
                profiel.naam(Begrip.GEBEURTENIS, vanaf.code()),
                Uitleg.laag(laag),
                IntStream.range(0, stroken.size())
                        .mapToObj(nummer -> balk(stroken.get(nummer), Math.max(langst, 1), nummer * HOOGTE))
                        .toList());
    }

    private static Strook strook(Profiel profiel, Bewaartrap trap) {
        List<String> wie = new TreeSet<>(
                        trap.zicht().keySet().stream().map(Rol::code).collect(Collectors.toSet()))
                .stream()
                        .map(rol -> profiel.naam(Begrip.ROL, rol) + ": "
                                + profiel.naam(
                                        Begrip.BEWAARZICHT,
                                        trap.zicht(new Rol(rol)).name()))
                        .toList();
        return new Strook(
                profiel.naam(Begrip.TRAP, trap.code()),
                trap.venster().van(),
                trap.venster().tot(),
                wie,
                false,
                profiel.bronnen().kort(trap.artikelen()));
    }

    private static Strook strook(Profiel profiel, Termijnregel regel) {
        return new Strook(
                profiel.naam(Begrip.VERNIETIGING, regel.code()),
                new Looptijd.Dagen(Period.ZERO),
                regel.duur(),
                List.of(),
                true,
                profiel.bronnen().kort(regel.artikelen()));
    }

    private static Balk balk(Strook strook, double langst, int y) {
        int x = (int) (BREEDTE * dagen(strook.van) / langst);
        int eind = (int) (BREEDTE * dagen(strook.tot) / langst);
        return new Balk(
                strook.naam,
                Duren.schrijf(strook.van),
                Duren.schrijf(strook.tot),
                strook.wie,
                strook.einde,
                strook.bron,
                x,
                Math.max(eind - x, 2),
                y);
    }

    private static double dagen(Looptijd lengte) {
        return switch (lengte) {
            case Looptijd.Dagen dagen -> LocalDate.EPOCH.plus(dagen.duur()).toEpochDay();
            case Looptijd.Uren uren -> uren.aantal() / UREN_PER_DAG;
        };
    }

    /** Whether everything is gone at once, so that there is nothing to draw. */
    public boolean isMeteen() {
        return balken.stream().allMatch(balk -> balk.einde() && balk.tot().isEmpty());
    }

    /** Its height. */
    public int hoogte() {
        return balken.size() * HOOGTE;
    }
}
