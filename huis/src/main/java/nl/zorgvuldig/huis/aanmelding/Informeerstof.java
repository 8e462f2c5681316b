package nl.zorgvuldig.huis.aanmelding;

import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweVastlegging;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Informeeropgave;
import nl.zorgvuldig.kern.aanmelding.Informering;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Uitstelgrond;
import nl.zorgvuldig.kern.taal.Gegeven;

/** What a report says about telling the betrokkene: for the decision without its words, for storage with them. */
final class Informeerstof {
    private Informeerstof() {}

    static Informering feiten(Informeeropgave opgave, Map<Partij.Id, Partijfeiten> partijen) {
        return switch (opgave) {
            case Informeeropgave.Geinformeerd geinformeerd ->
                new Informering.Geinformeerd(
                        Gegeven.van(
                                geinformeerd.door().alsOptie().flatMap(id -> Optional.ofNullable(partijen.get(id)))),
                        geinformeerd.op(),
                        Motivering.van(geinformeerd.wijze()));
            case Informeeropgave.Uitgesteld uitgesteld ->
                new Informering.Uitgesteld(
                        uitgesteld.grond(),
                        Motivering.van(uitgesteld.motivering()),
                        uitgesteld.verwachtOp(),
                        uitgesteld.toetsOp(),
                        Motivering.van(uitgesteld.wijze()));
            case Informeeropgave.Niets() -> new Informering.NietVastgelegd();
        };
    }

    /** What was recorded earlier, for a later decision; that it was motivated was asked when it was recorded. */
    static Informering vastgelegd(Dossiers.Rij rij, Map<Partij.Id, Partijfeiten> partijen) {
        return rij.stukken().stream()
                .filter(stuk -> stuk.ingetrokken().isEmpty())
                .flatMap(stuk -> vastgelegd(stuk, partijen).stream())
                .reduce(new Informering.NietVastgelegd(), (vorige, volgende) -> volgende);
    }

    private static Optional<Informering> vastgelegd(Stuk stuk, Map<Partij.Id, Partijfeiten> partijen) {
        return switch (stuk.soort()) {
            case INFORMERING ->
                Optional.of(new Informering.Geinformeerd(
                        Gegeven.van(stuk.partij().map(partijen::get)), Gegeven.van(stuk.dag()), Motivering.AANWEZIG));
            case UITSTEL ->
                Optional.of(new Informering.Uitgesteld(
                        Gegeven.bekend(new Uitstelgrond(stuk.code())),
                        Motivering.AANWEZIG,
                        Gegeven.van(stuk.dag()),
                        Gegeven.van(stuk.toetsOp()),
                        Motivering.AANWEZIG));
            default -> Optional.empty();
        };
    }

    static Optional<NieuweVastlegging> vastlegging(Tekstbouw bouw, Informeeropgave opgave) {
        return switch (opgave) {
            case Informeeropgave.Geinformeerd geinformeerd ->
                Optional.of(bouw.overPartij(
                        Stuk.Soort.INFORMERING,
                        geinformeerd.door().alsOptie().orElseThrow(),
                        geinformeerd.op().alsOptie().orElseThrow(),
                        "",
                        geinformeerd.wijze()));
            case Informeeropgave.Uitgesteld uitgesteld ->
                Optional.of(bouw.uitstel(
                        uitgesteld.grond().alsOptie().orElseThrow().code(),
                        uitgesteld.verwachtOp().alsOptie().orElseThrow(),
                        uitgesteld.toetsOp().alsOptie().orElseThrow(),
                        uitgesteld.motivering(),
                        uitgesteld.wijze()));
            case Informeeropgave.Niets() -> Optional.empty();
        };
    }
}
