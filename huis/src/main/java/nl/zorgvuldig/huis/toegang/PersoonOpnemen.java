package nl.zorgvuldig.huis.toegang;

import java.util.Optional;
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
     * @param inlog with which identity the person logs in; empty for who will link one with a link that works once
     */
    public record NeemPersoonOp(Persoon.Id id, String naam, String functie, Optional<Inlog> inlog) {
        /** Someone of whom the identity is known. */
        public NeemPersoonOp(Persoon.Id id, String naam, String functie, String uitgever, String subject) {
            this(id, naam, functie, Optional.of(new Inlog(uitgever, subject)));
        }

        @Override
        public String toString() {
            return "NeemPersoonOp[" + id.waarde() + "]";
        }
    }

    /** An identity at log-in: who says so, and as whom. */
    public record Inlog(String uitgever, String subject) {
        @Override
        public String toString() {
            return "Inlog[" + uitgever + "]";
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
