package nl.zorgvuldig.huis.toegang;

import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/** Records that a statement of secrecy was signed or a screening done; the paper is referred to, never stored (B3). */
@Component
public class BetrouwbaarheidVastleggen {
    private final Beheren beheren;
    private final Personen personen;

    BetrouwbaarheidVastleggen(Beheren beheren, Personen personen) {
        this.beheren = beheren;
        this.personen = personen;
    }

    /**
     * What is recorded.
     *
     * @param persoon of whom
     * @param eis what
     * @param periode for which days
     * @param kenmerk reference to where the paper lies
     */
    public record LegBetrouwbaarheidVast(Persoon.Id persoon, Eis eis, Periode periode, String kenmerk) {}

    /** Records, when the viewer may; nobody for himself. */
    public Beheren.Uitkomst voer(Kijker kijker, LegBetrouwbaarheidVast opdracht) {
        return beheren.verleen(kijker, opdracht.persoon(), () -> personen.legVast(kijker.huis(), opdracht));
    }
}
