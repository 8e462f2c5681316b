package nl.zorgvuldig.huis.partij;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.partij.Bevoegdheidsverleningen.Verlening;
import nl.zorgvuldig.huis.partij.OndertekeningVastleggen.LegOndertekeningVast;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Takes in a list of partijen what they signed and what they authorised, all of it or nothing (A2, A3). */
@Component
public class PartijenInlezen {
    private final Beheren beheren;
    private final Partijen partijen;
    private final Bevoegdheidsverleningen verleningen;

    PartijenInlezen(Beheren beheren, Partijen partijen, Bevoegdheidsverleningen verleningen) {
        this.verleningen = verleningen;
        this.beheren = beheren;
        this.partijen = partijen;
    }

    /** Takes in, when the viewer may. */
    public Beheren.Uitkomst voer(
            Kijker kijker,
            List<NeemPartijOp> nieuw,
            List<LegOndertekeningVast> handtekeningen,
            List<Verlening> verleend) {
        return beheren.voerElk(kijker, () -> {
            nieuw.forEach(partij -> partijen.bewaar(kijker.huis(), partij));
            Stream<UUID> getekend =
                    handtekeningen.stream().map(handtekening -> partijen.bewaar(kijker.huis(), handtekening));
            Stream<UUID> bevoegd = verleend.stream().map(verlening -> verleningen.bewaar(kijker.huis(), verlening));
            return Stream.of(nieuw.stream().map(partij -> partij.id().waarde()), getekend, bevoegd)
                    .flatMap(gegevens -> gegevens)
                    .toList();
        });
    }
}
