package nl.zorgvuldig.kern.verstrekking;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.Regime.Deelnemerschap;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.taal.Gegeven;

/** The norms of a law above the protocol; they find nothing while none lies over it. */
public final class Wetsnormen {
    private Wetsnormen() {}

    /** The partij acted for is a participant that the law names (R2). */
    static Stream<Oordeel> deelnemer(Protocol protocol, Situatie situatie) {
        return over(protocol, situatie.dag())
                .flatMap(regime -> deelnemer(
                        protocol,
                        regime,
                        Toegangsnormen.namens(protocol, situatie),
                        EnumSet.allOf(Deelnemerschap.class)));
    }

    private static Stream<Oordeel> deelnemer(
            Protocol protocol, Regime regime, Gegeven<Partijfeiten> partij, EnumSet<Deelnemerschap> gezocht) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.WET_DEELNEMER);
        Set<SoortPartij> soorten = regime.soorten(gezocht);
        return partij.voldoet(feiten -> feiten.soorten().stream().anyMatch(soorten::contains))
                ? bevinder.voldaan("deelnemer-volgens-de-wet", Map.of())
                : bevinder.faalt("geen-deelnemer-volgens-de-wet", Map.of());
    }

    /** The category is on the closed list of the law (R5). */
    static Stream<Oordeel> categorie(Protocol protocol, Inzagesituatie situatie) {
        return over(protocol, situatie.basis().dag()).flatMap(regime -> {
            Bevinder bevinder = Bevinder.van(protocol, Norm.WET_CATEGORIE);
            return situatie.inbreng().alsOptie().map(Inbrengfeiten::categorie).stream()
                            .anyMatch(regime.categorieen()::contains)
                    ? bevinder.voldaan("categorie-in-de-wet", Map.of())
                    : bevinder.faalt("categorie-buiten-de-wet", Map.of());
        });
    }

    /** Whoever judges works for a public participant (R2). */
    public static Stream<Oordeel> oordeel(Protocol protocol, Situatie situatie) {
        return over(protocol, situatie.dag()).flatMap(regime -> {
            Bevinder bevinder = Bevinder.van(protocol, Norm.WET_OORDEEL);
            Set<SoortPartij> publiek = regime.soorten(EnumSet.of(Deelnemerschap.PUBLIEK));
            return situatie.eigenPartij()
                            .voldoet(feiten -> feiten.soorten().stream().anyMatch(publiek::contains))
                    ? bevinder.voldaan("oordeel-publieke-deelnemer", Map.of())
                    : bevinder.faalt("oordeel-niet-publiek", Map.of());
        });
    }

    /** The law that lies over the protocol on a day, or none. */
    public static Stream<Regime> over(Protocol protocol, LocalDate dag) {
        return protocol.regime().filter(regime -> !dag.isBefore(regime.geldigVanaf())).stream();
    }
}
