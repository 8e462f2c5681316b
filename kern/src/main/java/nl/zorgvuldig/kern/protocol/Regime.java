package nl.zorgvuldig.kern.protocol;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * A law that lies over a protocol from a day on (R1). It only takes away: what protocol and law both permit is
 * permitted, and a refusal says which of the two it comes from.
 *
 * @param code the code of the law
 * @param geldigVanaf first day on which it lies over this protocol
 * @param categorieen its closed list of data
 * @param deelnemers the kinds of partij it names
 * @param criteria the criteria of the protocol that it wants met, all of them
 * @param tijd what it says about time
 * @param artikelen the articles of each norm of the law
 */
public record Regime(
        String code,
        LocalDate geldigVanaf,
        Set<Categorie> categorieen,
        Map<SoortPartij, Deelnemerschap> deelnemers,
        Set<Criterium> criteria,
        Tijdbepaling tijd,
        Map<Norm, List<Artikel>> artikelen) {
    /** Copies the collections, and refuses a law in which a norm rests on nothing. */
    public Regime {
        categorieen = Set.copyOf(categorieen);
        deelnemers = Map.copyOf(deelnemers);
        criteria = Set.copyOf(criteria);
        artikelen = artikelen.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, norm -> List.copyOf(norm.getValue())));
        Norm.Laag.WET.eisArtikelen(artikelen);
    }

    /** What a law calls a participant. */
    public enum Deelnemerschap {
        /** A public participant: it may judge, choose who takes part, and close. */
        PUBLIEK,
        /** A private participant: it may report and supply. */
        PRIVAAT
    }

    /** The kinds of partij that are participants of one of these sorts. */
    public Set<SoortPartij> soorten(EnumSet<Deelnemerschap> gezocht) {
        return deelnemers.entrySet().stream()
                .filter(rij -> gezocht.contains(rij.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
