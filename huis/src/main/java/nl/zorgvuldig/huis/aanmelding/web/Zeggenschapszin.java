package nl.zorgvuldig.huis.aanmelding.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Meekijkers.Ander;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Gebruik;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.protocollen.Begrip;

/** Says to a giver in words what it decided about something it gave. */
record Zeggenschapszin(Protocol protocol, Uitleg uitleg) {
    String van(Voorwaarden voorwaarden) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add(wie(voorwaarden.kring()));
        if (!voorwaarden.voorbehoud().isEmpty()) {
            zinnen.add(Teksten.tekst("casus.zeggenschap.nooit", opsomming(namen(voorwaarden.voorbehoud()))));
        }
        if (voorwaarden.gebruik() instanceof Gebruik.Alleen(Set<Doel> doelen)) {
            zinnen.add(
                    doelen.isEmpty()
                            ? Teksten.tekst("casus.zeggenschap.nergens-voor")
                            : Teksten.tekst("casus.zeggenschap.alleen-voor", opsomming(doelen(doelen))));
        }
        if (!voorwaarden.eigenTaak().isEmpty()) {
            zinnen.add(Teksten.tekst("casus.zeggenschap.eigen-taak", opsomming(namen(voorwaarden.eigenTaak()))));
        }
        if (voorwaarden.uitvraag() == Uitvraag.MAG) {
            zinnen.add(Teksten.tekst("casus.zeggenschap.uitvraag"));
        }
        return String.join(" ", zinnen);
    }

    private String wie(Kring kring) {
        return switch (kring) {
            case Kring.Iedereen() -> Teksten.tekst("casus.zeggenschap.iedereen");
            case Kring.Alleen(Set<Ontvanger> ontvangers) ->
                ontvangers.isEmpty()
                        ? Teksten.tekst("casus.zeggenschap.niemand")
                        : Teksten.tekst("casus.zeggenschap.alleen", opsomming(namen(kring)));
        };
    }

    private List<String> namen(Kring kring) {
        return Stream.of(
                        Stream.of(Teksten.tekst("casus.zeggenschap.de", regisseur()))
                                .filter(_ -> kring.noemtRegisseur()),
                        Stream.of(mensen(kring.mensen().size()))
                                .filter(_ -> !kring.mensen().isEmpty()),
                        namen(kring.partijen()).stream())
                .flatMap(deel -> deel)
                .toList();
    }

    private List<String> namen(Set<Partij.Id> partijen) {
        return partijen.stream().map(uitleg::partij).sorted().toList();
    }

    private List<String> doelen(Set<Doel> doelen) {
        return doelen.stream()
                .map(doel -> uitleg.naam(Begrip.DOEL, doel.code()))
                .sorted()
                .toList();
    }

    private static String opsomming(List<String> namen) {
        int laatste = namen.size() - 1;
        return laatste == 0
                ? namen.getFirst()
                : Teksten.tekst(
                        "casus.zeggenschap.en", String.join(", ", namen.subList(0, laatste)), namen.get(laatste));
    }

    private static String mensen(int aantal) {
        return aantal == 1
                ? Teksten.tekst("casus.zeggenschap.mens")
                : Teksten.tekst("casus.zeggenschap.mensen", aantal);
    }

    /** Someone else in the casus, with role and partij. */
    static String naam(Uitleg uitleg, Ander ander) {
        return Stream.of(
                        ander.naam(),
                        uitleg.naam(Begrip.ROL, ander.kijker().rol().code()),
                        uitleg.partij(ander.kijker().partij()))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whoever leads the process, by the name of the role. */
    String regisseur() {
        return protocol.zeggenschap().regisseurs().stream()
                .map(rol -> uitleg.naam(Begrip.ROL, rol.code()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
