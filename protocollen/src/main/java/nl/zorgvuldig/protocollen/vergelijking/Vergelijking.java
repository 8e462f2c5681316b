package nl.zorgvuldig.protocollen.vergelijking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.protocollen.Leesuitslag;

/** Lays two profiles side by side, by the codes that they share. Other names and other articles are no difference. */
public final class Vergelijking {
    /** What a text that is followed is called; it alone has what falls away. */
    public static final String NU = "Nu";

    /** What a text that follows is called; it alone has what is new. */
    public static final String STRAKS = "Straks";

    private final Kant a;
    private final Kant b;

    private Vergelijking(Kant a, Kant b) {
        this.a = a;
        this.b = b;
    }

    /** Everything on which they differ, in the order of the first profile and then of the second. */
    public static List<Verschil> van(Leesuitslag.Gelezen a, Leesuitslag.Gelezen b) {
        boolean zelfdeNaam = versie(a).naam().equals(versie(b).naam());
        return new Vergelijking(Kant.van("A", a, zelfdeNaam), Kant.van("B", b, zelfdeNaam)).verschillen();
    }

    /** The same for a text and the one that follows it: what holds now, and what will. */
    public static List<Verschil> opvolging(Leesuitslag.Gelezen nu, Leesuitslag.Gelezen straks) {
        return new Vergelijking(Kant.met(NU, nu), Kant.met(STRAKS, straks)).verschillen();
    }

    private List<Verschil> verschillen() {
        List<Verschil> verschillen = Stream.concat(vanA(), alleenB()).toList();
        List<String> hoofdkoppen = verschillen.stream().map(Verschil::hoofdkop).toList();
        return verschillen.stream()
                .sorted(Comparator.comparingInt(verschil -> hoofdkoppen.indexOf(verschil.hoofdkop())))
                .toList();
    }

    private static Protocol.Versie versie(Leesuitslag.Gelezen gelezen) {
        return gelezen.profiel().protocol().versie();
    }

    /** One of both profiles, under a letter or a word. */
    private record Kant(String label, String naam, Map<String, Bepaling> bepalingen) {
        static Kant van(String letter, Leesuitslag.Gelezen gelezen, boolean metDag) {
            Protocol.Versie versie = versie(gelezen);
            String naam = metDag ? versie.naam() + "/" + versie.geldigVanaf() : versie.naam();
            return new Kant(letter + " " + naam, naam, Uitschrijver.van(gelezen));
        }

        static Kant met(String label, Leesuitslag.Gelezen gelezen) {
            return new Kant(label, label, Uitschrijver.van(gelezen));
        }

        /** What it says, after its label, with the articles. */
        String zegt(Bepaling bepaling, String woord) {
            String artikelen = bepaling.artikelen();
            return label() + ": " + bepaling.kenmerk(woord).woorden()
                    + (artikelen.isEmpty() ? "" : " (" + artikelen + ")");
        }
    }

    private Stream<Verschil> vanA() {
        return a.bepalingen().entrySet().stream()
                .flatMap(rij -> Optional.ofNullable(b.bepalingen().get(rij.getKey()))
                        .map(ander -> anders(rij.getValue(), ander))
                        .orElseGet(() -> Stream.of(alleen(a, rij.getValue()))));
    }

    /** What stands in the same place as something of the first profile, gets its heading. */
    private Stream<Verschil> alleenB() {
        Map<String, String> koppen = a.bepalingen().entrySet().stream()
                .collect(Collectors.toMap(
                        rij -> ouder(rij.getKey()), rij -> rij.getValue().kop(), (eerste, tweede) -> eerste));
        return b.bepalingen().entrySet().stream()
                .filter(rij -> !a.bepalingen().containsKey(rij.getKey()))
                .map(rij -> rij.getValue()
                        .onder(koppen.getOrDefault(
                                ouder(rij.getKey()), rij.getValue().kop())))
                .map(bepaling -> alleen(b, bepaling));
    }

    private static String ouder(String pad) {
        return pad.substring(0, Math.max(0, pad.lastIndexOf('.')));
    }

    private static Verschil alleen(Kant kant, Bepaling bepaling) {
        return new Verschil(
                bepaling.kop(),
                Woordgebruik.zin("alleen").replace("{profiel}", kant.naam()).replace("{bepaling}", bepaling.voluit()),
                kant.label(),
                List.of(bepaling.voluit()),
                bepaling.kenmerken().isEmpty());
    }

    private Stream<Verschil> anders(Bepaling eerste, Bepaling tweede) {
        List<String> woorden = Stream.concat(eerste.kenmerken().keySet().stream(), tweede.kenmerken().keySet().stream())
                .distinct()
                .filter(woord -> eerste.kenmerk(woord).isAnders(tweede.kenmerk(woord)))
                .toList();
        return woorden.isEmpty() ? Stream.empty() : Stream.of(anders(eerste, tweede, woorden));
    }

    private Verschil anders(Bepaling eerste, Bepaling tweede, List<String> woorden) {
        String delen = woorden.stream()
                .map(woord -> woord + ": "
                        + bijBeide(
                                ", ",
                                eerste,
                                tweede,
                                bepaling -> bepaling.kenmerk(woord).woorden()))
                .collect(Collectors.joining("; "));
        return new Verschil(
                eerste.kop(),
                Woordgebruik.zin("anders")
                        .replace("{bepaling}", eerste.naam() + " – " + delen + artikelen(eerste, tweede)),
                "",
                woorden.stream()
                        .map(woord -> eerste.naam() + ", " + woord + " · " + a.zegt(eerste, woord) + " · "
                                + b.zegt(tweede, woord))
                        .toList(),
                false);
    }

    private String artikelen(Bepaling eerste, Bepaling tweede) {
        String beide = bijBeide("; ", eerste, tweede, Bepaling::artikelen);
        return beide.isEmpty() ? "" : " (" + beide + ")";
    }

    private String bijBeide(String tussen, Bepaling eerste, Bepaling tweede, Function<Bepaling, String> zegt) {
        return Stream.of(bij(a, zegt.apply(eerste)), bij(b, zegt.apply(tweede)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(tussen));
    }

    private static Optional<String> bij(Kant kant, String waarde) {
        return Optional.of(waarde)
                .filter(tekst -> !tekst.isEmpty())
                .map(tekst -> Woordgebruik.zin("bij")
                        .replace("{profiel}", kant.naam())
                        .replace("{waarde}", tekst));
    }
}
