package nl.zorgvuldig.huis.aanmelding.opslag;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Geheimbepaling;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Herkomst;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Rolbepaling;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the profile, and the law above it, let a role see on a day, as parameters of the list statement. */
record Lijstfilter(Protocol protocol, Rol rol, LocalDate dag) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Map<String, @Nullable Object> parameters() {
        Optional<Rolbepaling> bepaling = Optional.ofNullable(protocol.rollen().get(rol));
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("staf", bepaling.filter(Lijstfilter::isStaf).isPresent());
        parameters.put("regisseur", protocol.zeggenschap().regisseurs().contains(rol));
        parameters.put("herziening", herziening());
        parameters.put("eisen", namen(bepaling.stream().flatMap(gevonden -> gevonden.eisen().stream())));
        parameters.put("stukken", namen(protocol.aanmelding().stukken().stream()));
        parameters.put(
                "soorten",
                protocol.soorten().keySet().stream().map(SoortPartij::code).toArray(String[]::new));
        parameters.put("wetSoorten", soorten().map(SoortPartij::code).toArray(String[]::new));
        parameters.put("wetCategorieen", toegelaten().map(Categorie::code).toArray(String[]::new));
        parameters.put("doorTeGeven", codes(Categoriebepaling::isDoorTeGeven));
        parameters.put(
                "metOnderdelen", codes(categorie -> !categorie.onderdelen().isEmpty()));
        parameters.putAll(geheimen());
        parameters.putAll(opheffing());
        parameters.put("ondertekenaars", ondertekenaars());
        parameters.put("doelen", JSON.writeValueAsString(doelen()));
        parameters.put("taken", JSON.writeValueAsString(taken()));
        parameters.put("categorieen", JSON.writeValueAsString(categorieen()));
        parameters.put("bevoegd", JSON.writeValueAsString(bepaling.isPresent() ? bevoegd() : List.of()));
        return parameters;
    }

    /** On which data secrecy rests, and on which a condition of who gave them. */
    private Map<String, String[]> geheimen() {
        return Map.of(
                "politiegeheim", codes(categorie -> categorie.geheim() == Geheim.POLITIE),
                "zorggeheim", codes(categorie -> categorie.geheim() == Geheim.ZORG),
                "bijzonder", codes(categorie -> categorie.aard() == Aard.BIJZONDER),
                "onderBeslissing", soorten(Voorwaarde.ARTIKEL_20),
                "metBeroepsgeheim", soorten(Voorwaarde.BEROEPSGEHEIM),
                "metToestemming", soorten(Voorwaarde.UITDRUKKELIJKE_TOESTEMMING));
    }

    /** On what the protocol lets secrecy be lifted without consent. */
    private Map<String, Object> opheffing() {
        Geheimbepaling.Afweging afwegen = protocol.geheimhouding().afwegen();
        return Map.of(
                "weeggronden",
                namen(afwegen.gronden().stream()),
                "afweegstappen",
                namen(afwegen.stappen().stream()),
                "uitzonderingen",
                JSON.writeValueAsString(protocol.geheimhouding().uitzonderingen().entrySet().stream()
                        .flatMap(wet -> wet.getValue().ontvangers().stream()
                                .map(soort -> Map.of("code", wet.getKey().code(), "soort", soort.code())))
                        .toList()));
    }

    private static boolean isStaf(Rolbepaling bepaling) {
        return bepaling.herkomst() == Herkomst.HUIS;
    }

    /** How long a role holds since somebody looked at it; no role holds when the profile names no term. */
    private @Nullable String herziening() {
        return protocol.termijn(Termijnbepaling.Soort.HERZIENING)
                .map(termijn -> termijn.duur().toString())
                .orElse(null);
    }

    private static String[] namen(Stream<? extends Enum<?>> waarden) {
        return waarden.map(Enum::name).toArray(String[]::new);
    }

    /** The kinds of partij that may take part: those of the law, or of the protocol while no law lies over it. */
    private Stream<SoortPartij> soorten() {
        return protocol
                .wet(dag)
                .map(regime -> regime.deelnemers().keySet())
                .orElseGet(() -> protocol.soorten().keySet())
                .stream();
    }

    private Stream<Categorie> toegelaten() {
        return protocol
                .wet(dag)
                .map(regime -> regime.categorieen().keySet())
                .orElseGet(() -> protocol.categorieen().keySet())
                .stream();
    }

    private String[] codes(Predicate<Categoriebepaling> welke) {
        return protocol.categorieen().values().stream()
                .filter(welke)
                .map(bepaling -> bepaling.categorie().code())
                .toArray(String[]::new);
    }

    /** The kinds of partij on whose data a condition lies. */
    private String[] soorten(Voorwaarde voorwaarde) {
        return protocol.soorten().keySet().stream()
                .filter(soort -> protocol.geldt(voorwaarde, Set.of(soort)))
                .map(SoortPartij::code)
                .toArray(String[]::new);
    }

    private String[] ondertekenaars() {
        return protocol.aanmelding().ondertekenaars().stream()
                .map(Ondertekenaar::code)
                .toArray(String[]::new);
    }

    /** The purpose that seeing serves in each phase. */
    private Map<String, String> doelen() {
        return protocol.fasen().values().stream()
                .collect(Collectors.toMap(
                        bepaling -> bepaling.fase().code(),
                        bepaling -> bepaling.hoofddoel().code()));
    }

    /** What each kind of partij can act on today (E1). */
    private List<Map<String, String>> taken() {
        return protocol.soorten().values().stream()
                .flatMap(soort -> soort.taken(dag).map(taak -> taak(soort, taak)))
                .toList();
    }

    private static Map<String, String> taak(Soortbepaling soort, Taak taak) {
        return Map.of("soort", soort.soort().code(), "taak", taak.code());
    }

    private List<Map<String, @Nullable String>> categorieen() {
        return protocol.categorieen().values().stream()
                .map(Lijstfilter::categorie)
                .toList();
    }

    private static Map<String, @Nullable String> categorie(Categoriebepaling bepaling) {
        Map<String, @Nullable String> rij = new LinkedHashMap<>();
        rij.put("categorie", bepaling.categorie().code());
        rij.put("recht", Verwerkingsrecht.voor(bepaling.aard()).map(Enum::name).orElse(null));
        return rij;
    }

    private List<Map<String, String>> bevoegd() {
        return protocol.fasen().values().stream()
                .flatMap(fase -> fase.bevoegdheden().stream()
                        .filter(bevoegdheid ->
                                bevoegdheid.rol().equals(rol) && bevoegdheid.handeling() == Handeling.INZIEN)
                        .map(bevoegdheid -> Map.of(
                                "fase", fase.fase().code(),
                                "betrokkenheid", bevoegdheid.betrokkenheid().name(),
                                "zicht", bevoegdheid.zicht().name())))
                .toList();
    }
}
