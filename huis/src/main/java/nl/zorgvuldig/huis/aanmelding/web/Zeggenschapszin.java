package nl.zorgvuldig.huis.aanmelding.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Teksten;
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
        return Stream.concat(
                        Stream.of(Teksten.tekst("casus.zeggenschap.de", regisseur()))
                                .filter(_ -> kring.noemtRegisseur()),
                        namen(kring.partijen()).stream())
                .toList();
    }

    private List<String> namen(Set<Partij.Id> partijen) {
        return partijen.stream().map(uitleg::partij).sorted().toList();
    }

    private static String opsomming(List<String> namen) {
        int laatste = namen.size() - 1;
        return laatste == 0
                ? namen.getFirst()
                : Teksten.tekst(
                        "casus.zeggenschap.en", String.join(", ", namen.subList(0, laatste)), namen.get(laatste));
    }

    /** Whoever leads the process, by the name of the role. */
    String regisseur() {
        return protocol.zeggenschap().regisseurs().stream()
                .map(rol -> uitleg.naam(Begrip.ROL, rol.code()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
