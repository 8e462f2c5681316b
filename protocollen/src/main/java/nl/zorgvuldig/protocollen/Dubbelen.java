package nl.zorgvuldig.protocollen;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** A code means one thing within its kind; a competence is said once. */
final class Dubbelen {
    private static final List<String> MET_CODE = List.of(
            "bronnen",
            "ontwerpkeuzes",
            "rollen",
            "fasen",
            "fasen.doelen",
            "soorten",
            "soorten.taken",
            "categorieen",
            "categorieen.onderdelen",
            "aanmelding.gebieden",
            "aanmelding.criteriagroepen",
            "aanmelding.criteriagroepen.criteria",
            "aanmelding.informeren.gronden",
            "aanmelding.ondertekenaars",
            "uitkomsten",
            "uitkomsten.redenen",
            "termijnregels",
            "bewaring.vernietigen",
            "bewaring.trappen",
            "bewaring.heropenen",
            "bewaring.verlengen",
            "geheimhouding.uitzonderingen",
            "geheimhouding.regimes",
            "uitvraag.vragen",
            "open_vragen");

    private Dubbelen() {}

    static Stream<Fout> fouten(Veld profiel) {
        return Stream.of(
                        MET_CODE.stream().flatMap(pad -> dubbel(profiel.alle(pad), veld -> veld.tekst("code"))),
                        dubbel(profiel.alle("normen"), veld -> veld.tekst("norm")),
                        dubbel(profiel.alle("termijnen"), veld -> veld.tekst("soort")),
                        dubbel(profiel.alle("geheimhouding.intrekken"), veld -> veld.tekst("soort")),
                        profiel.alle("bewaring.trappen")
                                .flatMap(trap -> dubbel(trap.alle("zicht"), veld -> veld.tekst("rol"))),
                        dubbel(profiel.alle("huisbreed"), Dubbelen::bevoegdheid),
                        profiel.alle("fasen")
                                .flatMap(fase -> dubbel(fase.alle("verantwoordelijk"), veld -> veld.tekst("werk"))),
                        profiel.alle("fasen").flatMap(fase -> dubbel(fase.alle("bevoegdheden"), Dubbelen::bevoegdheid)))
                .flatMap(stroom -> stroom);
    }

    private static Optional<String> bevoegdheid(Veld veld) {
        return veld.tekst("rol")
                .flatMap(rol -> veld.tekst("handeling")
                        .map(handeling -> rol + ":" + handeling + (isGevraagd(veld) ? ":bevraagde" : "")));
    }

    /** Someone who reported can be asked as well, and then does the same in another way. */
    private static boolean isGevraagd(Veld bevoegdheid) {
        return Codes.is(bevoegdheid.tekst("betrokkenheid"), Betrokkenheid.BEVRAAGDE);
    }

    private static Stream<Fout> dubbel(Stream<Veld> velden, Function<Veld, Optional<String>> sleutel) {
        Set<String> gezien = new HashSet<>();
        return velden.flatMap(veld -> sleutel
                .apply(veld)
                .filter(code -> !gezien.add(code))
                .map(code -> veld.fout("'" + code + "' staat er twee keer"))
                .stream());
    }
}
