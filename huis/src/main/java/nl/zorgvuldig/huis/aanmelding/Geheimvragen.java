package nl.zorgvuldig.huis.aanmelding;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;

/** What in a report asks for consent, or for another ground to give it. */
public final class Geheimvragen {
    private Geheimvragen() {}

    /** Of each of the people of whom something does, counted from 1: which data, for which kind of consent. */
    public static SortedMap<Integer, Map<Toestemmingssoort, Set<Categorie>>> van(
            Protocol protocol, Set<SoortPartij> gever, MeldAan opdracht) {
        return vragen(protocol, gever, new Inbrengstof(protocol, opdracht).perMens());
    }

    /** The same in an answer, about people the casus knows already. */
    public static SortedMap<Integer, Map<Toestemmingssoort, Set<Categorie>>> vanAntwoord(
            Protocol protocol, Set<SoortPartij> gever, MeldAan opdracht) {
        SortedMap<Integer, Set<Categorie>> perMens = new TreeMap<>();
        opdracht.gegevens()
                .forEach(gegeven -> gegeven.categorie()
                        .alsOptie()
                        .ifPresent(categorie -> perMens.computeIfAbsent(gegeven.wie(), _ -> new HashSet<>())
                                .add(categorie)));
        return vragen(protocol, gever, perMens);
    }

    private static SortedMap<Integer, Map<Toestemmingssoort, Set<Categorie>>> vragen(
            Protocol protocol, Set<SoortPartij> gever, Map<Integer, Set<Categorie>> perMens) {
        SortedMap<Integer, Map<Toestemmingssoort, Set<Categorie>>> vragen = new TreeMap<>();
        perMens.forEach((wie, wat) -> vragen.put(wie, Grondkader.vraagt(protocol, gever, wat)));
        vragen.values().removeIf(Map::isEmpty);
        return vragen;
    }
}
