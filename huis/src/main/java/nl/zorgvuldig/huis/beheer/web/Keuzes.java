package nl.zorgvuldig.huis.beheer.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;

/** What a protocol offers to choose from, by the code that a form sends. */
final class Keuzes {
    static final Map<String, Eis> EISEN = op(Arrays.asList(Eis.values()), Eis::name);
    static final Map<String, Stuk> STUKKEN = op(Arrays.asList(Stuk.values()), Stuk::name);
    static final Map<String, Werkzaamheid> WERKZAAMHEDEN = op(Arrays.asList(Werkzaamheid.values()), Werkzaamheid::name);
    static final Map<String, Verwerkingsrecht> RECHTEN =
            op(Arrays.asList(Verwerkingsrecht.values()), Verwerkingsrecht::name);

    private Keuzes() {}

    static Map<String, Rol> rollen(Protocol protocol) {
        return op(protocol.rollen().keySet(), Rol::code);
    }

    static Map<String, SoortPartij> soorten(Protocol protocol) {
        return op(protocol.soorten().keySet(), SoortPartij::code);
    }

    /** Every purpose of every phase. */
    static Map<String, Doel> doelen(Protocol protocol) {
        Set<Doel> doelen = protocol.fasen().values().stream()
                .flatMap(fase -> fase.doelen().stream())
                .collect(Collectors.toSet());
        return op(doelen, Doel::code);
    }

    /** Every part of every category: police data come under a decision on a part. */
    static Map<String, Onderdeel> onderdelen(Protocol protocol) {
        Set<Onderdeel> onderdelen = protocol.categorieen().values().stream()
                .flatMap(bepaling -> bepaling.onderdelen().stream())
                .collect(Collectors.toSet());
        return op(onderdelen, Onderdeel::code);
    }

    static <T> Map<String, T> op(Collection<T> van, Function<T, String> code) {
        return van.stream().collect(Collectors.toUnmodifiableMap(code, waarde -> waarde));
    }

    /** What belongs to the codes that were chosen. */
    static <T> Set<T> gekozen(Map<String, T> mogelijk, Set<String> codes) {
        return codes.stream().map(mogelijk::get).collect(Collectors.toUnmodifiableSet());
    }
}
