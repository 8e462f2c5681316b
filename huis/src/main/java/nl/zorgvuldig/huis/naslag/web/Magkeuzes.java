package nl.zorgvuldig.huis.naslag.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.voorbeelden.Magvraag;
import nl.zorgvuldig.protocollen.voorbeelden.Magvraag.Doen;
import nl.zorgvuldig.protocollen.voorbeelden.Magvraag.Vastgelegd;
import org.springframework.util.MultiValueMap;

/** The fields of the question, with what a profile lets someone choose in each. */
final class Magkeuzes {
    private static final String DOEN = "doen";
    private static final String ROL = "rol";
    private static final String SOORT = "soort";
    private static final String FASE = "fase";
    private static final String CATEGORIE = "categorie";
    private static final String BETROKKENHEID = "betrokkenheid";
    private static final String VASTGELEGD = "vastgelegd";
    private static final List<String> VELDEN = List.of(DOEN, ROL, SOORT, CATEGORIE, FASE, BETROKKENHEID);

    private static final List<String> MEE = List.of(Geheimkeuzes.WEEGGROND, Geheimkeuzes.WET);
    private static final List<String> VINKEN = List.of(VASTGELEGD, Geheimkeuzes.TOESTEMMING, Geheimkeuzes.STAP);

    private final Map<String, List<Optie>> opties;
    private final Geheimkeuzes geheim;

    Magkeuzes(Profiel profiel) {
        Protocol protocol = profiel.protocol();
        this.geheim = new Geheimkeuzes(profiel);
        this.opties = new HashMap<>(geheim.opties());
        opties.putAll(Map.of(
                DOEN, keuzes(Doen.values(), code -> Teksten.keuze("mag.doen", code)),
                ROL, namen(profiel, Begrip.ROL, codes(protocol.rollen(), Rol::code)),
                SOORT, namen(profiel, Begrip.SOORT, codes(protocol.soorten(), SoortPartij::code)),
                FASE, fasen(profiel),
                CATEGORIE, namen(profiel, Begrip.CATEGORIE, codes(protocol.categorieen(), Categorie::code)),
                BETROKKENHEID, keuzes(Betrokkenheid.values(), code -> Teksten.keuze("mag.betrokkenheid", code)),
                VASTGELEGD, keuzes(vastTeLeggen(protocol), code -> Teksten.keuze("mag.vastgelegd", code))));
    }

    private static <T> Stream<String> codes(Map<T, ?> bepalingen, Function<T, String> code) {
        return bepalingen.keySet().stream().map(code);
    }

    /** In the order of the process. */
    private static List<Optie> fasen(Profiel profiel) {
        return profiel.protocol().werkproces().stream()
                .map(fase -> Optie.van(fase.code(), profiel.naam(Begrip.FASE, fase.code())))
                .toList();
    }

    /** Who gives by a decision of the police, is asked about it; elsewhere the word says nothing. */
    private static Vastgelegd[] vastTeLeggen(Protocol protocol) {
        boolean politie = protocol.soorten().values().stream()
                .anyMatch(soort -> soort.voorwaarden().contains(Voorwaarde.ARTIKEL_20));
        return Stream.of(Vastgelegd.values())
                .filter(wat -> politie || wat != Vastgelegd.ARTIKEL_20)
                .toArray(Vastgelegd[]::new);
    }

    private static List<Optie> keuzes(Enum<?>[] waarden, UnaryOperator<String> naam) {
        return Stream.of(waarden)
                .map(waarde -> Optie.van(waarde.name(), naam.apply(waarde.name())))
                .toList();
    }

    private static List<Optie> namen(Profiel profiel, Begrip begrip, Stream<String> codes) {
        return codes.map(code -> Optie.van(code, profiel.naam(begrip, code)))
                .sorted(Comparator.comparing(Optie::naam))
                .toList();
    }

    MagBeeld leeg(Rol rol) {
        return new MagBeeld(
                opties,
                Map.of(DOEN, Doen.INZIEN.name(), ROL, rol.code()),
                Map.of(),
                Foutoverzicht.geen(),
                Optional.empty());
    }

    /** Every field needs a choice out of its own list. */
    Foutoverzicht fouten(MultiValueMap<String, String> velden) {
        return new Foutoverzicht(VELDEN.stream()
                .filter(veld -> opties.getOrDefault(veld, List.of()).stream()
                        .noneMatch(optie -> optie.waarde().equals(velden.getFirst(veld))))
                .map(veld -> new Foutoverzicht.Fout(veld, Teksten.keuze("mag.kies", veld)))
                .toList());
    }

    MagBeeld met(MultiValueMap<String, String> velden, Foutoverzicht fouten) {
        return new MagBeeld(opties, gekozen(velden), vinken(velden), fouten, Optional.empty());
    }

    MagBeeld met(MultiValueMap<String, String> velden, MagBeeld.Uitspraak uitspraak) {
        return new MagBeeld(opties, gekozen(velden), vinken(velden), Foutoverzicht.geen(), Optional.of(uitspraak));
    }

    private static Map<String, String> gekozen(MultiValueMap<String, String> velden) {
        return Stream.concat(VELDEN.stream(), MEE.stream())
                .filter(veld -> velden.getFirst(veld) != null)
                .collect(Collectors.toMap(veld -> veld, veld -> waarde(velden, veld)));
    }

    private static String waarde(MultiValueMap<String, String> velden, String veld) {
        return Optional.ofNullable(velden.getFirst(veld)).orElse("");
    }

    private static Map<String, List<String>> vinken(MultiValueMap<String, String> velden) {
        return VINKEN.stream().collect(Collectors.toMap(veld -> veld, veld -> vinken(velden, veld)));
    }

    private static List<String> vinken(MultiValueMap<String, String> velden, String veld) {
        return Optional.ofNullable(velden.get(veld)).orElseGet(List::of);
    }

    /** The question of fields without faults. */
    Magvraag vraag(MultiValueMap<String, String> velden) {
        List<String> gekozen = vinken(velden, VASTGELEGD);
        Set<Vastgelegd> vastgelegd = EnumSet.allOf(Vastgelegd.class);
        vastgelegd.removeIf(wat -> !gekozen.contains(wat.name()));
        return new Magvraag(
                Doen.valueOf(waarde(velden, DOEN)),
                new Rol(waarde(velden, ROL)),
                new SoortPartij(waarde(velden, SOORT)),
                new Fase(waarde(velden, FASE)),
                new Categorie(waarde(velden, CATEGORIE)),
                Betrokkenheid.valueOf(waarde(velden, BETROKKENHEID)),
                vastgelegd,
                geheim.lees(velden));
    }
}
