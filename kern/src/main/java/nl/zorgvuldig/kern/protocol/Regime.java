package nl.zorgvuldig.kern.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * A law that lies over a protocol from a day on (R1). It only takes away: what protocol and law both permit is
 * permitted, and a refusal says which of the two it comes from.
 *
 * @param code the code of the law
 * @param geldigVanaf first day on which it lies over this protocol
 * @param categorieen its closed list of data, each with who may give it
 * @param deelnemers the kinds of partij it names
 * @param criteria the criteria of the protocol that it wants met, all of them
 * @param verantwoordelijk who answers for which work under it
 * @param tijd what it says about time
 * @param artikelen the articles of each norm of the law
 */
public record Regime(
        String code,
        LocalDate geldigVanaf,
        Map<Categorie, Gever> categorieen,
        Map<SoortPartij, Deelnemerschap> deelnemers,
        Set<Criterium> criteria,
        List<Verantwoordelijkheid> verantwoordelijk,
        Tijdbepaling tijd,
        Map<Norm, List<Artikel>> artikelen) {
    /** Copies the collections, and refuses a law in which a norm rests on nothing. */
    public Regime {
        categorieen = Map.copyOf(categorieen);
        deelnemers = Map.copyOf(deelnemers);
        criteria = Set.copyOf(criteria);
        verantwoordelijk = List.copyOf(verantwoordelijk);
        artikelen = Norm.perNorm(artikelen);
        Norm.Laag.WET.eisArtikelen(artikelen);
    }

    /** What a law calls a participant. */
    public enum Deelnemerschap {
        /** A public participant: it may judge, choose who takes part, and close. */
        PUBLIEK,
        /** A private participant: it may report and supply. */
        PRIVAAT
    }

    /** Whether one of these kinds of partij is a participant of one of these sorts. */
    public boolean noemt(Set<SoortPartij> soorten, Set<Deelnemerschap> gezocht) {
        for (SoortPartij soort : soorten) {
            if (Optional.ofNullable(deelnemers.get(soort))
                    .filter(gezocht::contains)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
