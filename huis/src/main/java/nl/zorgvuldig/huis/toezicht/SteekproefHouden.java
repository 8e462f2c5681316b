package nl.zorgvuldig.huis.toezicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.springframework.stereotype.Component;

/** Draws lines of the log by lot, and shows them with what was judged of them (IJ bijlage 3). */
@Component
public class SteekproefHouden {
    private final Inkijk inkijk;
    private final Steekproeven steekproeven;
    private final Oordeelopener oordelen;
    private final Namen namen;

    SteekproefHouden(Inkijk inkijk, Steekproeven steekproeven, Oordeelopener oordelen, Namen namen) {
        this.inkijk = inkijk;
        this.steekproeven = steekproeven;
        this.oordelen = oordelen;
        this.namen = namen;
    }

    /**
     * The samples there are.
     *
     * @param alle newest first
     * @param namen who drew them
     * @param gronden why the viewer may see it
     */
    public record Lijst(List<Steekproef> alle, Map<Persoon.Id, String> namen, List<Bevinding> gronden) {}

    /**
     * One sample.
     *
     * @param regels the lines
     * @param oordelen what was judged of them, oldest first
     * @param namen who did and who judged
     * @param gronden why the viewer may see it
     */
    public record Blad(
            List<Logpost> regels,
            List<Oordeel.Geopend> oordelen,
            Map<Persoon.Id, String> namen,
            List<Bevinding> gronden) {}

    /** Draws; the sample, or empty when the viewer may not. */
    public Optional<UUID> trek(Kijker kijker, LocalDate van, LocalDate totEnMet, int aantal) {
        return inkijk.schrijf(kijker, Aanleiding.STEEKPROEF, bevoegd -> {
            UUID id = UUID.randomUUID();
            inkijk.noteer(bevoegd, Set.of(), id);
            Inkijk.toezien(() -> steekproeven.trek(kijker, id, van, totEnMet, aantal));
            return Optional.of(id);
        });
    }

    /** All samples; empty when the viewer may not. */
    public Optional<Lijst> lijst(Kijker kijker) {
        return inkijk.lees(kijker, Aanleiding.STEEKPROEF, bevoegd -> {
            inkijk.noteer(bevoegd, Set.of(), Logregel.GEEN);
            List<Steekproef> alle = Inkijk.toezien(() -> steekproeven.alle(kijker.huis()));
            Set<Persoon.Id> wie = alle.stream().map(Steekproef::door).collect(Collectors.toSet());
            return Optional.of(new Lijst(alle, namen.open(bevoegd, wie), bevoegd.gronden()));
        });
    }

    /** One sample; empty when the viewer may not, or there is no such. */
    public Optional<Blad> lees(Kijker kijker, UUID id) {
        return inkijk.lees(kijker, Aanleiding.STEEKPROEF, bevoegd -> {
            List<Logpost> regels = Inkijk.toezien(() -> steekproeven.regels(kijker.huis(), id));
            if (regels.isEmpty()) {
                inkijk.nietGevonden(bevoegd, id);
                return Optional.empty();
            }
            inkijk.noteer(bevoegd, Set.of(), id);
            return Optional.of(blad(bevoegd, regels));
        });
    }

    private Blad blad(Inkijk.Bevoegd bevoegd, List<Logpost> regels) {
        List<Oordeel.Geopend> gevonden =
                oordelen.open(bevoegd, regels.stream().map(Logpost::regel).toList());
        Set<Persoon.Id> mensen = Stream.concat(
                        regels.stream().map(post -> post.kijker().persoon()),
                        gevonden.stream().map(een -> een.oordeel().door()))
                .collect(Collectors.toSet());
        return new Blad(regels, gevonden, namen.open(bevoegd, mensen), bevoegd.gronden());
    }
}
