package nl.zorgvuldig.protocollen.uitputtend;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.protocollen.uitputtend.As.Waarde;

/** What is varied, with all values that a protocol knows and one that it does not. */
final class Assen {
    private static final String ONBEKEND = "staat nergens";

    private Assen() {}

    static As rol(Protocol protocol) {
        return As.metOnbekende(
                "rol",
                protocol.rollen().keySet().stream()
                        .map(Rol::code)
                        .sorted()
                        .map(code -> new Waarde(code, stand -> stand.rol(new Rol(code)))),
                new Waarde(ONBEKEND, stand -> stand.rol(new Rol(ONBEKEND))));
    }

    static As fase(Protocol protocol) {
        return As.metOnbekende(
                "fase",
                protocol.fasen().keySet().stream()
                        .map(Fase::code)
                        .sorted()
                        .map(code -> new Waarde(code, stand -> stand.fase = new Fase(code))),
                new Waarde(ONBEKEND, stand -> stand.fase = new Fase(ONBEKEND)));
    }

    /** One kind of partij of each class that the protocol and the law treat alike, and one without a letter. */
    static As soort(Protocol protocol) {
        return As.vrij(
                "soort partij",
                Stream.concat(Klassen.soorten(protocol).map(SoortPartij::code), Stream.of(ONBEKEND))
                        .map(code -> new Waarde(code, stand -> stand.hoofd.soorten = Set.of(new SoortPartij(code))))
                        .toList());
    }

    /** One category of each class that the protocol and the law treat alike, and one that is on no list. */
    static As categorie(Protocol protocol) {
        return As.metOnbekende(
                "categorie",
                Klassen.categorieen(protocol)
                        .map(Categorie::code)
                        .map(code -> new Waarde(code, stand -> stand.inbreng.categorie = new Categorie(code))),
                new Waarde(ONBEKEND, stand -> stand.inbreng.categorie = new Categorie(ONBEKEND)));
    }

    /** About someone for whom the list names the category, and about someone for whom it does not. */
    static As betrokkene() {
        return As.vrij(
                        "betrokkene",
                        List.of(
                                new Waarde("genoemd", _ -> {}),
                                new Waarde("niet genoemd", stand -> stand.melding.betrokkeneGenoemd = false)))
                .recht(0, 1);
    }

    static As lid() {
        return As.vrij(
                        "lidmaatschap",
                        List.of(
                                new Waarde("getekend", _ -> {}),
                                new Waarde("niet-getekend", stand -> stand.hoofd.stukken = Map.of()),
                                new Waarde("uitgetreden", stand -> stand.hoofd.uitgetreden = true)))
                .recht(0, 1)
                .recht(0, 2);
    }

    static As recht() {
        return As.vrij(
                        "recht op gegevens",
                        List.of(
                                new Waarde("alle", _ -> {}),
                                new Waarde("geen", stand -> stand.hoofd.rechten = Set.of())))
                .recht(0, 1);
    }

    /** No law over the protocol; a law whose day is yet to come; the first day of the law. */
    static As regime(Protocol protocol) {
        Protocol zonder = protocol.zonderRegime();
        Waarde geen = new Waarde("geen wet", stand -> stand.protocol = zonder);
        if (protocol.regime().isEmpty()) {
            return As.vrij("wet", List.of(geen));
        }
        Waarde ervoor = new Waarde("wet komt nog", stand -> stand.dag = stand.dag.minusDays(1));
        return As.vrij("wet", List.of(geen, ervoor, new Waarde("wet geldt", _ -> {})))
                .stap(0, 1, Stap.Soort.GELIJK)
                .stap(1, 0, Stap.Soort.GELIJK)
                .stap(0, 2, Stap.Soort.LAAG)
                .stap(1, 2, Stap.Soort.LAAG);
    }

    /** With or without the law, where it can lie over the protocol. */
    static As wet(Protocol protocol) {
        As alle = regime(protocol);
        return alle.waarden().size() == 1
                ? alle
                : As.vrij(
                                alle.naam(),
                                List.of(
                                        alle.waarden().getFirst(),
                                        alle.waarden().getLast()))
                        .stap(0, 1, Stap.Soort.LAAG);
    }

    static As relatie() {
        return As.vrij(
                "partij is",
                Arrays.stream(Stand.Relatie.values())
                        .map(relatie -> new Waarde(relatie.name(), stand -> stand.relatie = relatie))
                        .toList());
    }

    static As betrokken() {
        return As.vrij(
                        "betrokkenheid",
                        List.of(
                                new Waarde("aanmelder", stand -> stand.betrokken = EnumSet.of(Betrokkenheid.AANMELDER)),
                                new Waarde(
                                        "behandelaar",
                                        stand -> stand.betrokken = EnumSet.of(Betrokkenheid.BEHANDELAAR)),
                                new Waarde("geen", stand -> stand.betrokken = Set.of())))
                .recht(0, 2)
                .recht(1, 2);
    }
}
