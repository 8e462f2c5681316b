package nl.zorgvuldig.huis.toegang;

import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/** Takes a person into the register of a house (B1, B5). */
@Component
public class PersoonOpnemen {
    private final Beheren beheren;
    private final Personen personen;

    PersoonOpnemen(Beheren beheren, Personen personen) {
        this.beheren = beheren;
        this.personen = personen;
    }

    /**
     * Who is taken in.
     *
     * @param id identifier drawn by the caller
     * @param naam the name, to be sealed
     * @param functie what the person does, to be sealed
     * @param uitgever issuer of the identity at log-in
     * @param subject subject of the identity at log-in
     */
    public record NeemPersoonOp(Persoon.Id id, String naam, String functie, String uitgever, String subject) {
        @Override
        public String toString() {
            return "NeemPersoonOp[" + id.waarde() + "]";
        }
    }

    /** Takes in, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, NeemPersoonOp opdracht) {
        return beheren.voer(kijker, () -> neemOp(kijker, opdracht));
    }

    private UUID neemOp(Kijker kijker, NeemPersoonOp opdracht) {
        personen.bewaar(kijker.huis(), opdracht);
        return opdracht.id().waarde();
    }
}
