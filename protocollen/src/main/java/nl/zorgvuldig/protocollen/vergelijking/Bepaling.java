package nl.zorgvuldig.protocollen.vergelijking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that a profile lays down, in words.
 *
 * @param kop under which heading it stands
 * @param naam what it is
 * @param kenmerken what it says, by the word for what that is about
 * @param artikelen where it comes from, in short; empty when that is what it says
 */
record Bepaling(String kop, String naam, Map<String, Kenmerk> kenmerken, String artikelen) {
    Bepaling {
        kenmerken = Collections.unmodifiableMap(new LinkedHashMap<>(kenmerken));
    }

    /** All of it, in one line. */
    String voluit() {
        String zegt = kenmerken.entrySet().stream()
                .map(rij -> rij.getKey() + ": " + rij.getValue().woorden())
                .collect(Collectors.joining("; "));
        String tekst = zegt.isEmpty() ? naam : naam + " – " + zegt;
        return artikelen.isEmpty() ? tekst : tekst + " (" + artikelen + ")";
    }

    Kenmerk kenmerk(String woord) {
        return kenmerken.getOrDefault(woord, new Kenmerk("", Woordgebruik.zin("afwezig")));
    }

    Bepaling onder(String anderKop) {
        return new Bepaling(anderKop, naam, kenmerken, artikelen);
    }
}
