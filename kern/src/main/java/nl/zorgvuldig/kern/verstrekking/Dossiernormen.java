package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.verstrekking.Toegangsnormen.code;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;

/** Whether this act may be done in this dossier: competence, involvement, purpose and ground. */
final class Dossiernormen {
    private Dossiernormen() {}

    /** The profile lets the role do the act in the phase (G2, IJ 9.7). */
    static Stream<Oordeel> bevoegdheid(Protocol protocol, Situatie situatie) {
        List<Bevoegdheid> bevoegdheden = bevoegdheden(protocol, situatie).toList();
        Bevinder bevinder = Bevinder.van(protocol, Norm.BEVOEGDHEID).met(artikelen(bevoegdheden));
        Map<String, Argument> argumenten = Map.of(
                "rol", code("rol", situatie.kijker().rol().code()),
                "handeling", code("handeling", situatie.handeling().name()));
        return bevoegdheden.isEmpty()
                ? bevinder.faalt("niet-bevoegd", argumenten)
                : bevinder.voldaan("bevoegd", argumenten);
    }

    /** The person is involved in the dossier as at least one of those competences asks (G2). */
    static Stream<Oordeel> betrokkenheid(Protocol protocol, Situatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BETROKKENHEID);
        return werkzaam(protocol, situatie)
                .findFirst()
                .map(bevoegdheid -> bevinder.voldaan(
                        "betrokken",
                        Map.of(
                                "betrokkenheid",
                                code(
                                        "betrokkenheid",
                                        bevoegdheid.betrokkenheid().name()))))
                .orElseGet(() -> bevinder.faalt("niet-betrokken", Map.of()));
    }

    /** The purpose is one of the phase (IJ 3.3, 3.5a). */
    static Stream<Oordeel> doel(Protocol protocol, Situatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.DOEL);
        Map<String, Argument> doel = Map.of("doel", code("doel", situatie.doel().code()));
        boolean past = fase(protocol, situatie)
                .map(protocol.fasen()::get)
                .map(Fasebepaling::doelen)
                .filter(doelen -> doelen.contains(situatie.doel()))
                .isPresent();
        return past ? bevinder.voldaan("doel-van-de-fase", doel) : bevinder.faalt("doel-buiten-de-fase", doel);
    }

    /** The partij acted for is one the protocol names, and the casus rests on a task of the leading one (IJ 6.1, 6.4). */
    static Stream<Oordeel> grondslag(Protocol protocol, Situatie situatie) {
        List<Soortbepaling> soorten =
                soorten(protocol, situatie.leidendePartij().alsOptie());
        Bevinder bevinder = Bevinder.van(protocol, Norm.GRONDSLAG)
                .met(soorten.stream()
                        .flatMap(soort -> soort.artikelen().stream())
                        .toList());
        if (soorten.isEmpty()) {
            return bevinder.faalt("partij-zonder-letter", Map.of());
        }
        return situatie.bekendDossier()
                .map(Dossierfeiten::taak)
                .filter(taak -> soorten.stream().anyMatch(soort -> soort.taken().containsKey(taak)))
                .map(taak -> bevinder.voldaan("taak-van-de-partij", Map.of("taak", code("taak", taak.code()))))
                .orElseGet(() -> bevinder.faalt("taak-ontbreekt", Map.of()));
    }

    /** The descriptions the profile gives of the kinds a partij is classified as. */
    static List<Soortbepaling> soorten(Protocol protocol, Optional<Partijfeiten> partij) {
        return partij.stream()
                .flatMap(feiten -> feiten.soorten().stream())
                .sorted(Comparator.comparing(SoortPartij::code))
                .flatMap(soort -> Optional.ofNullable(protocol.soorten().get(soort)).stream())
                .toList();
    }

    /** The competences whose involvement the person has; what they reach is all that counts. */
    static Stream<Bevoegdheid> werkzaam(Protocol protocol, Situatie situatie) {
        return bevoegdheden(protocol, situatie)
                .filter(bevoegdheid -> bevoegdheid.betrokkenheid() == Betrokkenheid.GEEN
                        || isBetrokken(situatie, bevoegdheid.betrokkenheid()));
    }

    private static boolean isBetrokken(Situatie situatie, Betrokkenheid betrokkenheid) {
        Deelname gevraagd =
                new Deelname(situatie.kijker().persoon(), situatie.kijker().partij(), betrokkenheid);
        return situatie.bekendDossier()
                .filter(dossier -> dossier.deelnames().contains(gevraagd))
                .isPresent();
    }

    private static Stream<Bevoegdheid> bevoegdheden(Protocol protocol, Situatie situatie) {
        return protocol.bevoegdheden(situatie.kijker().rol(), situatie.handeling(), fase(protocol, situatie));
    }

    private static Optional<Fase> fase(Protocol protocol, Situatie situatie) {
        return switch (situatie.handeling()) {
            case AANMELDEN, OPPAKKEN -> Optional.of(protocol.aanmelding().fase());
            default -> situatie.fase();
        };
    }

    private static List<Artikel> artikelen(List<Bevoegdheid> bevoegdheden) {
        return bevoegdheden.stream()
                .flatMap(bevoegdheid -> bevoegdheid.artikelen().stream())
                .distinct()
                .toList();
    }
}
