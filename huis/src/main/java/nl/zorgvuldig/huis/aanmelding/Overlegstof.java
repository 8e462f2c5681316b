package nl.zorgvuldig.huis.aanmelding;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.aanmelding.Overleg;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Onderwerp;

/** What was recorded about a consultation: its subjects stand in the code of the record. */
public final class Overlegstof {
    private static final String TUSSEN = ",";

    private Overlegstof() {}

    static String code(Collection<Onderwerp> over) {
        return over.stream().sorted().map(Enum::name).collect(Collectors.joining(TUSSEN));
    }

    /** What a consultation was about; a record without a subject is of the municipality. */
    public static Set<Onderwerp> over(Stuk stuk) {
        return stuk.code().isEmpty()
                ? Set.of(Onderwerp.GEMEENTE)
                : Stream.of(stuk.code().split(TUSSEN)).map(Onderwerp::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static Set<Overleg> vastgelegd(Dossiers.Rij rij, Map<Partij.Id, Partijfeiten> feiten) {
        return rij.stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.AFSTEMMING
                        && stuk.ingetrokken().isEmpty())
                .flatMap(stuk -> overleg(stuk, feiten).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Overleg> overleg(Stuk stuk, Map<Partij.Id, Partijfeiten> feiten) {
        return stuk.partij().map(feiten::get).map(partij -> new Overleg(partij, over(stuk)));
    }
}
