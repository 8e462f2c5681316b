package nl.zorgvuldig.huis.partij;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.partij.OndertekeningVastleggen.LegOndertekeningVast;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Takes in a list of partijen and what they signed, all of it or nothing (A2, A3). */
@Component
public class PartijenInlezen {
    private final Beheren beheren;
    private final Partijen partijen;

    PartijenInlezen(Beheren beheren, Partijen partijen) {
        this.beheren = beheren;
        this.partijen = partijen;
    }

    /** Takes in, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, List<NeemPartijOp> nieuw, List<LegOndertekeningVast> handtekeningen) {
        return beheren.voerElk(kijker, () -> {
            nieuw.forEach(partij -> partijen.bewaar(kijker.huis(), partij));
            Stream<UUID> getekend =
                    handtekeningen.stream().map(handtekening -> partijen.bewaar(kijker.huis(), handtekening));
            return Stream.concat(nieuw.stream().map(partij -> partij.id().waarde()), getekend)
                    .toList();
        });
    }
}
