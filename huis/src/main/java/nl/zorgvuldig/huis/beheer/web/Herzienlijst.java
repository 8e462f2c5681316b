package nl.zorgvuldig.huis.beheer.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.toegang.PersoneelInzien.Personeel;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Verlening;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Kijker;
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

    /** The page, on which nobody sees his own roles among those to answer for. */
    HerzienBeeld beeld(
            Kijker kijker, Personeel wie, Map<Partij.Id, String> partijen, Invoer invoer, WaaromBeeld waarom) {
        List<Verlening> alle = van(wie.verleningen());
        Map<Boolean, List<Optie>> opties = alle.stream()
                .collect(Collectors.partitioningBy(
                        verlening -> verlening.aan().equals(kijker.persoon()),
                        Collectors.mapping(verlening -> optie(verlening, wie, partijen), Collectors.toList())));
        return new HerzienBeeld(
                opties.getOrDefault(false, List.of()),
                opties.getOrDefault(true, List.of()),
                alle.stream()
                        .map(Verlening::aan)
                        .distinct()
                        .map(persoon -> new HerzienBeeld.Wie(
                                persoon.waarde(), wie.namen().getOrDefault(persoon, "")))
                        .toList(),
                invoer.fouten(),
                waarom);
    }

    private Optional<LocalDate> tot(Verlening verlening) {
        return Herzieningsnormen.laatsteDag(profiel.protocol(), verlening.bekeken());
    }

    private Optie optie(Verlening verlening, Personeel wie, Map<Partij.Id, String> partijen) {
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
