package nl.zorgvuldig.huis.toezicht;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/** Takes lines of the log out of the house: only what a page shows, with a reason, and written down. */
@Component
public class Uitvoeren {
    private static final int VERZOEKEN = 2000;

    private final Inkijk inkijk;
    private final Logbron bron;
    private final Oordelen oordelen;
    private final Namen namen;

    Uitvoeren(Inkijk inkijk, Logbron bron, Oordelen oordelen, Namen namen) {
        this.inkijk = inkijk;
        this.bron = bron;
        this.oordelen = oordelen;
        this.namen = namen;
    }

    /**
     * What is taken out.
     *
     * @param posten the lines
     * @param namen who they are, the one who takes them out included
     * @param op when
     * @param volledig whether these are all; of more only the newest are given
     */
    public record Uitvoer(List<Logpost> posten, Map<Persoon.Id, String> namen, Instant op, boolean volledig) {}

    /** Takes out, after writing down why; empty when the viewer may not. */
    public Optional<Uitvoer> voer(Kijker kijker, Logvraag vraag, String reden) {
        return inkijk.schrijf(kijker, Aanleiding.UITVOER, bevoegd -> {
            Set<UUID> levend = Inkijk.toezien(() -> bron.levend(kijker.huis(), vraag.dossiers()));
            if (levend.isEmpty() && !vraag.dossiers().isEmpty()) {
                inkijk.nietGevonden(bevoegd, vraag.dossiers().iterator().next());
                return Optional.empty();
            }
            List<Logpost> posten = Inkijk.toezien(() -> bron.posten(kijker.huis(), vraag.over(levend), VERZOEKEN));
            inkijk.noteer(bevoegd, levend, oordelen.noteerUitvoer(kijker, posten.size(), reden));
            return Optional.of(uitvoer(bevoegd, posten));
        });
    }

    private Uitvoer uitvoer(Inkijk.Bevoegd bevoegd, List<Logpost> posten) {
        Set<Persoon.Id> mensen = Stream.concat(
                        posten.stream().map(post -> post.kijker().persoon()),
                        Stream.of(bevoegd.situatie().kijker().persoon()))
                .collect(Collectors.toSet());
        return new Uitvoer(
                posten,
                namen.open(bevoegd, mensen),
                Transactie.huidige().moment(),
                Loggroep.van(posten).size() < VERZOEKEN);
    }
}
