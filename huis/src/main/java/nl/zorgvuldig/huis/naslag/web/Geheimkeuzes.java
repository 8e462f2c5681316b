package nl.zorgvuldig.huis.naslag.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Geheimbepaling;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.voorbeelden.Maggeheim;
import org.springframework.util.MultiValueMap;

/**
 * The fields about a secret, with what the protocol lets someone choose in each: a field in which nothing can be chosen
 * is not asked.
 */
final class Geheimkeuzes {
    static final String TOESTEMMING = "toestemming";
    static final String WEEGGROND = "weeggrond";
    static final String STAP = "stap";
    static final String WET = "wet";

    private final Map<String, List<Optie>> opties = new LinkedHashMap<>();

    Geheimkeuzes(Profiel profiel) {
        Geheimbepaling geheim = profiel.protocol().geheimhouding();
        opties.put(TOESTEMMING, toestemming(geheim));
        opties.put(WEEGGROND, weeggronden(profiel, geheim));
        opties.put(STAP, stappen(geheim));
        opties.put(
                WET,
                geheim.uitzonderingen().keySet().stream()
                        .map(Uitzondering::code)
                        .sorted()
                        .map(code -> Optie.van(code, profiel.naam(Begrip.UITZONDERING, code)))
                        .toList());
    }

    private static List<Optie> toestemming(Geheimbepaling geheim) {
        return geheim.vragers().isEmpty()
                ? List.of()
                : Stream.of(Toestemmingssoort.values())
                        .map(soort -> Optie.van(soort.name(), Teksten.keuze("mag.toestemming", soort.name())))
                        .toList();
    }

    /** Also that nobody weighs. */
    private static List<Optie> weeggronden(Profiel profiel, Geheimbepaling geheim) {
        Stream<Optie> gronden = Stream.of(Afweeggrond.values())
                .filter(geheim.afwegen().gronden()::contains)
                .map(grond -> new Optie(
                        grond.name(),
                        profiel.naam(Begrip.AFWEEGGROND, grond.name()),
                        Teksten.keuze("mag.weeggrond.uitleg", grond.name())));
        return geheim.afwegen().gronden().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(Optie.van("", Teksten.tekst("mag.weeggrond.geen"))), gronden)
                        .toList();
    }

    private static List<Optie> stappen(Geheimbepaling geheim) {
        return Stream.of(Afweegstap.values())
                .filter(geheim.afwegen().stappen()::contains)
                .map(stap -> Optie.van(stap.name(), Teksten.keuze("mag.stap", stap.name())))
                .toList();
    }

    Map<String, List<Optie>> opties() {
        return opties;
    }

    /** What was chosen; what the protocol does not know was not. */
    Maggeheim lees(MultiValueMap<String, String> velden) {
        return new Maggeheim(
                waarden(velden, TOESTEMMING, Toestemmingssoort.values()),
                waarden(velden, WEEGGROND, Afweeggrond.values()).stream().findFirst(),
                waarden(velden, STAP, Afweegstap.values()),
                gekozen(velden, WET).findFirst().map(Uitzondering::new));
    }

    private <E extends Enum<E>> Set<E> waarden(MultiValueMap<String, String> velden, String veld, E[] alle) {
        Map<String, E> opNaam = Arrays.stream(alle).collect(Collectors.toMap(Enum::name, Function.identity()));
        return gekozen(velden, veld)
                .flatMap(naam -> Optional.ofNullable(opNaam.get(naam)).stream())
                .collect(Collectors.toSet());
    }

    private Stream<String> gekozen(MultiValueMap<String, String> velden, String veld) {
        List<String> ingevuld = Optional.ofNullable(velden.get(veld)).orElseGet(List::of);
        return opties.getOrDefault(veld, List.of()).stream()
                .map(Optie::waarde)
                .filter(waarde -> !waarde.isEmpty() && ingevuld.contains(waarde));
    }
}
