package nl.zorgvuldig.kern.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Gever;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Toets;

/** What is asked of every inbreng that is offered with a report. */
final class Inbrengtoetsen {
    private Inbrengtoetsen() {}

    /** The category is on the closed list for this betrokkene, and its part is named (D2, IJ 4.1, bijlage 4). */
    static List<Oordeel> categorie(Protocol protocol, Aanmeldsituatie situatie) {
        return perInbreng(situatie, inbreng -> {
            Bevinder bevinder = bevinder(protocol, Norm.CATEGORIE, inbreng);
            Optional<Categoriebepaling> bepaling = bepaling(protocol, inbreng);
            if (bepaling.isEmpty()) {
                return bevinder.faaltOp(inbreng.plaats() + ".categorie", "categorie-buiten-lijst", Map.of());
            }
            List<Oordeel> faalt = samen(
                    voorBetrokkene(bevinder, inbreng, bepaling.get()), onderdeel(bevinder, inbreng, bepaling.get()));
            return faalt.isEmpty() ? bevinder.voldaan("categorie-op-lijst", naam(inbreng)) : faalt;
        });
    }

    private static List<Oordeel> voorBetrokkene(
            Bevinder bevinder, Inbrengvoorstel inbreng, Categoriebepaling bepaling) {
        return bepaling.betrokkenen().contains(inbreng.betrokkene())
                ? List.of()
                : bevinder.faaltOp(inbreng.plaats() + ".categorie", "categorie-niet-voor-betrokkene", naam(inbreng));
    }

    private static List<Oordeel> onderdeel(Bevinder bevinder, Inbrengvoorstel inbreng, Categoriebepaling bepaling) {
        return bepaling.onderdelen().isEmpty() || inbreng.onderdeel().voldoet(bepaling.onderdelen()::contains)
                ? List.of()
                : bevinder.faaltOp(inbreng.plaats() + ".onderdeel", "onderdeel-ontbreekt", naam(inbreng));
    }

    /** The giver may process this kind of data, and the list lets it give the category (E2, E3, IJ 4.2, 6.4d). */
    static List<Oordeel> gever(Protocol protocol, Aanmeldsituatie situatie) {
        return perBekende(protocol, situatie, (inbreng, bepaling) -> {
            Bevinder bevinder = bevinder(protocol, Norm.GEVER, inbreng);
            List<Oordeel> faalt =
                    samen(genoemd(bevinder, situatie, inbreng, bepaling), recht(bevinder, situatie, inbreng, bepaling));
            return faalt.isEmpty() ? bevinder.voldaan("gever-mag-verwerken", naam(inbreng)) : faalt;
        });
    }

    private static List<Oordeel> genoemd(
            Bevinder bevinder, Aanmeldsituatie situatie, Inbrengvoorstel inbreng, Categoriebepaling bepaling) {
        if (situatie.basis().eigenPartij().voldoet(feiten -> bepaling.gever().staatToe(feiten.soorten()))) {
            return List.of();
        }
        return bepaling.isDoorTeGeven()
                ? Politietoetsen.doorgifte(bevinder.met(bepaling.doorgeven()), situatie, inbreng)
                : bevinder.faaltOp(inbreng.plaats() + ".categorie", "gever-niet-genoemd", naam(inbreng));
    }

    private static List<Oordeel> recht(
            Bevinder bevinder, Aanmeldsituatie situatie, Inbrengvoorstel inbreng, Categoriebepaling bepaling) {
        return situatie.basis().eigenPartij().voldoet(feiten -> feiten.magVerwerken(bepaling.aard()))
                ? List.of()
                : bevinder.faaltOp(inbreng.plaats() + ".categorie", "gever-zonder-recht", naam(inbreng));
    }

    /**
     * Every inbreng has content and says why it is necessary. What is ordinary and under no secrecy may rest on what was
     * said for the whole report; special, criminal and secret data never do (D1, G1, IJ 5.2.1, 9.2).
     */
    static List<Oordeel> noodzaak(Protocol protocol, Aanmeldsituatie situatie) {
        if (situatie.inbrengen().isEmpty()) {
            return Bevinder.van(protocol, Norm.NOODZAAK).faaltOp("inbreng", "geen-inbreng", Map.of());
        }
        return perInbreng(situatie, inbreng -> {
            Bevinder bevinder = bevinder(protocol, Norm.NOODZAAK, inbreng);
            List<Oordeel> inhoud = inbreng.inhoud() == Motivering.AANWEZIG
                    ? List.of()
                    : bevinder.faaltOp(inbreng.plaats() + ".inhoud", "inhoud-ontbreekt", Map.of());
            return samen(inhoud, noodzaak(bevinder, bepaling(protocol, inbreng), inbreng, situatie.onderbouwing()));
        });
    }

    private static List<Oordeel> noodzaak(
            Bevinder bevinder,
            Optional<Categoriebepaling> bepaling,
            Inbrengvoorstel inbreng,
            Onderbouwing onderbouwing) {
        if (inbreng.noodzaak() == Motivering.AANWEZIG) {
            return bevinder.voldaan("noodzaak-vermeld", Map.of());
        }
        if (onderbouwing.noodzaak() == Motivering.AFWEZIG) {
            return bevinder.faaltOp(inbreng.plaats() + ".noodzaak", "noodzaak-ontbreekt", Map.of());
        }
        return bepaling.filter(Categoriebepaling::deeltNoodzaak).isPresent()
                ? bevinder.voldaan("noodzaak-gedeeld", Map.of())
                : bevinder.faaltOp(inbreng.plaats() + ".noodzaak", "noodzaak-eigen", naam(inbreng));
    }

    /** The category is on the closed list of the law above the protocol, and comes from whom the law names (R5). */
    static List<Oordeel> wet(Protocol protocol, Aanmeldsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.WET_CATEGORIE);
        return protocol.wet(situatie.basis().dag())
                .map(regime -> perInbreng(situatie, inbreng -> wet(bevinder, regime, situatie, inbreng)))
                .orElseGet(List::of);
    }

    private static List<Oordeel> wet(
            Bevinder bevinder, Regime regime, Aanmeldsituatie situatie, Inbrengvoorstel inbreng) {
        Optional<Gever> gever = inbreng.categorie()
                .alsOptie()
                .flatMap(categorie -> Optional.ofNullable(regime.categorieen().get(categorie)));
        if (gever.isEmpty()) {
            return bevinder.faaltOp(inbreng.plaats() + ".categorie", "categorie-buiten-de-wet", Map.of());
        }
        return situatie.basis().eigenPartij().voldoet(feiten -> gever.get().staatToe(feiten.soorten()))
                ? bevinder.voldaan("categorie-in-de-wet", Map.of())
                : bevinder.faaltOp(inbreng.plaats() + ".categorie", "gever-buiten-de-wet", naam(inbreng));
    }

    private static List<Oordeel> perInbreng(Aanmeldsituatie situatie, Function<Inbrengvoorstel, List<Oordeel>> toets) {
        return Toets.elk(situatie.inbrengen(), toets);
    }

    /** Of every inbreng whose category is on the list: what is not was already found. */
    static List<Oordeel> perBekende(
            Protocol protocol,
            Aanmeldsituatie situatie,
            BiFunction<Inbrengvoorstel, Categoriebepaling, List<Oordeel>> toets) {
        return perInbreng(
                situatie,
                inbreng -> bepaling(protocol, inbreng)
                        .map(bepaling -> toets.apply(inbreng, bepaling))
                        .orElseGet(List::of));
    }

    private static List<Oordeel> samen(List<Oordeel> een, List<Oordeel> ander) {
        return Stream.concat(een.stream(), ander.stream()).toList();
    }

    static Bevinder bevinder(Protocol protocol, Norm norm, Inbrengvoorstel inbreng) {
        return Bevinder.van(protocol, norm)
                .met(bepaling(protocol, inbreng)
                        .map(Categoriebepaling::artikelen)
                        .orElseGet(List::of));
    }

    private static Optional<Categoriebepaling> bepaling(Protocol protocol, Inbrengvoorstel inbreng) {
        return inbreng.categorie()
                .alsOptie()
                .flatMap(categorie -> Optional.ofNullable(protocol.categorieen().get(categorie)));
    }

    static Map<String, Argument> naam(Inbrengvoorstel inbreng) {
        return inbreng.categorie()
                .alsOptie()
                .<Map<String, Argument>>map(
                        categorie -> Map.of("categorie", new Argument.Code("categorie", categorie.code())))
                .orElseGet(Map::of);
    }

    static boolean geldt(Protocol protocol, Aanmeldsituatie situatie, Voorwaarde voorwaarde) {
        return situatie.basis().eigenPartij().voldoet(feiten -> protocol.geldt(voorwaarde, feiten.soorten()));
    }
}
