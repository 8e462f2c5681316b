package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Wetsoordeelopgave;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.Regime.Deelnemerschap;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import org.springframework.stereotype.Component;

/** What is asked, and read back, about the judgement that a law wants before a casus goes on (R3). */
@Component
class Oordeelvragen {
    private static final String MOTIVERING = "wetsoordeel.";
    private static final Set<Deelnemerschap> PUBLIEK = EnumSet.of(Deelnemerschap.PUBLIEK);

    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Partijen partijen;
    private final Klok klok;

    Oordeelvragen(Transacties transacties, Protocollen protocollen, Partijen partijen, Klok klok) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.partijen = partijen;
        this.klok = klok;
    }

    /** The questions in a phase; empty when no law lies over the protocol today, or it judged the report before. */
    Optional<Wetsoordeelvragen> voor(Kijker kijker, Fase fase, Uitleg uitleg) {
        return wet(kijker)
                .filter(_ -> fase.equals(
                        protocollen.voor(kijker.huis()).protocol().aanmelding().fase()))
                .map(regime -> new Wetsoordeelvragen(
                        transacties.lezen(kijker, () -> partijen.feiten(kijker.huis())).values().stream()
                                .filter(partij -> regime.noemt(partij.soorten(), PUBLIEK))
                                .filter(partij -> !partij.isUitgetreden(klok.nu()))
                                .map(partij -> optie(uitleg, partij))
                                .sorted(Comparator.comparing(Optie::naam))
                                .toList(),
                        regime.criteria().stream()
                                .map(criterium -> Optie.van(
                                        MOTIVERING + criterium.code(), uitleg.naam(Begrip.CRITERIUM, criterium.code())))
                                .sorted(Comparator.comparing(Optie::naam))
                                .toList()));
    }

    private static Optie optie(Uitleg uitleg, Partijfeiten partij) {
        return Optie.van(partij.id().waarde().toString(), uitleg.partij(partij.id()));
    }

    private Optional<Regime> wet(Kijker kijker) {
        return protocollen.voor(kijker.huis()).protocol().wet(Kalender.dag(klok.nu()));
    }

    /** What was filled in; what was asked of no criterion of the law is no part of it. */
    Wetsoordeelopgave lees(Kijker kijker, Formulier formulier) {
        Map<Criterium, String> motivering = wet(kijker).map(Regime::criteria).orElseGet(Set::of).stream()
                .collect(Collectors.toMap(
                        criterium -> criterium,
                        criterium ->
                                formulier.waarde(MOTIVERING + criterium.code()).strip()));
        List<Partij.Id> door = formulier.waarden("wetsoordeel.door").stream()
                .map(gekozen -> new Partij.Id(Padkenmerk.lees(gekozen)))
                .toList();
        return new Wetsoordeelopgave(formulier.dag("wetsoordeel.op"), Set.copyOf(door), motivering);
    }
}
