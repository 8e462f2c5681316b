package nl.zorgvuldig.huis.aanmelding.web;

import java.util.ArrayList;
import java.util.List;

/** Breaks a name into the lines of a box in a picture, which cannot do that by itself. */
final class Regelbreker {
    private static final int REGELS = 2;
    private static final String AFGEBROKEN = "…";

    private Regelbreker() {}

    /** At most two lines of so many letters; what does not fit is left out behind an ellipsis. */
    static List<String> breek(String tekst, int letters) {
        List<String> regels = new ArrayList<>(List.of(""));
        for (String woord : tekst.strip().split("\\s+", -1)) {
            String laatste = regels.getLast();
            String langer = laatste.isEmpty() ? woord : laatste + " " + woord;
            if (langer.length() <= letters || laatste.isEmpty()) {
                regels.set(regels.size() - 1, langer);
            } else {
                regels.add(woord);
            }
        }
        return regels.size() <= REGELS
                ? regels.stream().map(regel -> kort(regel, letters)).toList()
                : List.of(kort(regels.getFirst(), letters), kort(regels.get(1) + AFGEBROKEN, letters));
    }

    private static String kort(String regel, int letters) {
        return regel.length() <= letters
                ? regel
                : regel.substring(0, letters - 1).strip() + AFGEBROKEN;
    }
}
