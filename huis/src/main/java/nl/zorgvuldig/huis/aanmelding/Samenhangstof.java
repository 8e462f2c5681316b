package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweVastlegging;

/** Why the people of a casus belong together, for storage: the code says who and what, counted from 1. */
final class Samenhangstof {
    private Samenhangstof() {}

    static Stream<NieuweVastlegging> vastleggingen(Tekstbouw bouw, List<MeldAan.Anderopgave> anderen) {
        return IntStream.range(0, anderen.size())
                .boxed()
                .flatMap(plek ->
                        anderen.get(plek).samenhang().stream().flatMap(samen -> vastleggingen(bouw, plek + 2, samen)));
    }

    private static Stream<NieuweVastlegging> vastleggingen(Tekstbouw bouw, int wie, MeldAan.Samenhangopgave samen) {
        Stream<NieuweVastlegging> relatie = samen.relatie().alsOptie().stream()
                .map(soort -> bouw.tekst(Stuk.Soort.SAMENHANG, wie + ":" + soort.name(), ""));
        Stream<NieuweVastlegging> waarom = Stream.of(
                        bouw.tekst(Stuk.Soort.SAMENHANG, wie + ":KRING", samen.kring()),
                        bouw.tekst(Stuk.Soort.SAMENHANG, wie + ":AFHANKELIJKHEID", samen.afhankelijkheid()),
                        bouw.tekst(Stuk.Soort.SAMENHANG, wie + ":NOODZAAK", samen.samen()))
                .filter(tekst -> !tekst.tekst().isBlank());
        return Stream.concat(relatie, waarom);
    }
}
