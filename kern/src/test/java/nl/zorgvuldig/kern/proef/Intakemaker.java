package nl.zorgvuldig.kern.proef;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.aanmelding.Bewaarbesluit;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Overleg;
import nl.zorgvuldig.kern.aanmelding.Wetsoordeel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;

/** Makes random intake decisions that fit the protocol. */
final class Intakemaker {
    private final Wereldmaker wereld;
    private final Willekeur kans;
    private final Protocol protocol;

    Intakemaker(Wereldmaker wereld) {
        this.wereld = wereld;
        this.kans = wereld.kans;
        this.protocol = wereld.protocol;
    }

    Vraag vraag() {
        Optional<Uitkomstbepaling> gekozen = uitkomst();
        Set<Inbreng.Id> inbrengen = Stream.generate(() -> new Inbreng.Id(kans.id()))
                .limit(kans.tot(3))
                .collect(Collectors.toSet());
        return new Vraag(
                Beslisser.INTAKE,
                protocol,
                new Intakesituatie(
                        wereld.inDossier(wereld.dossier()),
                        Gegeven.van(gekozen.map(Uitkomstbepaling::uitkomst)),
                        Gegeven.van(gekozen.map(Uitkomstbepaling::redenen)
                                .filter(redenen -> !redenen.isEmpty())
                                .map(kans::kies)),
                        voldaan(gekozen),
                        kans.kies(List.of(Motivering.values())),
                        overleg(),
                        new Aanmeldmaker(wereld).informering(),
                        wetsoordeel(),
                        bewaarbesluit(),
                        inbrengen,
                        inbrengen.stream().collect(Collectors.toMap(id -> id, id -> noodzaak()))));
    }

    private Set<Overleg> overleg() {
        return Stream.of(
                        wereld.partij(
                                new Partij.Id(kans.id()),
                                Set.of(kans.kies(protocol.aanmelding().gemeenten()))),
                        wereld.leidend)
                .flatMap(partij -> partij.alsOptie().stream())
                .map(partij -> new Overleg(partij, kans.deel(List.of(Onderwerp.values()), 80)))
                .collect(Collectors.toSet());
    }

    private Wetsoordeel wetsoordeel() {
        Partij.Id partij = new Partij.Id(kans.id());
        return new Wetsoordeel(
                kans.kans(80) ? Gegeven.bekend(Kalender.dag(Voorbeeldmensen.NU)) : Gegeven.onbekend(),
                wereld.partij(partij, Set.of(kans.kies(Protocolmaker.SOORTEN))).alsOptie().stream()
                        .collect(Collectors.toSet()),
                kans.kans(80) ? Set.copyOf(Protocolmaker.CRITERIA) : Set.of());
    }

    private Bewaarbesluit bewaarbesluit() {
        return new Bewaarbesluit(
                kans.kans(80)
                        ? Gegeven.bekend(Kalender.dag(Voorbeeldmensen.NU).plusDays(kans.tot(40)))
                        : Gegeven.onbekend(),
                kans.kies(List.of(Motivering.values())));
    }

    private Optional<Uitkomstbepaling> uitkomst() {
        List<Uitkomstbepaling> mogelijk = protocol.uitkomsten().values().stream()
                .filter(uitkomst -> uitkomst.uit().equals(wereld.fase))
                .sorted(Comparator.comparing(uitkomst -> uitkomst.uitkomst().code()))
                .toList();
        return mogelijk.isEmpty() ? Optional.empty() : Optional.of(kans.kies(mogelijk));
    }

    private Set<Criterium> voldaan(Optional<Uitkomstbepaling> gekozen) {
        boolean verder = gekozen.filter(Uitkomstbepaling::gaatVerder).isPresent();
        return kans.kans(80)
                ? (verder ? Set.copyOf(Protocolmaker.CRITERIA) : Set.of())
                : kans.deel(Protocolmaker.CRITERIA, 50);
    }

    private Intakesituatie.Noodzaakoordeel noodzaak() {
        return kans.kies(List.of(Intakesituatie.Noodzaakoordeel.values()));
    }
}
