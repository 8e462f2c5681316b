package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Beletsel;
import nl.zorgvuldig.kern.toestemming.Gevraagde;
import nl.zorgvuldig.kern.toestemming.Intrekking;
import nl.zorgvuldig.kern.toestemming.Overgangsbesluit;
import nl.zorgvuldig.kern.toestemming.Stand;
import nl.zorgvuldig.kern.toestemming.Stap;
import nl.zorgvuldig.kern.toestemming.Toestemming;
import nl.zorgvuldig.kern.toestemming.Toestemmingseis;

/**
 * One ground with everything that happened to it.
 *
 * @param versies its versions, the first first; at least one
 */
public record Grondverloop(List<Gronden.Versie> versies) {
    /** Copies the versions. */
    public Grondverloop {
        versies = List.copyOf(versies);
    }

    /** Each ground apart, in the order in which they came to be. */
    static List<Grondverloop> uit(List<Gronden.Versie> alle) {
        Map<UUID, List<Gronden.Versie>> perGrond = alle.stream()
                .collect(Collectors.groupingBy(Gronden.Versie::grond, LinkedHashMap::new, Collectors.toList()));
        return perGrond.values().stream()
                .map(versies -> versies.stream()
                        .sorted(Comparator.comparingInt(Gronden.Versie::nummer))
                        .toList())
                .map(Grondverloop::new)
                .toList();
    }

    /** As it is now. */
    public Gronden.Versie nu() {
        return versies.getLast();
    }

    /** Whether it lifts anything now. */
    public boolean staat() {
        return nu().stand() == Gronden.Stand.GEGEVEN;
    }

    /** The version with which it ends; empty when nothing stands that could. */
    Optional<Gronden.Versie> einde(Protocol protocol, Partij.Id door, Instant op) {
        return staat() && magEindigen(protocol, door, op)
                ? Optional.of(nu().volgende(Gronden.Stand.INGETROKKEN, op))
                : Optional.empty();
    }

    /** A weighing and the use of a law are the giver's own to end; of consent the table says what can follow what. */
    private boolean magEindigen(Protocol protocol, Partij.Id door, Instant op) {
        return toestemming()
                .map(gegeven -> gegeven.na(protocol, new Stap.Intrekken(op, door)) instanceof Overgangsbesluit.Gezet)
                .orElse(true);
    }

    /** What ends with it; empty for what is no consent, or did not stand. */
    public Optional<Intrekking> bijIntrekken(Protocol protocol, Partij.Id door, Instant op) {
        return toestemming()
                .map(gegeven -> gegeven.na(protocol, new Stap.Intrekken(op, door)))
                .filter(Overgangsbesluit.Gezet.class::isInstance)
                .map(Overgangsbesluit.Gezet.class::cast)
                .flatMap(gezet -> Intrekking.van(protocol, gezet.toestemming(), Gegeven.onbekend()));
    }

    /** What becomes of it by a step; it stays as it is when it is no consent. */
    Overgangsbesluit na(Protocol protocol, Stap stap) {
        return toestemming()
                .map(toestemming -> toestemming.na(protocol, stap))
                .orElseGet(() -> new Overgangsbesluit.Blijft(List.of(Beletsel.NIET_GEVRAAGD)));
    }

    /** Whether a question lies open. */
    public boolean isOpen() {
        return nu().stand() == Gronden.Stand.GEVRAAGD;
    }

    /** Who was asked for consent. */
    public Gevraagde gevraagde() {
        return Gevraagde.valueOf(nu().code());
    }

    /** What is on record of consent. */
    Set<Toestemmingseis> eisen() {
        return eisen(nu().vastgelegd());
    }

    private Optional<Toestemming> toestemming() {
        return soort().map(soort -> new Toestemming(
                new Toestemming.Id(nu().grond()),
                soort,
                versies.stream()
                        .map(versie -> new Toestemming.Versie(
                                versie.op(), versie.dekking().gever(), stand(versie)))
                        .toList()));
    }

    /** Which kind of consent it is; empty when it is none. */
    public Optional<Toestemmingssoort> soort() {
        return switch (nu().soort()) {
            case GEHEIM -> Optional.of(Toestemmingssoort.GEHEIM);
            case AVG -> Optional.of(Toestemmingssoort.AVG);
            case AFWEGING, UITZONDERING -> Optional.empty();
        };
    }

    private static Stand stand(Gronden.Versie versie) {
        Gevraagde wie = Gevraagde.valueOf(versie.code());
        return switch (versie.stand()) {
            case GEVRAAGD -> new Stand.Gevraagd(wie, versie.dekking());
            case GEGEVEN -> new Stand.Gegeven(wie, versie.dekking(), eisen(versie.vastgelegd()));
            case GEWEIGERD -> new Stand.Geweigerd();
            case INGETROKKEN -> new Stand.Ingetrokken();
        };
    }

    private static Set<Toestemmingseis> eisen(Set<String> codes) {
        return codes.stream()
                .map(Toestemmingseis::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Toestemmingseis.class)));
    }
}
