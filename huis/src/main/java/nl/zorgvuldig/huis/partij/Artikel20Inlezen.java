package nl.zorgvuldig.huis.partij;

import java.util.List;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Takes in a list of artikel 20-beslissingen, all of it or nothing; each waits for a second person (D8, IJ 6.4d). */
@Component
public class Artikel20Inlezen {
    private final Beheren beheren;
    private final Partijen partijen;

    Artikel20Inlezen(Beheren beheren, Partijen partijen) {
        this.beheren = beheren;
        this.partijen = partijen;
    }

    /** A decision, and where the paper lies. */
    public record Besluitstuk(String kenmerk, Artikel20 inhoud) {}

    /** Takes in, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, List<Besluitstuk> beslissingen) {
        return beheren.voerElk(
                kijker,
                () -> beslissingen.stream()
                        .map(stuk -> partijen.bewaar(kijker.huis(), stuk.kenmerk(), stuk.inhoud()))
                        .toList());
    }
}
