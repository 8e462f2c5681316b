package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;

/**
 * What was recorded along the way in a casus, as far as someone may see it: that it was, never its words.
 *
 * @param toetsOp the day on which it is looked at again whether the betrokkene can be told; empty once he was
 * @param overlegd about what the municipality concerned, or the leading partij, was consulted
 */
public record Voortgang(Optional<LocalDate> toetsOp, Set<Onderwerp> overlegd) {
    private static final Voortgang NIETS = new Voortgang(Optional.empty(), Set.of());

    /** Copies the subjects. */
    public Voortgang {
        overlegd = Set.copyOf(overlegd);
    }

    /** Of each casus; decided again per piece, and nothing is opened. */
    static Map<Dossier.Id, Voortgang> van(Protocol protocol, Dossiers.Gevonden gevonden) {
        return gevonden.dossiers().stream()
                .collect(Collectors.toMap(
                        rij -> rij.staat().feiten().id(), rij -> van(zichtbaar(protocol, gevonden, rij))));
    }

    /** Of a casus of which nothing was recorded along the way. */
    public static Voortgang niets() {
        return NIETS;
    }

    private static List<Stuk> zichtbaar(Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij) {
        Situatie situatie = Dossiersituatie.van(protocol, gevonden, rij, Handeling.INZIEN);
        return rij.stukken().stream()
                .filter(stuk -> Openen.besluit(protocol, situatie, stuk) instanceof Verstrekkingsbesluit.Toegestaan)
                .toList();
    }

    private static Voortgang van(List<Stuk> stukken) {
        return new Voortgang(
                stukken.stream()
                        .filter(stuk -> stuk.soort() != Stuk.Soort.AFSTEMMING)
                        .max(Comparator.comparing(Stuk::op))
                        .flatMap(Stuk::toetsOp),
                stukken.stream()
                        .filter(stuk -> stuk.soort() == Stuk.Soort.AFSTEMMING)
                        .flatMap(stuk -> Overlegstof.over(stuk).stream())
                        .collect(Collectors.toSet()));
    }
}
