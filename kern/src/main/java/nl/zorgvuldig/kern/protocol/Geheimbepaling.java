package nl.zorgvuldig.kern.protocol;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * How a protocol lets secrecy be lifted, and which regimes it names.
 *
 * @param vragers who asks for consent; of nobody else an answer counts
 * @param intrekken what withdrawal does, for each kind of consent
 * @param afwegen what a weighing without consent asks
 * @param uitzonderingen to which kinds of partij each law lets a secret be given
 * @param regimes the regimes of secrecy
 */
public record Geheimbepaling(
        Set<Vrager> vragers,
        Map<Toestemmingssoort, Set<Intrekgevolg>> intrekken,
        Afweging afwegen,
        Map<Uitzondering, Uitzonderingsgrond> uitzonderingen,
        List<Geheimregime> regimes) {
    /** Copies the collections. */
    public Geheimbepaling {
        vragers = Set.copyOf(vragers);
        intrekken = intrekken.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, rij -> Set.copyOf(rij.getValue())));
        uitzonderingen = Map.copyOf(uitzonderingen);
        regimes = List.copyOf(regimes);
    }

    /**
     * What a recorded weighing asks.
     *
     * @param gronden on what it can rest
     * @param stappen the steps that must be on record, all of them
     * @param artikelen where the protocol says so
     */
    public record Afweging(Set<Afweeggrond> gronden, Set<Afweegstap> stappen, List<Artikel> artikelen) {
        /** Copies the collections. */
        public Afweging {
            gronden = Set.copyOf(gronden);
            stappen = Set.copyOf(stappen);
            artikelen = List.copyOf(artikelen);
        }
    }

    /**
     * What a law allows.
     *
     * @param ontvangers the kinds of partij to which it may be given; to nobody else
     * @param artikelen the articles of the law, and where the protocol names it
     */
    public record Uitzonderingsgrond(Set<SoortPartij> ontvangers, List<Artikel> artikelen) {
        /** Copies the collections. */
        public Uitzonderingsgrond {
            ontvangers = Set.copyOf(ontvangers);
            artikelen = List.copyOf(artikelen);
        }
    }

    /** Of a protocol that says nothing about lifting secrecy: nobody asks, nothing is weighed, no law is named. */
    public static Geheimbepaling zwijgt() {
        return new Geheimbepaling(Set.of(), Map.of(), new Afweging(Set.of(), Set.of(), List.of()), Map.of(), List.of());
    }

    /** What withdrawal of this kind does; where a protocol is silent, everything it can do. */
    public Set<Intrekgevolg> bijIntrekken(Toestemmingssoort soort) {
        return intrekken.getOrDefault(soort, Set.of(Intrekgevolg.values()));
    }

    /** The laws that let a secret go to a partij of these kinds, in the order of their codes. */
    public List<Uitzondering> wetten(Set<SoortPartij> ontvanger) {
        return uitzonderingen.entrySet().stream()
                .filter(wet -> !Collections.disjoint(wet.getValue().ontvangers(), ontvanger))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Uitzondering::code))
                .toList();
    }

    /** The regimes that rest on data of this category from a partij of these kinds, in the order of the profile. */
    public List<Geheimregime> regimes(Categorie categorie, Set<SoortPartij> gever) {
        return regimes.stream()
                .filter(regime -> regime.rustOp(categorie, gever))
                .toList();
    }
}
