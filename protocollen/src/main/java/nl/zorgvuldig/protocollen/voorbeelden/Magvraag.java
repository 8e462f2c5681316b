package nl.zorgvuldig.protocollen.voorbeelden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Plek;
import nl.zorgvuldig.protocollen.yaml.Veld;

/**
 * A question in a few fields. All that is not asked is taken to be in order: the role was granted, everything was
 * signed, the judgement of necessity was made. What is asked and not ticked is not there.
 *
 * @param doen what someone wants to do
 * @param rol in which role
 * @param soort what kind of partij that someone works for; it is also the one that reported the casus
 * @param fase in which phase the casus is; for reporting it makes no difference
 * @param categorie what the data are about
 * @param betrokkenheid how that someone is involved in the casus; for reporting it makes no difference
 * @param vastgelegd what is there
 */
public record Magvraag(
        Doen doen,
        Rol rol,
        SoortPartij soort,
        Fase fase,
        Categorie categorie,
        Betrokkenheid betrokkenheid,
        Set<Vastgelegd> vastgelegd) {
    private static final String EIGEN = "eigen";
    private static final String ARTIKEL_20 = "artikel_20";

    /** Copies what is there. */
    public Magvraag {
        vastgelegd = Set.copyOf(vastgelegd);
    }

    /** What can be asked. */
    public enum Doen {
        /** See a piece of data in a casus. */
        INZIEN,
        /** Give a piece of data with a report. */
        AANMELDEN
    }

    /** What makes a difference and can be there or not. */
    public enum Vastgelegd {
        /** The data came from one's own partij. */
        EIGEN_GEGEVEN,
        /** The giver said that it may be used in this phase. */
        AKKOORD,
        /** One's own partij may process special and criminal data and the BSN. */
        VERWERKINGSRECHT,
        /** There is a valid artikel 20-beslissing. */
        ARTIKEL_20
    }

    /** The question as a situation that a protocol can be asked about on a day. */
    public Voorbeeld op(Protocol protocol, LocalDate dag) {
        Map<String, Object> situatie = basis(protocol, dag);
        situatie.putAll(doen == Doen.AANMELDEN ? aanmelding(protocol, dag) : inzage(protocol));
        Veld wortel = veld(Map.of("doet", doen == Doen.AANMELDEN ? "aanmelden" : "inzien"));
        return new Voorbeeld("", wortel, veld(situatie));
    }

    private Map<String, Object> basis(Protocol protocol, LocalDate dag) {
        String later = dag.plusYears(1).toString();
        String getekend = protocol.versie().geldigVanaf().toString();
        return new TreeMap<>(Map.of(
                "moment",
                dag + " 12:00",
                "regime",
                "wgs",
                "rol",
                rol.code(),
                "screening_tot_en_met",
                later,
                "geheimhouding_tot_en_met",
                later,
                "leidende_partij",
                EIGEN,
                "doel",
                doel(protocol),
                "partij",
                Map.of(
                        "soorten",
                        List.of(soort.code()),
                        "rechten",
                        is(Vastgelegd.VERWERKINGSRECHT) ? List.of("bijzonder", "strafrechtelijk", "bsn") : List.of(),
                        "convenant",
                        getekend,
                        "protocol",
                        getekend)));
    }

    private boolean is(Vastgelegd wat) {
        return vastgelegd.contains(wat);
    }

    private String doel(Protocol protocol) {
        Fase waar = doen == Doen.AANMELDEN ? protocol.aanmelding().fase() : fase;
        return Optional.ofNullable(protocol.fasen().get(waar))
                .map(Fasebepaling::hoofddoel)
                .map(doel -> doel.code())
                .orElse("geen");
    }

    private Map<String, Object> inzage(Protocol protocol) {
        List<Fase> gang = protocol.werkproces();
        List<String> verder = gang.subList(1, Math.max(1, gang.indexOf(fase) + 1)).stream()
                .map(Fase::code)
                .toList();
        return Map.of(
                "dossier",
                Map.of(
                        "huis", EIGEN,
                        "fase", fase.code(),
                        "taak", taak(protocol),
                        "gebied", gebied(protocol),
                        "betrokken",
                                betrokkenheid == Betrokkenheid.GEEN
                                        ? List.of()
                                        : List.of(betrokkenheid.name().toLowerCase(Locale.ROOT))),
                "inbreng",
                Map.of(
                        "gever",
                        is(Vastgelegd.EIGEN_GEGEVEN) ? EIGEN : "andere",
                        "categorie",
                        categorie.code(),
                        "ingebracht_in",
                        gang.getFirst().code(),
                        "voortgezet_naar",
                        is(Vastgelegd.AKKOORD) ? verder : List.of(),
                        "ingetrokken",
                        "geen",
                        "noodzaak",
                        "nodig"));
    }

    private Map<String, Object> aanmelding(Protocol protocol, LocalDate dag) {
        return Map.of(
                "dossier",
                "geen",
                "aanmelding",
                Map.of(
                        "gebied", gebied(protocol),
                        "taak", taak(protocol),
                        "beantwoord",
                                protocol.aanmelding().criteria().keySet().stream()
                                        .map(criterium -> criterium.code())
                                        .sorted()
                                        .toList(),
                        "inbreng", inbrengen(protocol)),
                "informering",
                Map.of(
                        "door",
                        protocol.aanmelding().informeren().door().stream()
                                .map(SoortPartij::code)
                                .sorted()
                                .toList(),
                        "op",
                        dag.minusDays(1).toString()),
                ARTIKEL_20,
                is(Vastgelegd.ARTIKEL_20) ? artikel20(protocol, dag) : "geen");
    }

    /** A report says who it is about, and then what was asked. */
    private List<Object> inbrengen(Protocol protocol) {
        List<Object> inbrengen = new ArrayList<>();
        Stream.concat(
                        protocol.categorieen().values().stream()
                                .filter(bepaling -> bepaling.aard() == Aard.PERSONALIA)
                                .sorted(Comparator.comparing(
                                        bepaling -> bepaling.categorie().code()))
                                .limit(1),
                        Stream.ofNullable(protocol.categorieen().get(categorie)))
                .distinct()
                .forEach(bepaling -> inbrengen.add(inbreng(bepaling)));
        return inbrengen;
    }

    private static Map<String, Object> inbreng(Categoriebepaling bepaling) {
        Map<String, Object> inbreng = new TreeMap<>(Map.of(
                "categorie", bepaling.categorie().code(),
                "betrokkene",
                        bepaling.betrokkenen().stream()
                                .min(Comparator.naturalOrder())
                                .orElse(1)));
        bepaling.onderdelen().stream()
                .map(onderdeel -> onderdeel.code())
                .min(Comparator.naturalOrder())
                .ifPresent(onderdeel -> inbreng.put("onderdeel", onderdeel));
        return inbreng;
    }

    private Map<String, Object> artikel20(Protocol protocol, LocalDate dag) {
        return Map.of(
                "tot_en_met", dag.plusYears(1).toString(),
                "gebieden",
                        protocol.aanmelding().gebieden().stream()
                                .map(gebied -> gebied.code())
                                .toList(),
                "doelen", List.of(doel(protocol)),
                "onderdelen",
                        protocol.categorieen().values().stream()
                                .flatMap(bepaling -> bepaling.onderdelen().stream())
                                .map(onderdeel -> onderdeel.code())
                                .distinct()
                                .toList(),
                "getekend_door",
                        protocol.aanmelding().ondertekenaars().stream()
                                .map(ondertekenaar -> ondertekenaar.code())
                                .toList());
    }

    private String taak(Protocol protocol) {
        return protocol.soortbepalingen(Set.of(soort)).stream()
                .flatMap(bepaling -> bepaling.taken().keySet().stream())
                .map(taak -> taak.code())
                .min(Comparator.naturalOrder())
                .orElse("geen");
    }

    private static String gebied(Protocol protocol) {
        return protocol.aanmelding().gebieden().stream()
                .map(gebied -> gebied.code())
                .min(Comparator.naturalOrder())
                .orElse("geen");
    }

    private static Veld veld(Object waarde) {
        return new Veld("", new Plek("", 1, 1), inhoud(waarde));
    }

    private static Inhoud inhoud(Object waarde) {
        return switch (waarde) {
            case Map<?, ?> groep -> {
                Map<String, Veld> velden = new TreeMap<>();
                groep.forEach((naam, deel) -> velden.put(String.valueOf(naam), veld(deel)));
                yield new Inhoud.Groep(velden);
            }
            case List<?> lijst ->
                new Inhoud.Lijst(lijst.stream().map(Magvraag::veld).toList());
            case Integer getal -> new Inhoud.Getal(getal);
            default -> new Inhoud.Tekst(waarde.toString());
        };
    }
}
