package nl.zorgvuldig.kern.toestemming;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Intrekgevolg;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Deelname;

/**
 * What ends when consent no longer stands, wholly or in part. What was given before stays lawful and recorded (E5).
 *
 * @param dekking what stood until now
 * @param stopt the partijen to which nothing more of it goes under this consent
 * @param meedelen the partijen that are told
 * @param vervalt the partijen that may no longer use what they received under it
 */
public record Intrekking(Dekking dekking, Set<Partij.Id> stopt, Set<Partij.Id> meedelen, Set<Partij.Id> vervalt) {
    /** Copies the collections. */
    public Intrekking {
        stopt = Set.copyOf(stopt);
        meedelen = Set.copyOf(meedelen);
        vervalt = Set.copyOf(vervalt);
    }

    /**
     * What the last step of a consent ended; empty when nothing stood before it or everything still does. Who is told
     * follows from who received something; as long as that is unknown, all who could have.
     */
    public static Optional<Intrekking> van(
            Protocol protocol, Toestemming toestemming, Gegeven<Set<Partij.Id>> ontvangen) {
        int aantal = toestemming.versies().size();
        return aantal < 2
                ? Optional.empty()
                : dekking(toestemming.versies().get(aantal - 2).stand())
                        .map(oud -> stopt(oud, dekking(toestemming.stand())))
                        .filter(einde -> !einde.stopt.isEmpty())
                        .map(einde -> einde.volgens(protocol, toestemming.soort(), ontvangen));
    }

    private static Optional<Dekking> dekking(Stand stand) {
        return stand instanceof Stand.Gegeven gegeven ? Optional.of(gegeven.dekking()) : Optional.empty();
    }

    private static Intrekking stopt(Dekking oud, Optional<Dekking> nieuw) {
        Set<Partij.Id> stopt = oud.ontvangers().stream()
                .filter(ontvanger ->
                        nieuw.filter(rest -> rest.laatAlles(oud, ontvanger)).isEmpty())
                .collect(Collectors.toSet());
        return new Intrekking(oud, stopt, Set.of(), Set.of());
    }

    private Intrekking volgens(Protocol protocol, Toestemmingssoort soort, Gegeven<Set<Partij.Id>> ontvangen) {
        Set<Intrekgevolg> gevolgen = protocol.geheimhouding().bijIntrekken(soort);
        Set<Partij.Id> geraakt = ontvangen
                .alsOptie()
                .map(bekend -> stopt.stream().filter(bekend::contains).collect(Collectors.toSet()))
                .orElse(stopt);
        return new Intrekking(
                dekking,
                stopt,
                gevolgen.contains(Intrekgevolg.MEEDELEN) ? geraakt : Set.of(),
                gevolgen.contains(Intrekgevolg.VERVALLEN) ? geraakt : Set.of());
    }

    /**
     * What someone who had part in the casus since the consent was given hears of it; empty for who could see nothing
     * under it. Whoever has the casus in hand hears it in any case, and whoever reported or was asked as the giver keeps its own.
     */
    public Optional<Intrekgevolg> hoort(Deelname wie, Partij.Id leidend) {
        return switch (wie.betrokkenheid()) {
            case AANMELDER, BEVRAAGDE ->
                Optional.of(wie.partij())
                        .filter(partij -> !partij.equals(dekking.gever()))
                        .flatMap(this::hoort);
            case BEHANDELAAR -> Optional.of(hoort(leidend).orElse(Intrekgevolg.STOPPEN));
            case ONDERSTEUNER -> hoort(leidend);
            case GEEN -> Optional.empty();
        };
    }

    private Optional<Intrekgevolg> hoort(Partij.Id namens) {
        Optional<Intrekgevolg> verneemt =
                meedelen.contains(namens) ? Optional.of(Intrekgevolg.MEEDELEN) : Optional.empty();
        return vervalt.contains(namens) ? Optional.of(Intrekgevolg.VERVALLEN) : verneemt;
    }
}
