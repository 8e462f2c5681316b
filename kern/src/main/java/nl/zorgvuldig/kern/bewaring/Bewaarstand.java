package nl.zorgvuldig.kern.bewaring;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Bewaartrap;
import nl.zorgvuldig.kern.protocol.Bewaarzicht;
import nl.zorgvuldig.kern.protocol.Gebeurtenis;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Tijdbepaling;
import nl.zorgvuldig.kern.taal.Kalender;

/**
 * What the passing of time leaves of a dossier for one role.
 *
 * @param zicht how much is left to see; ALLES means that only the rules of the phase count
 * @param trap the step of retention that says so; empty before any began and after the last
 * @param vernietigd the term that has passed, so that everything must be gone; empty while it may be there
 */
public record Bewaarstand(Bewaarzicht zicht, Optional<Bewaartrap> trap, Optional<Looptermijn> vernietigd) {
    private static final Gebeurtenis HEROPEND = new Gebeurtenis("heropend");
    private static final Bewaarstand GEWOON = new Bewaarstand(Bewaarzicht.ALLES, Optional.empty(), Optional.empty());
    private static final Bewaarstand DICHT = new Bewaarstand(Bewaarzicht.NIETS, Optional.empty(), Optional.empty());

    /** What is left now. Of all layers the one that leaves least counts (R1). */
    public static Bewaarstand van(Protocol protocol, Bewaarvraag vraag) {
        return Tijdlaag.op(protocol, Kalender.dag(vraag.moment()))
                .map(laag -> van(laag.tijd(), vraag))
                .min(Comparator.comparing((Bewaarstand stand) -> stand.vernietigd.isEmpty())
                        .thenComparing(Bewaarstand::zicht))
                .orElse(DICHT);
    }

    private static Bewaarstand van(Tijdbepaling tijd, Bewaarvraag vraag) {
        Optional<Looptermijn> voorbij = Looptermijn.bindend(Looptermijn.van(tijd.vernietigen(), vraag.voorvallen()))
                .filter(termijn -> termijn.isVerstreken(vraag.moment()));
        if (voorbij.isPresent()) {
            return new Bewaarstand(Bewaarzicht.NIETS, Optional.empty(), voorbij);
        }
        List<Bewaartrap> begonnen = tijd.trappen().stream()
                .filter(trap -> vraag.voorvallen().stream()
                        .anyMatch(
                                voorval -> voorval.soort().equals(trap.venster().vanaf())))
                .filter(trap -> !isHeropend(tijd, trap.venster().vanaf(), vraag))
                .toList();
        return begonnen.isEmpty() ? GEWOON : opTrap(begonnen, vraag);
    }

    /**
     * Opening again, in time, lifts the steps until the dossier is closed once more (HV B2.2.4, C17). It gives no new term:
     * then and at the end the first time counts.
     */
    private static boolean isHeropend(Tijdbepaling tijd, Gebeurtenis vanaf, Bewaarvraag vraag) {
        Optional<Instant> gesloten = laatste(vanaf, vraag);
        return laatste(HEROPEND, vraag)
                .filter(moment -> gesloten.filter(moment::isBefore).isEmpty())
                .filter(moment -> tijd.heropenen().stream()
                        .filter(regel -> regel.venster().vanaf().equals(vanaf))
                        .anyMatch(regel -> Vensters.loopt(regel.venster(), vraag.op(moment))))
                .isPresent();
    }

    private static Optional<Instant> laatste(Gebeurtenis soort, Bewaarvraag vraag) {
        return vraag.voorvallen().stream()
                .filter(voorval -> voorval.soort().equals(soort))
                .map(Voorval::moment)
                .max(Comparator.naturalOrder());
    }

    private static Bewaarstand opTrap(List<Bewaartrap> begonnen, Bewaarvraag vraag) {
        return begonnen.stream()
                .filter(trap -> Vensters.loopt(trap.venster(), vraag))
                .map(trap -> new Bewaarstand(trap.zicht(vraag.rol()), Optional.of(trap), Optional.empty()))
                .min(Comparator.comparing(Bewaarstand::zicht))
                .orElse(DICHT);
    }
}
