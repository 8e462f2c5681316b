package nl.zorgvuldig.huis.toezicht.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Kommabestand;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.toezicht.Logpost;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.huis.toezicht.Uitvoeren;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * Lines of the log as comma-separated values, with a head that says who took them out, when and why.
 *
 * @param zinnen the words
 * @param beelden who people are
 * @param vraag what was asked for
 */
record Logbestand(Logzinnen zinnen, Logbeelden beelden, Logvraag vraag) {
    String van(Kijker kijker, Uitvoeren.Uitvoer uitvoer, String reden) {
        Stream<List<String>> kop = Stream.of(
                List.of(
                        Teksten.tekst("toezicht.uitvoer.door"),
                        beelden.wie(kijker.persoon()),
                        zinnen.rol(kijker.rol().code())),
                List.of(Teksten.tekst("toezicht.uitvoer.op"), Dagtekst.lang(uitvoer.op())),
                List.of(Teksten.tekst("toezicht.uitvoer.reden"), reden),
                List.of(
                        Teksten.tekst("toezicht.uitvoer.wat"),
                        Teksten.tekst("toezicht.dagen", Dagtekst.datum(vraag.van()), Dagtekst.datum(vraag.totEnMet())),
                        uitvoer.volledig()
                                ? Teksten.tekst("toezicht.uitvoer.volledig")
                                : Teksten.tekst("toezicht.uitvoer.nieuwste")),
                List.of(),
                List.of(Teksten.tekst("toezicht.uitvoer.kolommen").split(",", -1)));
        return tekst(Stream.concat(kop, uitvoer.posten().stream().map(this::regel)));
    }

    private static String tekst(Stream<List<String>> rijen) {
        StringBuilder bestand = new StringBuilder();
        try {
            Kommabestand uit = Kommabestand.naar(bestand);
            for (List<String> rij : rijen.toList()) {
                uit.rij(rij);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bestand.toString();
    }

    private List<String> regel(Logpost post) {
        LogboekBeeld.Post beeld = beelden.post(post);
        return List.of(
                post.moment().toString(),
                beelden.wie(post.kijker().persoon()),
                zinnen.rol(post.kijker().rol().code()),
                zinnen.partij(post.namens()),
                beeld.wat(),
                beeld.waarvoor(),
                beeld.dossier().orElse(""),
                beeld.uitslag(),
                String.join(" ", beeld.redenen()),
                String.valueOf(beeld.aantal()));
    }
}
