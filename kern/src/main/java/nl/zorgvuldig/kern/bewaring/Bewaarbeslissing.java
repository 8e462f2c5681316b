package nl.zorgvuldig.kern.bewaring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Bewaarvereiste;
import nl.zorgvuldig.kern.protocol.Heropening;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Tijdbepaling;
import nl.zorgvuldig.kern.protocol.Verlenging;
import nl.zorgvuldig.kern.protocol.Verlenging.Keren;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Looptijd;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Toets;
import nl.zorgvuldig.kern.verstrekking.Uitslag;

/** Decides on opening a closed dossier again (C17) and on keeping one longer (H2, H3, R10). */
public final class Bewaarbeslissing {
    private static final String VERLENGD = "verlengd";

    private Bewaarbeslissing() {}

    /** Whether a closed dossier may be opened again now; both layers must allow it. */
    public static Handelingsbesluit heropenen(Protocol protocol, Bewaarvraag vraag) {
        return inLagen(
                protocol, vraag, Tijdbepaling::heropenen, (laag, regel) -> heropenen(protocol, laag, regel, vraag));
    }

    /** Whether a dossier may be kept so much longer; both layers must allow it. */
    public static Handelingsbesluit verlengen(Protocol protocol, Bewaarvraag vraag, Looptijd gevraagd) {
        return inLagen(
                protocol,
                vraag,
                Tijdbepaling::verlengen,
                (laag, regel) -> verlengen(protocol, laag, regel, vraag, gevraagd));
    }

    /** A text, with what writes down its findings. */
    private record Laag(Tijdbepaling tijd, Bevinder bevinder) {}

    private static <R> Handelingsbesluit inLagen(
            Protocol protocol,
            Bewaarvraag vraag,
            Function<Tijdbepaling, List<R>> regels,
            BiFunction<Laag, R, List<Oordeel>> oordeel) {
        Laag eigen = new Laag(protocol.tijd(), Bevinder.van(protocol, Norm.BEWAARTERMIJN));
        Optional<Laag> wet = protocol.wet(Kalender.dag(vraag.moment()))
                .map(regime -> new Laag(regime.tijd(), Bevinder.van(protocol, Norm.WET_BEWAARTERMIJN)));
        List<Laag> lagen = Stream.concat(Stream.of(eigen), wet.stream()).toList();
        return new Uitslag(Toets.elk(
                        lagen, laag -> beste(laag, regels.apply(laag.tijd), regel -> oordeel.apply(laag, regel))))
                .besluit();
    }

    /** One rule that is wholly met is enough; else the reasons of the one that comes nearest. */
    private static <R> List<Oordeel> beste(Laag laag, List<R> regels, Function<R, List<Oordeel>> oordeel) {
        return regels.stream()
                .map(oordeel)
                .min(Comparator.comparingLong(Bewaarbeslissing::tekort))
                .orElseGet(() -> laag.bevinder.faalt("niet-voorzien", Map.of()));
    }

    private static long tekort(List<Oordeel> oordelen) {
        return oordelen.stream().filter(Oordeel.NietVoldaan.class::isInstance).count();
    }

    private static List<Oordeel> heropenen(Protocol protocol, Laag laag, Heropening regel, Bewaarvraag vraag) {
        Bevinder bevinder = laag.bevinder.met(regel.artikelen());
        boolean binnen = Vensters.loopt(regel.venster(), vraag)
                && Bewaarstand.van(protocol, vraag).vernietigd().isEmpty();
        return Stream.of(
                        termijn(bevinder, binnen),
                        rol(bevinder, regel.rollen(), vraag),
                        vereisten(bevinder, regel.vereisten(), vraag))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Oordeel> verlengen(
            Protocol protocol, Laag laag, Verlenging regel, Bewaarvraag vraag, Looptijd gevraagd) {
        Bevinder bevinder = laag.bevinder.met(regel.artikelen());
        List<Looptermijn> lopend = Looptermijn.van(
                laag.tijd.vernietigen().stream()
                        .filter(termijn -> termijn.code().equals(regel.termijn()))
                        .toList(),
                vraag.voorvallen());
        boolean binnen = lopend.stream().anyMatch(termijn -> !termijn.isVerstreken(vraag.moment()))
                && Bewaarstand.van(protocol, vraag).vernietigd().isEmpty();
        return Stream.of(
                        termijn(bevinder, binnen),
                        rol(bevinder, regel.rollen(), vraag),
                        vereisten(bevinder, regel.vereisten(), vraag),
                        lengte(bevinder, regel, vraag, gevraagd),
                        keren(bevinder, regel, vraag))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Oordeel> termijn(Bevinder bevinder, boolean binnen) {
        return binnen ? bevinder.voldaan("binnen-de-termijn", Map.of()) : bevinder.faalt("buiten-de-termijn", Map.of());
    }

    private static List<Oordeel> rol(Bevinder bevinder, Set<Rol> rollen, Bewaarvraag vraag) {
        Map<String, Argument> rol =
                Map.of("rol", new Argument.Code("rol", vraag.rol().code()));
        return rollen.contains(vraag.rol())
                ? bevinder.voldaan("rol-bevoegd", rol)
                : bevinder.faalt("rol-niet-bevoegd", rol);
    }

    private static List<Oordeel> vereisten(Bevinder bevinder, Set<Bewaarvereiste> nodig, Bewaarvraag vraag) {
        Set<Bewaarvereiste> ontbreekt = new TreeSet<>(nodig);
        ontbreekt.removeAll(vraag.voldaan());
        return Toets.elk(
                ontbreekt,
                vereiste -> bevinder.faalt(
                        "vereiste-ontbreekt",
                        Map.of("vereiste", new Argument.Code("bewaarvereiste", vereiste.name()))));
    }

    /** Compared on the calendar from the moment of asking: two years is never more than two years. */
    private static List<Oordeel> lengte(Bevinder bevinder, Verlenging regel, Bewaarvraag vraag, Looptijd gevraagd) {
        boolean past =
                !gevraagd.verstrekenOp(vraag.moment()).isAfter(regel.hoogstens().verstrekenOp(vraag.moment()));
        return past ? List.of() : bevinder.faalt("te-lang", Map.of());
    }

    private static List<Oordeel> keren(Bevinder bevinder, Verlenging regel, Bewaarvraag vraag) {
        boolean eerder = vraag.voorvallen().stream()
                .anyMatch(voorval -> voorval.soort().code().equals(VERLENGD));
        return eerder && regel.keren() == Keren.EENMAAL ? bevinder.faalt("al-verlengd", Map.of()) : List.of();
    }
}
