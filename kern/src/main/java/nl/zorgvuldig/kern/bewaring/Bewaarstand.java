package nl.zorgvuldig.kern.bewaring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Bewaartrap;
import nl.zorgvuldig.kern.protocol.Bewaarzicht;
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
                .toList();
        return begonnen.isEmpty() ? GEWOON : opTrap(begonnen, vraag);
    }

    private static Bewaarstand opTrap(List<Bewaartrap> begonnen, Bewaarvraag vraag) {
        return begonnen.stream()
                .filter(trap -> Vensters.loopt(trap.venster(), vraag))
                .map(trap -> new Bewaarstand(trap.zicht(vraag.rol()), Optional.of(trap), Optional.empty()))
                .min(Comparator.comparing(Bewaarstand::zicht))
                .orElse(DICHT);
    }
}
