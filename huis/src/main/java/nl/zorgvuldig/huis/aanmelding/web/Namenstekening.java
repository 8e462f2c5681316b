package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Optional;
import nl.zorgvuldig.huis.concept.Concept;
import nl.zorgvuldig.huis.concept.Voorleggen;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/** Says who is on the other side of a report that one wrote down and the other told. */
@Component
class Namenstekening {
    private final Voorleggen voorleggen;
    private final Uitleggers uitleggers;

    Namenstekening(Voorleggen voorleggen, Uitleggers uitleggers) {
        this.voorleggen = voorleggen;
        this.uitleggers = uitleggers;
    }

    Optional<Meldbeeld.Namens> van(Kijker kijker, Concept concept) {
        return concept.verteld().map(verteld -> {
            boolean schrijft = concept.wordtOpgeschreven().isPresent();
            Persoon.Id ander = schrijft ? verteld.melder().persoon() : verteld.door();
            return new Meldbeeld.Namens(
                    schrijft,
                    naam(voorleggen.naam(kijker, ander)),
                    uitleggers.voor(kijker).partij(verteld.melder().partij()));
        });
    }

    /** Where the name of a colleague may not be seen, the house stands for it. */
    private static String naam(String gevonden) {
        return gevonden.isEmpty() ? Teksten.tekst("namens.iemand") : gevonden;
    }
}
