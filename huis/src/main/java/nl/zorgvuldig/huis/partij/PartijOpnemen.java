package nl.zorgvuldig.huis.partij;

import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Takes a partij into the register of a house, classified by the protocol's kinds (A2, IJV-E9). */
@Component
public class PartijOpnemen {
    private final Beheren beheren;
    private final Partijen partijen;

    PartijOpnemen(Beheren beheren, Partijen partijen) {
        this.beheren = beheren;
        this.partijen = partijen;
    }

    /**
     * What is taken in.
     *
     * @param id identifier drawn by the caller
     * @param naam legal name
     * @param soorten the kinds it is; empty when the protocol names none that fits
     * @param rechten what it may process beyond ordinary data
     */
    public record NeemPartijOp(Partij.Id id, String naam, Set<SoortPartij> soorten, Set<Verwerkingsrecht> rechten) {
        /** Copies the sets. */
        public NeemPartijOp {
            soorten = Set.copyOf(soorten);
            rechten = Set.copyOf(rechten);
        }
    }

    /** Takes in, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, NeemPartijOp opdracht) {
        return beheren.voer(kijker, () -> neemOp(kijker, opdracht));
    }

    private UUID neemOp(Kijker kijker, NeemPartijOp opdracht) {
        partijen.bewaar(kijker.huis(), opdracht);
        return opdracht.id().waarde();
    }
}
