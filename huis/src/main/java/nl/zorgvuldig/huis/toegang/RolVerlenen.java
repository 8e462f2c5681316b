package nl.zorgvuldig.huis.toegang;

import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import org.springframework.stereotype.Component;

/**
 * Grants a role to a person for a partij and a period, with a reason (B1). A role that shows something of others is a
 * proposal, until a second person confirms it.
 */
@Component
public class RolVerlenen {
    private final Beheren beheren;
    private final Rolgever rolgever;

    RolVerlenen(Beheren beheren, Rolgever rolgever) {
        this.beheren = beheren;
        this.rolgever = rolgever;
    }

    /**
     * What is granted to whom.
     *
     * @param persoon to whom
     * @param verlening the role, the partij and the period
     * @param reden why, to be sealed
     */
    public record VerleenRol(Persoon.Id persoon, Rolverlening verlening, String reden) {
        @Override
        public String toString() {
            return "VerleenRol[" + verlening.rol().code() + "]";
        }
    }

    /** Grants, when the viewer may; nobody grants himself. */
    public Beheren.Uitkomst voer(Kijker kijker, VerleenRol opdracht) {
        return beheren.verleen(kijker, opdracht.persoon(), () -> verleen(kijker, opdracht));
    }

    private UUID verleen(Kijker kijker, VerleenRol opdracht) {
        Transactie.huidige()
                .alleenSlot(Transactie.Slotsoort.PERSOON, opdracht.persoon().waarde());
        return rolgever.geef(kijker, opdracht);
    }
}
