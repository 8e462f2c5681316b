package nl.zorgvuldig.kern.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Wetsnormen;

/** What is asked of every inbreng that is offered with a report. */
final class Inbrengtoetsen {
    private Inbrengtoetsen() {}

    /** The category is on the closed list for this betrokkene, and its part is named (D2, IJ 4.1, bijlage 4). */
    static Stream<Oordeel> categorie(Protocol protocol, Aanmeldsituatie situatie) {
        return perInbreng(situatie, inbreng -> {
            Bevinder bevinder = bevinder(protocol, Norm.CATEGORIE, inbreng);
            Optional<Categoriebepaling> bepaling = bepaling(protocol, inbreng);
            if (bepaling.isEmpty()) {
                return bevinder.faaltOp(inbreng.plaats() + ".categorie", "categorie-buiten-lijst", Map.of());
            }
            List<Oordeel> faalt = Stream.concat(
                            voorBetrokkene(bevinder, inbreng, bepaling.get()),
                            onderdeel(bevinder, inbreng, bepaling.get()))
                    .toList();
            return faalt.isEmpty() ? bevinder.voldaan("categorie-op-lijst", naam(inbreng)) : faalt.stream();
        });
    }

    private static Stream<Oordeel> voorBetrokkene(
            Bevinder bevinder, Inbrengvoorstel inbreng, Categoriebepaling bepaling) {
        return bepaling.betrokkenen().contains(inbreng.betrokkene())
                ? Stream.empty()
                : bevinder.faaltOp(inbreng.plaats() + ".categorie", "categorie-niet-voor-betrokkene", naam(inbreng));
    }

    private static Stream<Oordeel> onderdeel(Bevinder bevinder, Inbrengvoorstel inbreng, Categoriebepaling bepaling) {
        return bepaling.onderdelen().isEmpty() || inbreng.onderdeel().voldoet(bepaling.onderdelen()::contains)
                ? Stream.empty()
                : bevinder.faaltOp(inbreng.plaats() + ".onderdeel", "onderdeel-ontbreekt", naam(inbreng));
    }

    /** The giver may process this kind of data, and the list lets it give the category (E2, E3, IJ 4.2, 6.4d). */
    static Stream<Oordeel> gever(Protocol protocol, Aanmeldsituatie situatie) {
        return perInbreng(
                situatie,
                inbreng -> bepaling(protocol, inbreng).stream().flatMap(bepaling -> {
                    Bevinder bevinder = bevinder(protocol, Norm.GEVER, inbreng);
                    List<Oordeel> faalt = Stream.concat(
                                    genoemd(bevinder, situatie, inbreng, bepaling),
                                    recht(bevinder, situatie, inbreng, bepaling))
                            .toList();
                    return faalt.isEmpty() ? bevinder.voldaan("gever-mag-verwerken", naam(inbreng)) : faalt.stream();
                }));
    }

    private static Stream<Oordeel> genoemd(
            Bevinder bevinder, Aanmeldsituatie situatie, Inbrengvoorstel inbreng, Categoriebepaling bepaling) {
        return situatie.basis().eigenPartij().voldoet(feiten -> bepaling.gever().staatToe(feiten.soorten()))
                ? Stream.empty()
                : bevinder.faaltOp(inbreng.plaats() + ".categorie", "gever-niet-genoemd", naam(inbreng));
    }

    private static Stream<Oordeel> recht(
            Bevinder bevinder, Aanmeldsituatie situatie, Inbrengvoorstel inbreng, Categoriebepaling bepaling) {
        return situatie.basis().eigenPartij().voldoet(feiten -> feiten.magVerwerken(bepaling.aard()))
                ? Stream.empty()
                : bevinder.faaltOp(inbreng.plaats() + ".categorie", "gever-zonder-recht", naam(inbreng));
    }

    /** Data under care secrecy are not taken at reporting: consent or a weighing cannot be recorded there (IJ 7.2, 13.6). */
    static Stream<Oordeel> zorggeheim(Protocol protocol, Aanmeldsituatie situatie) {
        return perInbreng(
                situatie,
                inbreng -> bepaling(protocol, inbreng).stream()
                        .filter(bepaling -> bepaling.geheim() == Geheim.ZORG)
                        .flatMap(bepaling -> bevinder(protocol, Norm.ZORGGEHEIM, inbreng)
                                .faaltOp(inbreng.plaats() + ".categorie", "zorggeheim", naam(inbreng))));
    }

    /** Data of this giver move only with the explicit consent of the betrokkene (D9, IJ 6.4m). */
    static Stream<Oordeel> toestemming(Protocol protocol, Aanmeldsituatie situatie) {
        return geldt(protocol, situatie, Voorwaarde.UITDRUKKELIJKE_TOESTEMMING)
                ? Bevinder.van(protocol, Norm.TOESTEMMING).faalt("toestemming-nodig", Map.of())
                : Stream.empty();
    }

    /** Police data come only under a valid, signed artikel 20-beslissing that fits theme, purpose and part (D8, IJ 6.4d). */
    static Stream<Oordeel> artikel20(Protocol protocol, Aanmeldsituatie situatie) {
        boolean gevraagd = geldt(protocol, situatie, Voorwaarde.ARTIKEL_20);
        return perInbreng(
                situatie,
                inbreng -> bepaling(protocol, inbreng).stream()
                        .filter(bepaling -> bepaling.geheim() == Geheim.POLITIE || gevraagd)
                        .flatMap(bepaling -> {
                            Bevinder bevinder = bevinder(protocol, Norm.ARTIKEL_20, inbreng);
                            boolean gedekt = situatie.beslissingen().stream()
                                    .anyMatch(beslissing -> dekt(protocol, situatie, inbreng, beslissing));
                            return gedekt
                                    ? bevinder.voldaan("artikel-20-geldig", naam(inbreng))
                                    : bevinder.faaltOp(
                                            inbreng.plaats() + ".categorie", "artikel-20-ontbreekt", naam(inbreng));
                        }));
    }

    private static boolean dekt(
            Protocol protocol, Aanmeldsituatie situatie, Inbrengvoorstel inbreng, Artikel20 beslissing) {
        boolean onderdeelGedekt = bepaling(protocol, inbreng)
                .filter(bepaling -> bepaling.onderdelen().isEmpty()
                        || inbreng.onderdeel().voldoet(beslissing.onderdelen()::contains))
                .isPresent();
        return onderdeelGedekt
                && situatie.basis().eigenPartij().voldoet(feiten -> feiten.id().equals(beslissing.partij()))
                && beslissing.periode().omvat(situatie.basis().dag())
                && beslissing.doelen().contains(situatie.basis().doel())
                && situatie.gebied().voldoet(beslissing.themas()::contains)
                && !beslissing.ondertekend().isEmpty()
                && beslissing.ondertekend().containsAll(protocol.aanmelding().ondertekenaars());
    }

    /** Every inbreng has content and says why it is necessary (D1, IJ 5.2.1, 9.2). */
    static Stream<Oordeel> noodzaak(Protocol protocol, Aanmeldsituatie situatie) {
        if (situatie.inbrengen().isEmpty()) {
            return Bevinder.van(protocol, Norm.NOODZAAK).faaltOp("inbreng", "geen-inbreng", Map.of());
        }
        return perInbreng(situatie, inbreng -> {
            Bevinder bevinder = bevinder(protocol, Norm.NOODZAAK, inbreng);
            Stream<Oordeel> inhoud = inbreng.inhoud() == Motivering.AANWEZIG
                    ? Stream.empty()
                    : bevinder.faaltOp(inbreng.plaats() + ".inhoud", "inhoud-ontbreekt", Map.of());
            Stream<Oordeel> noodzaak = inbreng.noodzaak() == Motivering.AANWEZIG
                    ? bevinder.voldaan("noodzaak-vermeld", Map.of())
                    : bevinder.faaltOp(inbreng.plaats() + ".noodzaak", "noodzaak-ontbreekt", Map.of());
            return Stream.concat(inhoud, noodzaak);
        });
    }

    /** The category is on the closed list of the law above the protocol (R5). */
    static Stream<Oordeel> wet(Protocol protocol, Aanmeldsituatie situatie) {
        return Wetsnormen.over(protocol, situatie.basis().dag())
                .flatMap(regime -> perInbreng(situatie, inbreng -> {
                    Bevinder bevinder = Bevinder.van(protocol, Norm.WET_CATEGORIE);
                    return inbreng.categorie().voldoet(regime.categorieen()::contains)
                            ? bevinder.voldaan("categorie-in-de-wet", Map.of())
                            : bevinder.faaltOp(inbreng.plaats() + ".categorie", "categorie-buiten-de-wet", Map.of());
                }));
    }

    private static Stream<Oordeel> perInbreng(
            Aanmeldsituatie situatie, Function<Inbrengvoorstel, Stream<Oordeel>> toets) {
        return situatie.inbrengen().stream().flatMap(toets);
    }

    private static Bevinder bevinder(Protocol protocol, Norm norm, Inbrengvoorstel inbreng) {
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

    private static Map<String, Argument> naam(Inbrengvoorstel inbreng) {
        return inbreng.categorie()
                .alsOptie()
                .<Map<String, Argument>>map(
                        categorie -> Map.of("categorie", new Argument.Code("categorie", categorie.code())))
                .orElseGet(Map::of);
    }

    private static boolean geldt(Protocol protocol, Aanmeldsituatie situatie, Voorwaarde voorwaarde) {
        return situatie.basis()
                .eigenPartij()
                .voldoet(feiten -> protocol.soortbepalingen(feiten.soorten()).stream()
                        .anyMatch(soort -> soort.voorwaarden().contains(voorwaarde)));
    }
}
