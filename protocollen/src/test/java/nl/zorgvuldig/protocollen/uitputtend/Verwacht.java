package nl.zorgvuldig.protocollen.uitputtend;

import java.util.List;
import java.util.stream.Stream;

/** What the whole run must find, with the reason. */
final class Verwacht {
    /** Rights that weigh in no case of an act; each of them weighs in another act. */
    static final List<String> RECHT_DAT_NOOIT_TELT = Stream.of(
                    // only roles of the house must have signed secrecy: a giver acts in a role of its partij, and where
                    // the house reports, no profile asks it
                    Stream.of("AANMELDEN", "AKKOORD")
                            .flatMap(daad -> Stream.of("ontbreekt", "voorbij")
                                    .map(hoe -> daad + " gebrek: GEHEIMHOUDING " + hoe)),
                    // involvement that the act does not ask: the giver decides as aanmelder, the house as behandelaar,
                    // and taking in hand is how involvement begins
                    Stream.of(
                            "AKKOORD betrokkenheid: behandelaar > geen",
                            "AKKOORD gebrek: niet betrokken als BEHANDELAAR",
                            "BEOORDELEN betrokkenheid: aanmelder > geen",
                            "BEOORDELEN gebrek: niet betrokken als AANMELDER",
                            "OPPAKKEN betrokkenheid: aanmelder > geen",
                            "OPPAKKEN betrokkenheid: behandelaar > geen",
                            "OPPAKKEN gebrek: niet betrokken als AANMELDER",
                            "OPPAKKEN gebrek: niet betrokken als BEHANDELAAR"),
                    // a right to process weighs where data are given or seen
                    Stream.of("AKKOORD", "OPPAKKEN").map(daad -> daad + " recht op gegevens: alle > geen"),
                    Stream.of("AKKOORD", "BEOORDELEN", "OPPAKKEN").flatMap(Verwacht::elkRecht))
            .flatMap(stappen -> stappen)
            .sorted()
            .toList();

    /**
     * Facts that can be unknown in a case that is permitted all the same, because nothing asks for them there: the
     * decision about a derde where the reporting role is not his, a part where the category has none, the reason and the
     * consultation where the outcome asks none, and of telling the betrokkene what belongs to the other way of recording
     * it, or to an act before which it is not asked.
     */
    static final List<String> ONBEKEND_DAT_SOMS_NIET_TELT = Stream.of(
                    Stream.of(
                            "AANMELDEN gebrek: besluit over een derde onbekend",
                            "AANMELDEN gebrek: onderdeel onbekend",
                            "BEOORDELEN gebrek: afstemming onbekend",
                            "BEOORDELEN gebrek: overleg onbekend",
                            "BEOORDELEN gebrek: reden onbekend"),
                    Stream.of("AANMELDEN", "BEOORDELEN")
                            .flatMap(daad -> Stream.of(
                                            "informeren door",
                                            "informeren op",
                                            "uitstel grond",
                                            "uitstel toets op",
                                            "uitstel verwacht op")
                                    .map(feit -> daad + " gebrek: " + feit + " onbekend")))
            .flatMap(stappen -> stappen)
            .sorted()
            .toList();

    private Verwacht() {}

    private static Stream<String> elkRecht(String daad) {
        return Stream.of("eigen", "leidende")
                .flatMap(partij -> Stream.of("BIJZONDER", "BSN", "STRAFRECHTELIJK")
                        .map(recht -> daad + " gebrek: " + partij + " partij zonder recht: " + recht));
    }
}
