package nl.zorgvuldig.kern.verstrekking;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Geheimbepaling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;

/**
 * On which of the grounds on record something secret may go to others, for the purpose at hand (E4, E6, IJ 7.2).
 *
 * @param basis for what, and when
 * @param gever who gives or gave it; empty when that is not known
 * @param ontvanger to whom it would go; empty when it is given and nobody sees it yet
 * @param gronden the grounds on record
 */
public record Opheffing(
        Situatie basis,
        Optional<Partij.Id> gever,
        Optional<Gegeven<Partijfeiten>> ontvanger,
        Set<Geheimgrond> gronden) {
    /** Copies the grounds. */
    public Opheffing {
        gronden = Set.copyOf(gronden);
    }

    /** The ground that lifts professional secrecy: consent to that, a law, or a weighing, in this order. */
    public Optional<Geheimgrond> vanGeheim(Protocol protocol, Predicate<Dekking> omvat) {
        return passend(omvat)
                .filter(grond -> heftOp(protocol, grond))
                .min(Comparator.comparingInt(Opheffing::rang).thenComparing(Opheffing::code));
    }

    /** Consent to processing at all, which is another thing than lifting secrecy. */
    public Optional<Geheimgrond> vanToestemming(Predicate<Dekking> omvat) {
        return passend(omvat)
                .filter(grond -> isToestemming(grond, Toestemmingssoort.AVG))
                .findAny();
    }

    private Stream<Geheimgrond> passend(Predicate<Dekking> omvat) {
        return gronden.stream().filter(grond -> !grond.sinds().isAfter(basis.moment()) && dekt(grond.dekking(), omvat));
    }

    private boolean dekt(Dekking dekking, Predicate<Dekking> omvat) {
        boolean ontvangen = ontvanger
                .map(partij -> partij.voldoet(feiten -> dekking.ontvangers().contains(feiten.id())))
                .orElseGet(() -> !dekking.ontvangers().isEmpty());
        return ontvangen
                && gever.filter(dekking.gever()::equals).isPresent()
                && dekking.doelen().contains(basis.doel())
                && omvat.test(dekking);
    }

    private boolean heftOp(Protocol protocol, Geheimgrond grond) {
        Geheimbepaling geheimhouding = protocol.geheimhouding();
        return switch (grond) {
            case Geheimgrond.Toestemd _ -> isToestemming(grond, Toestemmingssoort.GEHEIM);
            case Geheimgrond.Afgewogen(var rust, var stappen, var _, var _) ->
                geheimhouding.afwegen().gronden().contains(rust)
                        && stappen.containsAll(geheimhouding.afwegen().stappen());
            case Geheimgrond.Uitgezonderd(var uitzondering, var _, var _) ->
                Optional.ofNullable(geheimhouding.uitzonderingen().get(uitzondering))
                        .filter(this::bereikt)
                        .isPresent();
        };
    }

    /** A law lets something go to the kinds of partij that it names only. */
    private boolean bereikt(Geheimbepaling.Uitzonderingsgrond wet) {
        return ontvanger
                .map(partij -> partij.voldoet(feiten -> !Collections.disjoint(wet.ontvangers(), feiten.soorten())))
                .orElse(true);
    }

    private static boolean isToestemming(Geheimgrond grond, Toestemmingssoort soort) {
        return grond instanceof Geheimgrond.Toestemd toestemd && toestemd.soort() == soort;
    }

    private static int rang(Geheimgrond grond) {
        return switch (grond) {
            case Geheimgrond.Toestemd _ -> 1;
            case Geheimgrond.Uitgezonderd _ -> 2;
            case Geheimgrond.Afgewogen _ -> 3;
        };
    }

    /** Of two laws the one that comes first by its code, so that the same facts always give the same ground. */
    private static String code(Geheimgrond grond) {
        return grond instanceof Geheimgrond.Uitgezonderd uitgezonderd
                ? uitgezonderd.uitzondering().code()
                : "";
    }

    /** Writes down on which ground secrecy is lifted. */
    public static List<Oordeel> opgeheven(
            Protocol protocol, Bevinder bevinder, Geheimgrond grond, Map<String, Argument> naam) {
        return switch (grond) {
            case Geheimgrond.Toestemd _ -> bevinder.voldaan("geheim-met-toestemming", naam);
            case Geheimgrond.Afgewogen _ ->
                bevinder.met(protocol.geheimhouding().afwegen().artikelen()).voldaan("geheim-afgewogen", naam);
            case Geheimgrond.Uitgezonderd(Uitzondering wet, var _, var _) ->
                bevinder.met(artikelen(protocol, wet))
                        .voldaan(
                                "geheim-uitgezonderd",
                                Map.of("uitzondering", new Argument.Code("uitzondering", wet.code())));
        };
    }

    private static List<Artikel> artikelen(Protocol protocol, Uitzondering wet) {
        return Optional.ofNullable(protocol.geheimhouding().uitzonderingen().get(wet))
                .map(Geheimbepaling.Uitzonderingsgrond::artikelen)
                .orElseGet(List::of);
    }
}
