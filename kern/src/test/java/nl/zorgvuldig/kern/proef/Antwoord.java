package nl.zorgvuldig.kern.proef;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Inzagebewijs;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;

/**
 * A decision of either kind, in one shape.
 *
 * @param toegestaan whether it is permitted
 * @param bevindingen grounds or reasons
 * @param bewijs the proof, when the decision is about showing something
 */
public record Antwoord(boolean toegestaan, List<Bevinding> bevindingen, Optional<Inzagebewijs> bewijs) {
    static Antwoord van(Handelingsbesluit besluit) {
        return new Antwoord(besluit instanceof Handelingsbesluit.Toegestaan, besluit.bevindingen(), Optional.empty());
    }

    static Antwoord van(Verstrekkingsbesluit besluit) {
        return switch (besluit) {
            case Verstrekkingsbesluit.Toegestaan(List<Bevinding> gronden, Inzagebewijs bewijs) ->
                new Antwoord(true, gronden, Optional.of(bewijs));
            case Verstrekkingsbesluit.Geweigerd(List<Bevinding> redenen) ->
                new Antwoord(false, redenen, Optional.empty());
        };
    }

    /** Norm and code of every finding, and the place when it has one. */
    public List<String> codes() {
        return bevindingen.stream()
                .map(bevinding -> bevinding.norm() + " " + bevinding.code()
                        + (bevinding.plaats().isEmpty() ? "" : " @" + bevinding.plaats()))
                .toList();
    }
}
