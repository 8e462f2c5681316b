package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * A situation in which the log is to be read, or something in it judged.
 *
 * @param basis who asks
 * @param over whose act is judged; empty when the log is only read
 * @param stukken what was recorded about the log before, the owners of its sealed fields
 * @param vindplaatsen the sealed fields to be opened
 */
public record Toezichtsituatie(
        Situatie basis, Optional<Persoon.Id> over, Set<UUID> stukken, Set<Vindplaats> vindplaatsen) {
    /** Copies the collections; the act is reading the log, whatever act the loaded situation was for. */
    public Toezichtsituatie {
        basis = basis.voor(Handeling.LOGBOEK_INZIEN);
        stukken = Set.copyOf(stukken);
        vindplaatsen = Set.copyOf(vindplaatsen);
    }

    /** Someone who reads the log and opens nothing. */
    public static Toezichtsituatie lezen(Situatie basis) {
        return new Toezichtsituatie(basis, Optional.empty(), Set.of(), Set.of());
    }

    /** Someone who judges an act. */
    public static Toezichtsituatie oordelen(Situatie basis, Persoon.Id over) {
        return new Toezichtsituatie(basis, Optional.of(over), Set.of(), Set.of());
    }

    /** Nobody judges his own acts (IJ bijlage 3, I3). */
    static List<Oordeel> nietOverZichzelf(Protocol protocol, Toezichtsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BEVOEGDHEID);
        return situatie.over()
                .map(wie -> wie.equals(situatie.basis().kijker().persoon())
                        ? bevinder.faalt("niet-over-zichzelf", Map.of())
                        : bevinder.voldaan("over-een-ander", Map.of()))
                .orElseGet(List::of);
    }

    /** Only what was recorded about the log is opened, never anything of a dossier or of the register of people. */
    static List<Oordeel> vindplaats(Protocol protocol, Toezichtsituatie situatie) {
        return Inbrengnormen.alleenBeslist(
                protocol,
                situatie.vindplaatsen().stream().map(Vindplaats::eigenaar).allMatch(situatie.stukken()::contains));
    }
}
