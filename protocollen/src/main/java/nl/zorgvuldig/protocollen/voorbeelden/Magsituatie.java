package nl.zorgvuldig.protocollen.voorbeelden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.protocollen.voorbeelden.Magvraag.Doen;
import nl.zorgvuldig.protocollen.voorbeelden.Magvraag.Vastgelegd;

/**
 * Makes a whole situation of a question, in the words of the examples.
 *
 * @param vraag the question
 * @param protocol supplies what was not asked
 * @param dag the day on which it is asked
 */
record Magsituatie(Magvraag vraag, Protocol protocol, LocalDate dag) {
    private static final String EIGEN = "eigen";
    private static final String ARTIKEL_20 = "artikel_20";
    private static final List<String> RECHTEN = List.of("bijzonder", "strafrechtelijk", "bsn");

    Voorbeeld voorbeeld() {
        boolean aanmelden = vraag.doen() == Doen.AANMELDEN;
        Map<String, Object> situatie = basis();
        situatie.putAll(aanmelden ? aanmelding() : inzage());
        return new Voorbeeld(
                "", Losveld.van(Map.of("doet", aanmelden ? "aanmelden" : "inzien")), Losveld.van(situatie));
    }

    private Map<String, Object> basis() {
        String later = dag.plusYears(1).toString();
        Map<String, Object> basis = new TreeMap<>();
        basis.put("moment", dag + " 12:00");
        basis.put("regime", "wgs");
        basis.put("rol", vraag.rol().code());
        basis.put("screening_tot_en_met", later);
        basis.put("geheimhouding_tot_en_met", later);
        basis.put("leidende_partij", EIGEN);
        basis.put("doel", doel());
        basis.put("partij", partij());
        return basis;
    }

    private Map<String, Object> partij() {
        String getekend = protocol.versie().geldigVanaf().toString();
        Map<String, Object> partij = new TreeMap<>();
        partij.put("soorten", List.of(vraag.soort().code()));
        partij.put("rechten", vraag.is(Vastgelegd.VERWERKINGSRECHT) ? RECHTEN : List.of());
        partij.put("convenant", getekend);
        partij.put("protocol", getekend);
        partij.put("bevoegdheidsverlening", getekend);
        partij.put(
                "verleend",
                Arrays.stream(Werkzaamheid.values()).map(Magsituatie::woord).toList());
        return partij;
    }

    private static String woord(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }

    private String doel() {
        Fase waar = vraag.doen() == Doen.AANMELDEN ? protocol.aanmelding().fase() : vraag.fase();
        return Optional.ofNullable(protocol.fasen().get(waar))
                .map(Fasebepaling::hoofddoel)
                .map(doel -> doel.code())
                .orElse("geen");
    }

    private Map<String, Object> inzage() {
        return Map.of("dossier", dossier(), "inbreng", gezien(), ARTIKEL_20, beslissing());
    }

    private Map<String, Object> dossier() {
        Betrokkenheid betrokkenheid = vraag.betrokkenheid();
        return Map.of(
                "huis",
                EIGEN,
                "fase",
                vraag.fase().code(),
                "taak",
                taak(),
                "gebied",
                gebied(),
                "betrokken",
                betrokkenheid == Betrokkenheid.GEEN ? List.of() : List.of(woord(betrokkenheid)));
    }

    private Map<String, Object> gezien() {
        List<String> gang = protocol.werkproces().stream().map(Fase::code).toList();
        List<String> verder =
                gang.subList(1, Math.max(1, gang.indexOf(vraag.fase().code()) + 1));
        Map<String, Object> gezien = new TreeMap<>();
        gezien.put("gever", vraag.is(Vastgelegd.EIGEN_GEGEVEN) ? EIGEN : "andere");
        gezien.put("gever_soorten", anderen());
        gezien.put("categorie", vraag.categorie().code());
        Optional.ofNullable(protocol.categorieen().get(vraag.categorie()))
                .flatMap(Magsituatie::onderdeel)
                .ifPresent(onderdeel -> gezien.put("onderdeel", onderdeel));
        gezien.put("ingebracht_in", gang.getFirst());
        gezien.put("voortgezet_naar", vraag.is(Vastgelegd.AKKOORD) ? verder : List.of());
        gezien.put("ingetrokken", "geen");
        gezien.put("noodzaak", "nodig");
        gezien.put("gronden", vraag.geheim().gronden(protocol));
        return gezien;
    }

    /** Another giver is of the first kind that may give this, and preferably one on whose data no condition lies. */
    private List<String> anderen() {
        Optional<Categoriebepaling> bepaling =
                Optional.ofNullable(protocol.categorieen().get(vraag.categorie()));
        return protocol.soorten().values().stream()
                .filter(soort -> bepaling.filter(gevonden -> gevonden.gever().staatToe(Set.of(soort.soort())))
                        .isPresent())
                .sorted(Comparator.<Soortbepaling>comparingInt(
                                soort -> soort.voorwaarden().size())
                        .thenComparing(soort -> soort.soort().code()))
                .map(soort -> soort.soort().code())
                .limit(1)
                .toList();
    }

    private Map<String, Object> aanmelding() {
        return Map.of(
                "dossier", "geen", "aanmelding", melding(), "informering", informering(), ARTIKEL_20, beslissing());
    }

    private Object beslissing() {
        return vraag.is(Vastgelegd.ARTIKEL_20) ? artikel20() : "geen";
    }

    private Map<String, Object> melding() {
        List<String> criteria = protocol.aanmelding().criteria().keySet().stream()
                .map(criterium -> criterium.code())
                .sorted()
                .toList();
        return Map.of("gebied", gebied(), "taak", taak(), "beantwoord", criteria, "inbreng", inbrengen());
    }

    private Map<String, Object> informering() {
        List<String> door = protocol.aanmelding().informeren().door().stream()
                .map(SoortPartij::code)
                .sorted()
                .toList();
        return Map.of("door", door, "op", dag.minusDays(1).toString());
    }

    /** A report says who it is about, and then what was asked. */
    private List<Object> inbrengen() {
        List<Object> inbrengen = new ArrayList<>();
        Stream.concat(
                        protocol.categorieen().values().stream()
                                .filter(bepaling -> bepaling.aard() == Aard.PERSONALIA)
                                .sorted(Comparator.comparing(
                                        bepaling -> bepaling.categorie().code()))
                                .limit(1),
                        Stream.ofNullable(protocol.categorieen().get(vraag.categorie())))
                .distinct()
                .forEach(bepaling -> inbrengen.add(inbreng(bepaling)));
        return inbrengen;
    }

    private Map<String, Object> inbreng(Categoriebepaling bepaling) {
        Map<String, Object> inbreng = new TreeMap<>(Map.of(
                "categorie", bepaling.categorie().code(),
                "gronden", vraag.geheim().gronden(protocol),
                "betrokkene",
                        bepaling.betrokkenen().stream()
                                .min(Comparator.naturalOrder())
                                .orElse(1)));
        onderdeel(bepaling).ifPresent(onderdeel -> inbreng.put("onderdeel", onderdeel));
        return inbreng;
    }

    private static Optional<String> onderdeel(Categoriebepaling bepaling) {
        return bepaling.onderdelen().stream().map(onderdeel -> onderdeel.code()).min(Comparator.naturalOrder());
    }

    private Map<String, Object> artikel20() {
        return Map.of(
                "tot_en_met", dag.plusYears(1).toString(),
                "gebieden",
                        protocol.aanmelding().gebieden().stream()
                                .map(gebied -> gebied.code())
                                .toList(),
                "doelen", List.of(doel()),
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

    private String taak() {
        return protocol.soortbepalingen(Set.of(vraag.soort())).stream()
                .flatMap(bepaling -> bepaling.taken().keySet().stream())
                .map(taak -> taak.code())
                .min(Comparator.naturalOrder())
                .orElse("geen");
    }

    private String gebied() {
        return protocol.aanmelding().gebieden().stream()
                .map(gebied -> gebied.code())
                .min(Comparator.naturalOrder())
                .orElse("geen");
    }
}
