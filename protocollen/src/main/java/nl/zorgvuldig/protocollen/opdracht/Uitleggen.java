package nl.zorgvuldig.protocollen.opdracht;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import nl.zorgvuldig.protocollen.Zinnen;
import nl.zorgvuldig.protocollen.voorbeelden.Situatievraag;
import nl.zorgvuldig.protocollen.voorbeelden.Voorbeeld;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lays one situation before a profile and says what it decides, and why. */
final class Uitleggen {
    static final String GEEN_PROFIEL = "Noem het profiel met --profile: een naam of een bestand.";
    private static final String PROFILE = "--profile";
    private static final String DATE = "--date";
    private static final String JSON = "--json";

    private Uitleggen() {}

    static Verslag van(List<String> woorden) {
        Opdrachtregel regel = Opdrachtregel.lees(woorden, Set.of(PROFILE, DATE), Set.of(JSON));
        Optional<LocalDate> dag = regel.waarde(DATE).flatMap(Uitleggen::dag);
        List<String> fouten = new ArrayList<>(regel.fouten());
        if (regel.waarde(PROFILE).isEmpty()) {
            fouten.add(GEEN_PROFIEL);
        }
        if (dag.isEmpty()) {
            fouten.add("Noem de dag met --date, als jjjj-mm-dd.");
        }
        if (regel.rest().size() != 1) {
            fouten.add("Noem één bestand met de situatie.");
        }
        if (!fouten.isEmpty()) {
            return new Verslag(false, fouten);
        }
        return van(
                regel.waarde(PROFILE).orElseThrow(),
                dag.orElseThrow(),
                Path.of(regel.rest().getFirst()),
                regel.vlaggen().contains(JSON));
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeParseException geenDag) {
            return Optional.empty();
        }
    }

    private static Verslag van(String naam, LocalDate dag, Path pad, boolean alsJson) {
        Bestand bestand = new Bestand(pad);
        Optional<Leesuitslag> uitslag = new ProtocolLezer().leesGeldig(naam, dag);
        Optional<Situatievraag> gelezen = bestand.bytes().map(bytes -> Situatievraag.lees(bytes, dag));
        List<String> fouten = Stream.concat(
                        uitslag.map(Bestand::fouten).orElseGet(() -> List.of(geenProfiel(naam, dag))).stream(),
                        gelezen
                                .map(vraag -> bestand.regels(vraag.fouten()))
                                .orElseGet(() -> List.of(bestand.regel(1, "", "het bestand is niet te openen")))
                                .stream())
                .toList();
        if (fouten.isEmpty() && uitslag.orElseThrow() instanceof Leesuitslag.Gelezen profiel) {
            Voorbeeld vraag = gelezen.flatMap(Situatievraag::vraag).orElseThrow();
            return new Verslag(
                    true,
                    alsJson ? List.of(json(profiel.profiel(), dag, vraag)) : regels(profiel.profiel(), dag, vraag));
        }
        return new Verslag(false, fouten);
    }

    static String geenProfiel(String naam, LocalDate dag) {
        return "Op " + dag + " geldt er geen profiel " + naam + ".";
    }

    private static List<String> regels(Profiel profiel, LocalDate dag, Voorbeeld vraag) {
        Zinnen zinnen = new Zinnen(profiel, Situatievraag::partij);
        List<String> regels = new ArrayList<>();
        regels.add(vraag.isToegestaan(profiel.protocol()) ? "Dit mag." : "Dit mag niet.");
        for (Bevinding bevinding : vraag.bevindingen(profiel.protocol())) {
            regels.add("  " + zinnen.zin(bevinding));
            regels.add("    " + profiel.naam(Begrip.NORM, bevinding.norm().name()) + " · "
                    + profiel.bronnen().kort(bevinding.artikelen()) + " · " + laag(bevinding));
        }
        vreemd(profiel, vraag).forEach(zin -> regels.add("Let op: " + zin + "."));
        regels.add("Gevraagd: " + vraag.doet() + ", op " + dag + ", volgens " + versie(profiel) + ".");
        return regels;
    }

    /** A word that the profile does not know may be a slip; the answer stands either way. */
    private static Stream<String> vreemd(Profiel profiel, Voorbeeld vraag) {
        return vraag.vreemdeCodes(profiel.protocol()).stream().map(fout -> fout.veld() + ": " + fout.melding());
    }

    private static String versie(Profiel profiel) {
        return profiel.protocol().versie().naam() + "/"
                + profiel.protocol().versie().geldigVanaf();
    }

    private static String laag(Bevinding bevinding) {
        return bevinding.norm().laag().name().toLowerCase(Locale.ROOT);
    }

    private static String json(Profiel profiel, LocalDate dag, Voorbeeld vraag) {
        Zinnen zinnen = new Zinnen(profiel, Situatievraag::partij);
        ObjectNode knoop = JsonNodeFactory.instance.objectNode();
        knoop.put("schema", "v1");
        knoop.put("profiel", versie(profiel));
        knoop.put("hash", profiel.protocol().versie().hash());
        knoop.put("dag", dag.toString());
        knoop.put("doet", vraag.doet());
        knoop.put("mag", vraag.isToegestaan(profiel.protocol()));
        var bevindingen = knoop.putArray("bevindingen");
        for (Bevinding bevinding : vraag.bevindingen(profiel.protocol())) {
            ObjectNode rij = bevindingen.addObject();
            rij.put("norm", bevinding.norm().name().toLowerCase(Locale.ROOT));
            rij.put("laag", laag(bevinding));
            rij.put("code", bevinding.code());
            rij.put("zin", zinnen.zin(bevinding));
            bevinding.artikelen().stream().map(Artikel::toString).forEach(rij.putArray("artikelen")::add);
        }
        vreemd(profiel, vraag).forEach(knoop.putArray("onbekend")::add);
        return knoop.toPrettyString();
    }
}
