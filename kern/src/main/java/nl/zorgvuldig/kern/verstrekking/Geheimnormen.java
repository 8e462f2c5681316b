package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.toestemming.Dekking;

/** What is secret is seen by nobody but who gave it, until a ground on record lets it go to this receiver. */
final class Geheimnormen {
    private static final Doel NERGENS = new Doel("");

    private Geheimnormen() {}

    /** Data under care secrecy: the secrecy rests on the data, or on all special data of a giver (D6, IJ 7.2, 13.6). */
    static List<Oordeel> zorggeheim(Protocol protocol, Inzagesituatie situatie) {
        return Inbrengnormen.bepaling(protocol, situatie)
                .filter(bepaling -> rust(protocol, situatie, bepaling))
                .map(bepaling -> zorggeheim(protocol, situatie, bepaling))
                .orElseGet(List::of);
    }

    private static boolean rust(Protocol protocol, Inzagesituatie situatie, Categoriebepaling bepaling) {
        return bepaling.geheim() == Geheim.ZORG
                || (bepaling.aard() == Aard.BIJZONDER && vraagt(protocol, situatie, Voorwaarde.BEROEPSGEHEIM));
    }

    /** A giver that is not known might be one of which the protocol asks it. */
    private static boolean vraagt(Protocol protocol, Inzagesituatie situatie, Voorwaarde voorwaarde) {
        return !situatie.gever().partij().voldoet(feiten -> !protocol.geldt(voorwaarde, feiten.soorten()));
    }

    private static List<Oordeel> zorggeheim(Protocol protocol, Inzagesituatie situatie, Categoriebepaling bepaling) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.ZORGGEHEIM).met(bepaling.artikelen());
        Map<String, Argument> naam = Inbrengnormen.naam(situatie);
        if (isEigen(protocol, situatie)) {
            return bevinder.voldaan("eigen-geheim", naam);
        }
        return opheffing(protocol, situatie)
                .vanGeheim(protocol, omvat(situatie))
                .map(grond -> Opheffing.opgeheven(protocol, bevinder, grond, naam))
                .orElseGet(() -> bevinder.faalt("geheim-gesloten", naam));
    }

    /** Data of this giver go to others only with the explicit consent of the betrokkene (D9, IJ 6.4m). */
    static List<Oordeel> toestemming(Protocol protocol, Inzagesituatie situatie) {
        if (!vraagt(protocol, situatie, Voorwaarde.UITDRUKKELIJKE_TOESTEMMING) || isEigen(protocol, situatie)) {
            return List.of();
        }
        Bevinder bevinder = Bevinder.van(protocol, Norm.TOESTEMMING);
        return opheffing(protocol, situatie)
                .vanToestemming(omvat(situatie))
                .map(_ -> bevinder.voldaan("toestemming-gegeven", Map.of()))
                .orElseGet(() -> bevinder.faalt("toestemming-ontbreekt", Map.of()));
    }

    /** Seen by the partij that gave it, but not through staff of the house who happen to work for that partij. */
    private static boolean isEigen(Protocol protocol, Inzagesituatie situatie) {
        return Inbrengnormen.isVanEigenPartij(situatie) && !Toegangsnormen.isStaf(protocol, situatie.basis());
    }

    /** What is asked of it and covered by nothing, for the purpose of a phase and whoever leads. */
    static Set<Toestemmingssoort> ontbreekt(Protocol protocol, Inzagesituatie situatie, Fase in) {
        Opheffing straks = new Opheffing(
                situatie.basis()
                        .tot(Optional.ofNullable(protocol.fasen().get(in))
                                .map(Fasebepaling::hoofddoel)
                                .orElse(NERGENS)),
                situatie.gever().partij().alsOptie().map(Partijfeiten::id),
                Optional.of(situatie.basis().leidendePartij()),
                situatie.gronden());
        return Inbrengnormen.bepaling(protocol, situatie).stream()
                .flatMap(bepaling -> protocol
                        .toestemmingen(
                                bepaling,
                                situatie.gever()
                                        .partij()
                                        .alsOptie()
                                        .map(Partijfeiten::soorten)
                                        .orElseGet(Set::of))
                        .stream())
                .filter(soort -> switch (soort) {
                    case GEHEIM -> straks.vanGeheim(protocol, omvat(situatie)).isEmpty();
                    case AVG -> straks.vanToestemming(omvat(situatie)).isEmpty();
                })
                .collect(Collectors.toSet());
    }

    private static Opheffing opheffing(Protocol protocol, Inzagesituatie situatie) {
        return new Opheffing(
                situatie.basis(),
                situatie.gever().partij().alsOptie().map(Partijfeiten::id),
                Optional.of(Toegangsnormen.namens(protocol, situatie.basis())),
                situatie.gronden());
    }

    private static Predicate<Dekking> omvat(Inzagesituatie situatie) {
        return dekking -> situatie.inbreng().voldoet(feiten -> omvat(dekking, feiten));
    }

    private static boolean omvat(Dekking dekking, Inbrengfeiten feiten) {
        return dekking.dossier().equals(feiten.dossier())
                && dekking.wat().bevat(feiten.id().waarde(), feiten.categorie());
    }
}
