package nl.zorgvuldig.demonstratie.huizen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.demonstratie.DemonstratiePersonen.Verzonnen;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.protocollen.Leesfout;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profielkast;
import nl.zorgvuldig.protocollen.Schema;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Lezing;
import nl.zorgvuldig.protocollen.yaml.Veld;
import nl.zorgvuldig.protocollen.yaml.Yaml;

/** Reads the description of a house; with faults it starts nothing, and tells them all. */
final class Huislezer {
    private static final String YAML = ".yaml";

    private Huislezer() {}

    /** Reads a description that was looked at before. */
    static Huisbeschrijving lees(String bestand, byte[] bytes) {
        return beschrijving(gelezen(bestand, bytes));
    }

    /** Looks at a new description, takes in the profile that it brings along, and looks whether the two fit. */
    static void neemOp(Path bestand, byte[] bytes, Profielkast kast) {
        Veld wortel = gelezen(bestand.toString(), bytes);
        eisGoed(Schema.van("demonstratiehuis").fouten(wortel).stream());
        Veld profiel = wortel.veld("profiel");
        eisGoed(fouten(wortel, protocol(bestand, profiel, kast)));
    }

    private static Veld gelezen(String bestand, byte[] bytes) {
        Lezing lezing = Yaml.lees(bestand, bytes);
        eisGoed(lezing.fouten().stream());
        return lezing.wortel().orElseThrow();
    }

    private static Protocol protocol(Path bestand, Veld profiel, Profielkast kast) {
        String tekst = tekst(profiel);
        Leesuitslag uitslag = tekst.endsWith(YAML)
                ? kast.neemOp(bestand.toAbsolutePath().resolveSibling(tekst).normalize())
                : kast.nieuwste(tekst)
                        .orElseThrow(() -> geweigerd(Stream.of(profiel.fout(
                                "dit profiel komt niet mee; er zijn: " + String.join(", ", kast.namen())))));
        return switch (uitslag) {
            case Leesuitslag.Gelezen goed -> goed.profiel().protocol();
            case Leesuitslag.Fouten fout ->
                throw weigering(fout.fouten().stream().map(Leesfout::toString));
        };
    }

    private static Stream<Fout> fouten(Veld wortel, Protocol protocol) {
        Set<String> partijen = namen(wortel, "partijen.naam");
        Set<String> rollen = protocol.rollen().keySet().stream().map(Rol::code).collect(Collectors.toSet());
        Set<String> soorten =
                protocol.soorten().keySet().stream().map(SoortPartij::code).collect(Collectors.toSet());
        return Stream.of(
                        dubbel(wortel, "partijen.naam"),
                        dubbel(wortel, "mensen.sleutel"),
                        vreemd(
                                wortel.alle("beheerder"),
                                namen(wortel, "mensen.sleutel"),
                                "deze mens staat er niet bij"),
                        zonderTweede(wortel),
                        vreemd(wortel.alle("mensen.rol"), rollen, "het profiel kent deze rol niet"),
                        vreemd(wortel.alle("partijen.soorten"), soorten, "het profiel kent deze soort partij niet"),
                        vreemd(
                                wortel.lijst("mensen").stream().map(Huislezer::partij),
                                partijen,
                                "deze partij staat er niet bij"))
                .flatMap(fouten -> fouten);
    }

    /** A role that shows something of others needs two people who register. */
    private static Stream<Fout> zonderTweede(Veld wortel) {
        Veld beheerder = wortel.veld("beheerder");
        Map<Boolean, Set<String>> rollen = wortel.lijst("mensen").stream()
                .collect(Collectors.partitioningBy(
                        mens -> tekst(mens.veld("sleutel")).equals(tekst(beheerder)),
                        Collectors.mapping(mens -> tekst(mens.veld("rol")), Collectors.toSet())));
        return rollen.getOrDefault(false, Set.of()).containsAll(rollen.getOrDefault(true, Set.of()))
                ? Stream.empty()
                : Stream.of(beheerder.fout("naast '" + tekst(beheerder)
                        + "' is een tweede mens met dezelfde rol nodig, die bevestigt wie wat mag"));
    }

    private static Set<String> namen(Veld wortel, String pad) {
        return wortel.alle(pad).map(Huislezer::tekst).collect(Collectors.toSet());
    }

    private static Stream<Fout> dubbel(Veld wortel, String pad) {
        List<String> gezien = new ArrayList<>();
        return wortel.alle(pad)
                .filter(veld -> {
                    boolean weer = gezien.contains(tekst(veld));
                    gezien.add(tekst(veld));
                    return weer;
                })
                .map(veld -> veld.fout("'" + tekst(veld) + "' staat er twee keer"));
    }

    private static Stream<Fout> vreemd(Stream<Veld> velden, Set<String> bekend, String uitleg) {
        return velden.filter(veld -> !bekend.contains(tekst(veld)))
                .map(veld -> veld.fout("'" + tekst(veld) + "': " + uitleg));
    }

    /** The partij for which a role holds: the one named, or the organisation. */
    private static Veld partij(Veld mens) {
        Veld genoemd = mens.veld("partij");
        return genoemd.tekst().isPresent() ? genoemd : mens.veld("organisatie");
    }

    private static Huisbeschrijving beschrijving(Veld wortel) {
        List<Mens> mensen = wortel.lijst("mensen").stream().map(Huislezer::mens).toList();
        String beheerder = tekst(wortel.veld("beheerder"));
        return new Huisbeschrijving(
                tekst(wortel.veld("naam")),
                profielnaam(tekst(wortel.veld("profiel"))),
                mensen.stream()
                        .filter(mens -> mens.verzonnen().sleutel().equals(beheerder))
                        .findFirst()
                        .orElseThrow(),
                wortel.lijst("partijen").stream().map(Huislezer::organisatie).toList(),
                mensen);
    }

    /** Of a file the folder is the name of the profile. */
    private static String profielnaam(String tekst) {
        return tekst.endsWith(YAML)
                ? String.valueOf(
                        Path.of(tekst).toAbsolutePath().resolveSibling("").getFileName())
                : tekst;
    }

    private static Organisatie organisatie(Veld veld) {
        return new Organisatie(
                tekst(veld.veld("naam")),
                codes(veld, "soorten", SoortPartij::new),
                codes(veld, "rechten", code -> Verwerkingsrecht.valueOf(code.toUpperCase(Locale.ROOT))),
                !isNee(veld.veld("tekent")),
                isJa(veld.veld("artikel_20")));
    }

    private static Mens mens(Veld veld) {
        return new Mens(
                new Verzonnen(
                        tekst(veld.veld("sleutel")),
                        tekst(veld.veld("naam")),
                        tekst(veld.veld("functie")),
                        tekst(veld.veld("organisatie")),
                        tekst(veld.veld("uitleg"))),
                new Rol(tekst(veld.veld("rol"))),
                tekst(partij(veld)),
                codes(veld, "eisen", code -> Eis.valueOf(code.toUpperCase(Locale.ROOT))));
    }

    private static <T> Set<T> codes(Veld veld, String naam, Function<String, T> maak) {
        return veld.teksten(naam).stream().map(maak).collect(Collectors.toSet());
    }

    private static boolean isJa(Veld veld) {
        return veld.inhoud() instanceof Inhoud.JaNee(boolean waar) && waar;
    }

    private static boolean isNee(Veld veld) {
        return veld.inhoud() instanceof Inhoud.JaNee(boolean waar) && !waar;
    }

    private static String tekst(Veld veld) {
        return veld.tekst().orElse("");
    }

    private static void eisGoed(Stream<Fout> fouten) {
        List<Fout> alle = fouten.toList();
        if (!alle.isEmpty()) {
            throw geweigerd(alle.stream());
        }
    }

    private static StartGeweigerd geweigerd(Stream<Fout> fouten) {
        return weigering(fouten.map(fout -> Leesfout.van(fout).toString()));
    }

    private static StartGeweigerd weigering(Stream<String> regels) {
        return new StartGeweigerd("Dit huis kan niet worden gebouwd:\n" + regels.collect(Collectors.joining("\n")));
    }
}
