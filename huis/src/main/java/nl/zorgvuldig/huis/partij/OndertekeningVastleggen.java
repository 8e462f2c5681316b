package nl.zorgvuldig.huis.partij;

import java.time.LocalDate;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Records that a partij signed the convenant or the protocol; the signed paper is referred to, never stored (A3). */
@Component
public class OndertekeningVastleggen {
    private final Beheren beheren;
    private final Partijen partijen;

    OndertekeningVastleggen(Beheren beheren, Partijen partijen) {
        this.beheren = beheren;
        this.partijen = partijen;
    }

    /**
     * What is recorded.
     *
     * @param partij which partij signed
     * @param stuk what
     * @param versie which version
     * @param op on which day
     * @param functie the office that signed, not the person
     * @param kenmerk reference to where the paper lies
     */
    public record LegOndertekeningVast(
            Partij.Id partij, Stuk stuk, String versie, LocalDate op, String functie, String kenmerk) {}

    /** Records, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, LegOndertekeningVast opdracht) {
        return beheren.voer(kijker, () -> partijen.bewaar(kijker.huis(), opdracht));
    }
}
