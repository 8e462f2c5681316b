package nl.zorgvuldig.protocollen.opdracht;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.bewaring.Bewaarstand;
import nl.zorgvuldig.kern.bewaring.Bewaarvraag;
import nl.zorgvuldig.kern.bewaring.Looptermijn;
import nl.zorgvuldig.kern.bewaring.Tijdlijn;
import nl.zorgvuldig.kern.bewaring.Voorval;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Bewaarzicht;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Looptijd;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What runs, written out for people or for programs. */
final class Tijdoverzicht {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", NEDERLANDS);

    private final Profiel profiel;
    private final Instant op;
    private final Tijdlijn lijn;
    private final List<Voorval> voorvallen;

    Tijdoverzicht(Profiel profiel, List<Voorval> voorvallen, Instant op) {
        this.profiel = profiel;
        this.op = op;
        this.voorvallen = List.copyOf(voorvallen);
        this.lijn = Tijdlijn.van(profiel.protocol(), voorvallen, op);
    }

    Stream<String> regels() {
        return Stream.of(
                        Stream.of("Op " + DAG.format(Kalender.dag(op)) + ", " + versie() + ":"),
                        kop("Termijnen", lijn.termijnen().stream().map(loop -> regel(Begrip.TERMIJNREGEL, loop))),
                        kop("Vernietigen", lijn.vernietigen().stream().map(loop -> regel(Begrip.VERNIETIGING, loop))),
                        kop("Wie ziet wat", lijn.trappen().stream().map(this::regel)),
                        kop("Op deze dag", opDezeDag()))
                .flatMap(Function.identity());
    }

    private static Stream<String> kop(String kop, Stream<String> regels) {
        List<String> eronder = regels.toList();
        return Stream.concat(
                Stream.of("", kop),
                (eronder.isEmpty() ? List.of("er loopt niets") : eronder)
                        .stream().map("  "::concat));
    }

    private String regel(Begrip begrip, Tijdlijn.Loop loop) {
        Looptermijn termijn = loop.termijn();
        return profiel.naam(begrip, termijn.regel().code()) + " · "
                + klein(termijn.regel().strekking()) + " van " + DAG.format(Kalender.dag(termijn.vanaf()))
                + " tot en met " + einde(termijn)
                + (termijn.isVerstreken(op) ? " (voorbij)" : "") + (loop.bindt() ? "" : " (een andere gaat voor)")
                + bron(termijn.regel().artikelen(), loop.laag());
    }

    private static String einde(Looptermijn termijn) {
        return termijn.regel().duur() instanceof Looptijd.Uren
                ? UUR.format(termijn.tot().atZone(Kalender.ZONE)) + " uur"
                : DAG.format(termijn.laatsteDag());
    }

    private String regel(Tijdlijn.Traploop loop) {
        String wie = op(loop.trap().zicht()).entrySet().stream()
                .map(rij -> profiel.naam(Begrip.ROL, rij.getKey()) + " ziet " + zicht(rij.getValue()))
                .collect(Collectors.joining(", "));
        return profiel.naam(Begrip.TRAP, loop.trap().code()) + " · " + DAG.format(Kalender.dag(loop.vanaf()))
                + " tot en met " + DAG.format(laatste(loop)) + (loop.loopt(op) ? " (nu)" : "") + " · "
                + (wie.isEmpty() ? "niemand ziet iets" : wie) + bron(loop.trap().artikelen(), loop.laag());
    }

    private static LocalDate laatste(Tijdlijn.Traploop loop) {
        return Kalender.dag(loop.tot().minusNanos(1));
    }

    private String bron(List<Artikel> artikelen, Norm.Laag laag) {
        return " · " + profiel.bronnen().kort(artikelen) + " · " + klein(laag);
    }

    private String zicht(Bewaarzicht zicht) {
        return profiel.naam(Begrip.BEWAARZICHT, zicht.name());
    }

    private static String klein(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SortedMap<String, Bewaarzicht> op(Map<Rol, Bewaarzicht> zicht) {
        SortedMap<String, Bewaarzicht> geordend = new TreeMap<>();
        zicht.forEach((rol, wat) -> geordend.put(rol.code(), wat));
        return geordend;
    }

    private Stream<String> opDezeDag() {
        return lijn.vernietigd(op)
                .map(loop -> Stream.of("alles is vernietigd: "
                        + profiel.naam(
                                Begrip.VERNIETIGING, loop.termijn().regel().code())
                        + bron(loop.termijn().regel().artikelen(), loop.laag())))
                .orElseGet(() -> nu().entrySet().stream()
                        .map(rij -> profiel.naam(Begrip.ROL, rij.getKey()) + ": " + zicht(rij.getValue())));
    }

    /** What is left to see now, for every role that some step names. */
    private SortedMap<String, Bewaarzicht> nu() {
        SortedMap<String, Bewaarzicht> nu = new TreeMap<>();
        lijn.trappen().stream()
                .flatMap(loop -> loop.trap().zicht().keySet().stream())
                .sorted(Comparator.comparing(Rol::code))
                .forEach(rol -> nu.put(
                        rol.code(),
                        Bewaarstand.van(profiel.protocol(), new Bewaarvraag(voorvallen, rol, op, Set.of()))
                                .zicht()));
        return nu;
    }

    private String versie() {
        return profiel.protocol().versie().naam() + "/"
                + profiel.protocol().versie().geldigVanaf();
    }

    /** The same fields always, in this order; moments in universal time. */
    String json() {
        ObjectNode knoop = JsonNodeFactory.instance.objectNode();
        knoop.put("schema", "v1");
        knoop.put("profiel", versie());
        knoop.put("hash", profiel.protocol().versie().hash());
        knoop.put("op", op.toString());
        zet(knoop.putArray("termijnen"), Begrip.TERMIJNREGEL, lijn.termijnen());
        zet(knoop.putArray("vernietigen"), Begrip.VERNIETIGING, lijn.vernietigen());
        ArrayNode trappen = knoop.putArray("trappen");
        lijn.trappen().forEach(loop -> zet(trappen.addObject(), loop));
        knoop.put("vernietigd", lijn.vernietigd(op).isPresent());
        zet(knoop.putObject("nu"), nu());
        return knoop.toPrettyString();
    }

    private void zet(ArrayNode rijen, Begrip begrip, List<Tijdlijn.Loop> lopen) {
        for (Tijdlijn.Loop loop : lopen) {
            Looptermijn termijn = loop.termijn();
            ObjectNode rij = rijen.addObject();
            rij.put("code", termijn.regel().code());
            rij.put("naam", profiel.naam(begrip, termijn.regel().code()));
            rij.put("laag", klein(loop.laag()));
            rij.put("strekking", klein(termijn.regel().strekking()));
            rij.put("vanaf", termijn.vanaf().toString());
            rij.put("tot", termijn.tot().toString());
            rij.put("laatste_dag", termijn.laatsteDag().toString());
            rij.put("voorbij", termijn.isVerstreken(op));
            rij.put("bindt", loop.bindt());
            artikelen(rij, termijn.regel().artikelen());
        }
    }

    private void zet(ObjectNode rij, Tijdlijn.Traploop loop) {
        rij.put("code", loop.trap().code());
        rij.put("naam", profiel.naam(Begrip.TRAP, loop.trap().code()));
        rij.put("laag", klein(loop.laag()));
        rij.put("vanaf", loop.vanaf().toString());
        rij.put("tot", loop.tot().toString());
        rij.put("loopt", loop.loopt(op));
        zet(rij.putObject("zicht"), op(loop.trap().zicht()));
        artikelen(rij, loop.trap().artikelen());
    }

    private static void zet(ObjectNode knoop, SortedMap<String, Bewaarzicht> zicht) {
        zicht.forEach((rol, wat) -> knoop.put(rol, klein(wat)));
    }

    private static void artikelen(ObjectNode rij, List<Artikel> artikelen) {
        artikelen.stream().map(Artikel::toString).forEach(rij.putArray("artikelen")::add);
    }
}
