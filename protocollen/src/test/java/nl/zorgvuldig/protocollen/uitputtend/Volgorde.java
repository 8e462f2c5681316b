package nl.zorgvuldig.protocollen.uitputtend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Toets;

/** The same norms in another order. */
final class Volgorde {
    /** Neighbouring seeds give the same first choice, so that a short list would never be shuffled. */
    private static final long MENG = 0x9E3779B97F4A7C15L;

    private Volgorde() {}

    /** Whether the decision in another order has the same outcome and finds the same, as often. */
    static boolean maaktNietsUit(
            List<Toets<Object>> normen, Protocol protocol, Object situatie, Daad.Antwoord antwoord, long zaad) {
        List<Toets<Object>> geschud = new ArrayList<>(normen);
        Collections.shuffle(geschud, new Random(zaad * MENG));
        Daad.Antwoord anders =
                Daad.Antwoord.van(Toets.alle(geschud, protocol, situatie).besluit());
        return anders.mag() == antwoord.mag() && geteld(anders.bevindingen()).equals(geteld(antwoord.bevindingen()));
    }

    private static Map<Bevinding, Long> geteld(List<Bevinding> bevindingen) {
        return bevindingen.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
