package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Teksten;

/** What was said of the secrets in a report, to be read over. */
record Grondregels(Formulier formulier, AanmeldBeeld.Keuzes keuzes) {
    Stream<Regel> regels() {
        return keuzes.gronden().stream().flatMap(this::regels);
    }

    private Stream<Regel> regels(Grondvraag vraag) {
        String plaats = vraag.plaats();
        Stream<Regel> weg = Stream.of(gekozen("grond.weg", vraag.wegen(), plaats + ".weg"));
        Stream<Regel> rest = switch (formulier.waarde(plaats + ".weg")) {
            case Grondvelden.TOESTEMMING -> toestemming(vraag, plaats);
            case Grondvelden.AFWEGING -> afweging(vraag, plaats);
            default -> Stream.empty();
        };
        return Stream.of(weg, rest, Stream.of(gekozen("grond.ook", vraag.ook(), plaats + ".ook")))
                .flatMap(deel -> deel);
    }

    private Stream<Regel> toestemming(Grondvraag vraag, String plaats) {
        return Stream.of(
                gekozen("grond.van", vraag.van(), plaats + ".van"),
                veld("grond.op", plaats + ".op"),
                veld("grond.wijze", plaats + ".wijze"),
                gekozen("grond.gezegd", vraag.gezegd(), plaats + ".gezegd"),
                veld("grond.bewijs", plaats + ".bewijs"));
    }

    private Stream<Regel> afweging(Grondvraag vraag, String plaats) {
        return Stream.concat(
                Stream.of(gekozen("grond.weeggrond", vraag.weeggronden(), plaats + ".weeggrond")),
                vraag.stappen().stream()
                        .map(stap -> new Regel(stap.naam(), formulier.waarde(plaats + ".stap." + stap.waarde()))));
    }

    private Regel veld(String sleutel, String veld) {
        return new Regel(Teksten.tekst(sleutel), formulier.waarde(veld));
    }

    private Regel gekozen(String sleutel, List<Optie> opties, String veld) {
        Collection<String> gekozen = formulier.waarden(veld);
        return new Regel(
                Teksten.tekst(sleutel),
                opties.stream()
                        .filter(optie -> gekozen.contains(optie.waarde()))
                        .map(Optie::naam)
                        .collect(Collectors.joining(", ")));
    }
}
