package nl.zorgvuldig.huis.beheer.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.toegang.PersoneelInzien.Personeel;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Verlening;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.verstrekking.Herzieningsnormen;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;

/**
 * The roles at which somebody must look soon, or should have looked, the most urgent first.
 *
 * @param profiel says how long a role holds
 * @param vandaag today
 */
record Herzienlijst(Profiel profiel, LocalDate vandaag) {
    /** How long before a role ends it is asked for. */
    static final Period VOORAF = Period.ofDays(30);

    List<Verlening> van(List<Verlening> alle) {
        return alle.stream()
                .filter(verlening -> !verlening.wacht())
                .filter(verlening -> verlening
                        .periode()
                        .totEnMet()
                        .filter(einde -> einde.isBefore(vandaag))
                        .isEmpty())
                .filter(verlening -> tot(verlening)
                        .filter(dag -> dag.minus(VOORAF).isAfter(vandaag))
                        .isEmpty())
                .sorted(Comparator.comparing(Verlening::bekeken).thenComparing(Verlening::id))
                .toList();
    }

    private Optional<LocalDate> tot(Verlening verlening) {
        return Herzieningsnormen.laatsteDag(profiel.protocol(), verlening.bekeken());
    }

    Optie optie(Verlening verlening, Personeel wie, Map<Partij.Id, String> partijen) {
        return new Optie(
                verlening.aan().waarde() + "." + verlening.id(),
                Teksten.tekst(
                        "beheer.herzien.wie",
                        wie.namen().getOrDefault(verlening.aan(), ""),
                        profiel.naam(Begrip.ROL, verlening.rol().code()),
                        partijen.getOrDefault(verlening.partij(), "")),
                tot(verlening)
                        .map(dag -> Teksten.tekst(
                                dag.isBefore(vandaag) ? "beheer.herzien.voorbij" : "beheer.herzien.tot",
                                Dagtekst.datum(dag),
                                Dagtekst.datum(verlening.bekeken())))
                        .orElse(""));
    }
}
