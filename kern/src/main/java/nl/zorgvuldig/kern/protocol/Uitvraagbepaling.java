package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * What asking other partijen asks (C5, HV B2.2.2). Who may ask and who may answer stand with the phases.
 *
 * @param vragen the questions that can be chosen, with the kinds of partij each is for; own words are possible beside them
 * @param zonderToelichting how many partijen can be asked before each needs a reason of its own, at least one
 * @param artikelen where the protocol says so
 */
public record Uitvraagbepaling(Map<Vraagcode, Vraagbepaling> vragen, int zonderToelichting, List<Artikel> artikelen) {
    /** Copies the collections, and refuses a number under which nobody could be asked without more. */
    public Uitvraagbepaling {
        vragen = Map.copyOf(vragen);
        artikelen = List.copyOf(artikelen);
        if (zonderToelichting < 1) {
            throw new IllegalArgumentException("at least one partij can be asked: " + zonderToelichting);
        }
    }

    /**
     * A question that can be chosen.
     *
     * @param aan the kinds of partij it is for
     * @param artikelen on what it rests
     */
    public record Vraagbepaling(Set<SoortPartij> aan, List<Artikel> artikelen) {
        /** Copies the collections. */
        public Vraagbepaling {
            aan = Set.copyOf(aan);
            artikelen = List.copyOf(artikelen);
        }

        private boolean past(Set<SoortPartij> soorten) {
            return soorten.stream().anyMatch(aan::contains);
        }
    }

    /** Whether a question can be asked of a partij of these kinds. */
    public boolean kent(Vraagcode vraag, Set<SoortPartij> soorten) {
        return Optional.ofNullable(vragen.get(vraag))
                .filter(bepaling -> bepaling.past(soorten))
                .isPresent();
    }

    /** The questions that can be asked of a partij of these kinds. */
    public Set<Vraagcode> voor(Set<SoortPartij> soorten) {
        return vragen.keySet().stream().filter(vraag -> kent(vraag, soorten)).collect(Collectors.toUnmodifiableSet());
    }
}
