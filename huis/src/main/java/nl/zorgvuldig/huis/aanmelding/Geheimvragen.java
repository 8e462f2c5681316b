package nl.zorgvuldig.huis.aanmelding;

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
        SortedMap<Integer, Map<Toestemmingssoort, Set<Categorie>>> vragen = new TreeMap<>();
        new Inbrengstof(protocol, opdracht)
                .perMens()
                .forEach((wie, wat) -> vragen.put(wie, Grondkader.vraagt(protocol, gever, wat)));
        vragen.values().removeIf(Map::isEmpty);
        return vragen;
    }
}
