package nl.zorgvuldig.kern.toestemming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Vrager;

/** The table of what can follow what, and what each step asks. */
final class Overgang {
    private static final Map<Toestemmingseis, Beletsel> ONTBREEKT = new EnumMap<>(Map.of(
            Toestemmingseis.WIJZE, Beletsel.WIJZE_ONTBREEKT,
            Toestemmingseis.UITDRUKKELIJK, Beletsel.NIET_UITDRUKKELIJK,
            Toestemmingseis.INTREKBAAR, Beletsel.INTREKBAARHEID_NIET_VERTELD,
            Toestemmingseis.BEWIJS_VERTEGENWOORDIGING, Beletsel.BEWIJS_ONTBREEKT));

    private Overgang() {}

    static List<Beletsel> beletsels(Protocol protocol, Toestemming toestemming, Stap stap) {
        List<Beletsel> beletsels = new ArrayList<>();
        volgorde(toestemming.stand(), stap).ifPresent(beletsels::add);
        if (toestemming
                .laatste()
                .filter(versie -> stap.op().isBefore(versie.op()))
                .isPresent()) {
            beletsels.add(Beletsel.TE_VROEG);
        }
        beletsels.addAll(
                switch (stap) {
                    case Stap.Vragen vragen -> vraag(protocol, vragen.als(), vragen.dekking());
                    case Stap.Geven geven -> antwoord(geven.van(), geven.vastgelegd());
                    case Stap.Vervangen vervangen -> vervanging(protocol, vervangen);
                    case Stap.Weigeren _ -> List.of();
                    case Stap.Intrekken _ -> List.of();
                });
        return beletsels;
    }

    /** Asked once, answered once; what was given can be taken back or replaced; whoever said no can be asked anew. */
    private static Optional<Beletsel> volgorde(Stand stand, Stap stap) {
        return switch (stand) {
            case Stand.Gevraagd _ -> naGevraagd(stap);
            case Stand.Gegeven _ -> naGegeven(stap);
            case Stand.Ongevraagd _ -> zonderVraag(stap);
            case Stand.Geweigerd _ -> zonderVraag(stap);
            case Stand.Ingetrokken _ -> zonderVraag(stap);
        };
    }

    private static Optional<Beletsel> naGevraagd(Stap stap) {
        return switch (stap) {
            case Stap.Vragen _ -> Optional.of(Beletsel.AL_GEVRAAGD);
            case Stap.Geven _ -> Optional.empty();
            case Stap.Weigeren _ -> Optional.empty();
            case Stap.Intrekken _ -> Optional.of(Beletsel.NIET_GEGEVEN);
            case Stap.Vervangen _ -> Optional.of(Beletsel.NIET_GEGEVEN);
        };
    }

    private static Optional<Beletsel> naGegeven(Stap stap) {
        return switch (stap) {
            case Stap.Vragen _ -> Optional.of(Beletsel.AL_GEGEVEN);
            case Stap.Geven _ -> Optional.of(Beletsel.AL_GEGEVEN);
            case Stap.Weigeren _ -> Optional.of(Beletsel.AL_GEGEVEN);
            case Stap.Intrekken _ -> Optional.empty();
            case Stap.Vervangen _ -> Optional.empty();
        };
    }

    private static Optional<Beletsel> zonderVraag(Stap stap) {
        return switch (stap) {
            case Stap.Vragen _ -> Optional.empty();
            case Stap.Geven _ -> Optional.of(Beletsel.NIET_GEVRAAGD);
            case Stap.Weigeren _ -> Optional.of(Beletsel.NIET_GEVRAAGD);
            case Stap.Intrekken _ -> Optional.of(Beletsel.NIET_GEGEVEN);
            case Stap.Vervangen _ -> Optional.of(Beletsel.NIET_GEGEVEN);
        };
    }

    private static List<Beletsel> vraag(Protocol protocol, Set<Vrager> als, Dekking dekking) {
        List<Beletsel> beletsels = new ArrayList<>();
        if (Collections.disjoint(protocol.geheimhouding().vragers(), als)) {
            beletsels.add(Beletsel.NIET_DE_VRAGER);
        }
        if (dekking.isLeeg()) {
            beletsels.add(Beletsel.LEGE_DEKKING);
        }
        return beletsels;
    }

    private static List<Beletsel> antwoord(Gevraagde van, Set<Toestemmingseis> vastgelegd) {
        return ONTBREEKT.entrySet().stream()
                .filter(rij -> !vastgelegd.contains(rij.getKey()))
                .filter(rij -> van == Gevraagde.WETTELIJK_VERTEGENWOORDIGER
                        || rij.getKey() != Toestemmingseis.BEWIJS_VERTEGENWOORDIGING)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Beletsel> vervanging(Protocol protocol, Stap.Vervangen stap) {
        List<Beletsel> beletsels = new ArrayList<>(vraag(protocol, stap.als(), stap.dekking()));
        beletsels.addAll(antwoord(stap.van(), stap.vastgelegd()));
        return beletsels;
    }

    /** How it stands after a step that nothing stood in the way of. */
    static Stand stand(Stand oud, Stap stap) {
        return switch (stap) {
            case Stap.Vragen vragen -> new Stand.Gevraagd(vragen.aan(), vragen.dekking());
            case Stap.Geven geven -> new Stand.Gegeven(geven.van(), gevraagd(oud), geven.vastgelegd());
            case Stap.Weigeren _ -> new Stand.Geweigerd();
            case Stap.Intrekken _ -> new Stand.Ingetrokken();
            case Stap.Vervangen nieuw -> new Stand.Gegeven(nieuw.van(), nieuw.dekking(), nieuw.vastgelegd());
        };
    }

    private static Dekking gevraagd(Stand stand) {
        if (stand instanceof Stand.Gevraagd gevraagd) {
            return gevraagd.dekking();
        }
        throw new IllegalStateException("an answer to no question");
    }
}
