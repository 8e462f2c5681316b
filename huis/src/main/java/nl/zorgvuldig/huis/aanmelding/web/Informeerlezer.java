package nl.zorgvuldig.huis.aanmelding.web;

import nl.zorgvuldig.huis.aanmelding.MeldAan.Informeeropgave;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Uitstelgrond;
import nl.zorgvuldig.kern.taal.Gegeven;

/** Reads what a form says about telling the betrokkene; nothing is guessed. */
final class Informeerlezer {
    private Informeerlezer() {}

    static Informeeropgave lees(Formulier formulier) {
        return switch (formulier.waarde("informering")) {
            case "ja" ->
                new Informeeropgave.Geinformeerd(
                        Gegeven.van(formulier
                                .ingevuld("informering.door")
                                .alsOptie()
                                .map(id -> new Partij.Id(Padkenmerk.lees(id)))),
                        formulier.dag("informering.op"),
                        formulier.waarde("informering.wijze"));
            case "uitgesteld" ->
                new Informeeropgave.Uitgesteld(
                        Gegeven.van(
                                formulier.ingevuld("uitstel.grond").alsOptie().map(Uitstelgrond::new)),
                        formulier.waarde("uitstel.motivering"),
                        formulier.dag("uitstel.verwachtOp"),
                        formulier.dag("uitstel.toetsOp"),
                        formulier.waarde("uitstel.wijze"));
            default -> new Informeeropgave.Niets();
        };
    }
}
