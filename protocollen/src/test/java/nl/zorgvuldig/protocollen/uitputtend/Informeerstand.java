package nl.zorgvuldig.protocollen.uitputtend;

import nl.zorgvuldig.kern.aanmelding.Informering;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.taal.Gegeven;

/** What a case has on record about telling the betrokkene. */
final class Informeerstand {
    /** The three kinds of record there are. */
    enum Wijze {
        GEDAAN,
        UITGESTELD,
        NIET
    }

    Wijze soort = Wijze.GEDAAN;
    boolean doorBekend = true;
    boolean dagBekend = true;
    boolean grondBekend = true;
    boolean verwachtBekend = true;
    boolean toetsBekend = true;
    Motivering hoe = Motivering.AANWEZIG;
    Motivering motivering = Motivering.AANWEZIG;
    SoortPartij door = Stand.COLLEGE;

    Informering feiten(Stand stand) {
        return switch (soort) {
            case GEDAAN ->
                new Informering.Geinformeerd(
                        doorBekend ? new Partijstand(door).feiten(Stand.DERDE, stand.nu()) : Gegeven.onbekend(),
                        dagBekend ? Gegeven.bekend(stand.dag.minusDays(1)) : Gegeven.onbekend(),
                        hoe);
            case UITGESTELD ->
                new Informering.Uitgesteld(
                        grondBekend
                                ? Gegeven.van(stand.protocol.aanmelding().informeren().gronden().stream()
                                        .findFirst())
                                : Gegeven.onbekend(),
                        motivering,
                        verwachtBekend ? Gegeven.bekend(stand.dag.plusDays(7)) : Gegeven.onbekend(),
                        toetsBekend ? Gegeven.bekend(stand.dag.plusDays(7)) : Gegeven.onbekend(),
                        hoe);
            case NIET -> new Informering.NietVastgelegd();
        };
    }
}
