package nl.zorgvuldig.kern.verstrekking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.toegang.Rolverlening;

/** Whether someone looked in time whether a role is still needed; a role nobody looks at ends by itself (B5). */
public final class Herzieningsnormen {
    private Herzieningsnormen() {}

    /** The role was granted, or looked at again, no longer ago than the profile allows; of a role not held nothing is said. */
    static List<Oordeel> herzien(Protocol protocol, Situatie situatie) {
        List<Rolverlening> verleend = situatie.persoon().alsOptie().stream()
                .flatMap(feiten -> feiten.rollen().stream())
                .filter(rolverlening -> Toegangsnormen.geldt(rolverlening, situatie))
                .toList();
        boolean herzien = verleend.isEmpty()
                || verleend.stream().anyMatch(rolverlening -> isHerzien(protocol, rolverlening, situatie.dag()));
        return herzien
                ? List.of()
                : Bevinder.van(protocol, Norm.ROL)
                        .met(Optional.ofNullable(protocol.termijnen().get(Termijnbepaling.Soort.HERZIENING))
                                .map(Termijnbepaling::artikelen)
                                .orElseGet(List::of))
                        .faalt(
                                "rol-niet-herzien",
                                Map.of(
                                        "rol",
                                        Toegangsnormen.code(
                                                "rol", situatie.kijker().rol().code())));
    }

    /** Whether a role was granted, or looked at again, no longer ago on a day than the profile allows. */
    static boolean isHerzien(Protocol protocol, Rolverlening rolverlening, LocalDate dag) {
        return laatsteDag(protocol, rolverlening.bekeken())
                .filter(laatste -> !laatste.isBefore(dag))
                .isPresent();
    }

    /** The last day on which a role holds that was looked at on a day; none when the profile names no term. */
    public static Optional<LocalDate> laatsteDag(Protocol protocol, LocalDate bekeken) {
        return protocol.termijn(Termijnbepaling.Soort.HERZIENING).map(termijn -> termijn.laatsteDag(bekeken));
    }
}
