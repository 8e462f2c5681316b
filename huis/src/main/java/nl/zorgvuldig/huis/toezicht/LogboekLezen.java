package nl.zorgvuldig.huis.toezicht;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.springframework.stereotype.Component;

/** Shows who did what and why, a page of requests at a time, in a constant number of statements. */
@Component
public class LogboekLezen {
    private static final int PER_BLAD = 25;

    private final Inkijk inkijk;
    private final Logbron bron;
    private final Namen namen;

    LogboekLezen(Inkijk inkijk, Logbron bron, Namen namen) {
        this.inkijk = inkijk;
        this.bron = bron;
        this.namen = namen;
    }

    /**
     * A page of the log.
     *
     * @param groepen what requests did, newest first
     * @param namen who they are
     * @param verder where the next page begins; empty on the last one
     * @param gronden why the viewer may see it
     */
    public record Blad(
            List<Loggroep> groepen,
            Map<Persoon.Id, String> namen,
            Optional<Bladwijzer> verder,
            List<Bevinding> gronden) {}

    /** A page; empty when the viewer may not, or none of the dossiers asked for exists. */
    public Optional<Blad> voer(Kijker kijker, Logvraag vraag) {
        return inkijk.lees(kijker, vraag.aanleiding(), bevoegd -> lees(bevoegd, vraag));
    }

    private Optional<Blad> lees(Inkijk.Bevoegd bevoegd, Logvraag vraag) {
        Samenwerkingsverband.Id huis = bevoegd.situatie().kijker().huis();
        Set<UUID> levend = Inkijk.toezien(() -> bron.levend(huis, vraag.dossiers()));
        if (levend.isEmpty() && !vraag.dossiers().isEmpty()) {
            inkijk.nietGevonden(bevoegd, vraag.dossiers().iterator().next());
            return Optional.empty();
        }
        inkijk.noteer(bevoegd, levend, vraag.persoon().orElse(Logregel.GEEN));
        List<Loggroep> gevonden =
                Loggroep.van(Inkijk.toezien(() -> bron.posten(huis, vraag.over(levend), PER_BLAD + 1)));
        return Optional.of(blad(bevoegd, gevonden, vraag));
    }

    private Blad blad(Inkijk.Bevoegd bevoegd, List<Loggroep> gevonden, Logvraag vraag) {
        List<Loggroep> blad = gevonden.subList(0, Math.min(PER_BLAD, gevonden.size()));
        Set<Persoon.Id> mensen =
                blad.stream().map(groep -> groep.eerste().kijker().persoon()).collect(Collectors.toSet());
        vraag.persoon().map(Persoon.Id::new).ifPresent(mensen::add);
        return new Blad(
                List.copyOf(blad),
                namen.open(bevoegd, mensen),
                gevonden.size() > blad.size() ? Optional.of(blad.getLast().bladwijzer()) : Optional.empty(),
                bevoegd.gronden());
    }
}
