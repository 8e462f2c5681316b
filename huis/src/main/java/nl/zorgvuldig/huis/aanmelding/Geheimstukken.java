package nl.zorgvuldig.huis.aanmelding;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/** What the viewer's own partij gave in a casus and did not withdraw, as far as secrecy or consent is asked of it. */
record Geheimstukken(Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij) {

    /** Where a ground about it would be recorded. */
    static Grondkader kader(Protocol protocol, Situatie situatie, Dossiers.Rij rij) {
        return new Grondkader(
                protocol,
                rij.staat().feiten().id(),
                rij.staat().feiten().fase(),
                situatie.kijker().partij(),
                rij.staat().feiten().leidendePartij(),
                situatie.moment());
    }

    /** Of each of the people, counted from 1, what asks for consent and for which kind; nobody else. */
    SortedMap<Integer, Map<Toestemmingssoort, Set<Categorie>>> perMens() {
        SortedMap<Integer, Map<Toestemmingssoort, Set<Categorie>>> perMens = new TreeMap<>();
        eigen().map(Stuk::wie).distinct().forEach(wie -> perMens.put(wie, vraagt(wie)));
        perMens.values().removeIf(Map::isEmpty);
        return perMens;
    }

    /** The same of one. */
    Map<Toestemmingssoort, Set<Categorie>> vraagt(int wie) {
        return Grondkader.vraagt(
                protocol, soorten(), over(wie).map(Stuk::categorie).toList());
    }

    /** How much it weighs together. */
    Zwaarte zwaarte(int wie) {
        return Zwaarte.samen(protocol, over(wie).map(Stuk::zwaarte).toList());
    }

    private Stream<Stuk> over(int wie) {
        return eigen().filter(stuk -> stuk.wie() == wie);
    }

    private Stream<Stuk> eigen() {
        Set<Object> wij =
                gevonden.eigenPartij().alsOptie().stream().map(Partijfeiten::id).collect(Collectors.toSet());
        return rij.stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.INBRENG)
                .filter(stuk -> stuk.ingetrokken().isEmpty() && wij.contains(stuk.gever()));
    }

    private Set<SoortPartij> soorten() {
        return gevonden.eigenPartij().alsOptie().map(Partijfeiten::soorten).orElseGet(Set::of);
    }
}
