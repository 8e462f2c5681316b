package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.verstrekking.Grondsituatie;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
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
                ontvanger(rij),
                situatie.moment());
    }

    /** Of what kinds the partij is on whose behalf the house would see it. */
    static Set<SoortPartij> ontvanger(Dossiers.Rij rij) {
        return rij.leidendePartij().alsOptie().map(Partijfeiten::soorten).orElseGet(Set::of);
    }

    /** Whether the viewer has something to say here on what is shared of a secret: recording it, or ending it. */
    static boolean beslist(Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij) {
        Geheimstukken eigen = new Geheimstukken(protocol, gevonden, rij);
        Situatie situatie = Dossiersituatie.van(protocol, gevonden, rij, Handeling.AKKOORD_GEVEN);
        return (eigen.liggen() || !eigen.perMens().isEmpty())
                && Grondsituatie.beeindigen(
                                protocol,
                                new Grondsituatie(situatie, situatie.kijker().partij()))
                        instanceof Handelingsbesluit.Toegestaan;
    }

    /** The casussen in which that is so, besides those that the viewer can open. */
    static List<Dossierstaat> casussen(Protocol protocol, Dossiers.Gevonden gevonden, Set<Dossier.Id> zichtbaar) {
        return gevonden.dossiers().stream()
                .filter(rij -> !zichtbaar.contains(rij.staat().feiten().id()) && beslist(protocol, gevonden, rij))
                .map(Dossiers.Rij::staat)
                .toList();
    }

    /** Whether a ground of the viewer's partij stands beside something that the partij gave. */
    private boolean liggen() {
        return gegeven().anyMatch(stuk -> !stuk.gronden().isEmpty());
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
        return gegeven().filter(stuk -> stuk.ingetrokken().isEmpty());
    }

    private Stream<Stuk> gegeven() {
        Set<Object> wij =
                gevonden.eigenPartij().alsOptie().stream().map(Partijfeiten::id).collect(Collectors.toSet());
        return rij.stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.INBRENG)
                .filter(stuk -> wij.contains(stuk.gever()));
    }

    /** Of what kinds the viewer's partij is. */
    Set<SoortPartij> soorten() {
        return gevonden.eigenPartij().alsOptie().map(Partijfeiten::soorten).orElseGet(Set::of);
    }
}
