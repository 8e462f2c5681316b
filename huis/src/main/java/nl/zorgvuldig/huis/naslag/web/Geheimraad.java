package nl.zorgvuldig.huis.naslag.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Geheimbepaling;
import nl.zorgvuldig.kern.protocol.Geheimregime;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.protocol.Vrager;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.voorbeelden.Maggeheim;
import nl.zorgvuldig.protocollen.voorbeelden.Magvraag;

/** What someone hears who asks about a secret: which secrets rest on it, and what could still open it. */
record Geheimraad(Profiel profiel, Magvraag vraag) {
    private static final Set<Norm> GESLOTEN = EnumSet.of(Norm.ZORGGEHEIM, Norm.TOESTEMMING);

    /** The regimes by name: of the data, and of the professionals who give them. */
    List<String> rust() {
        return profiel.protocol().geheimhouding().regimes(vraag.categorie(), gever()).stream()
                .map(Geheimregime::code)
                .map(code -> profiel.naam(Begrip.GEHEIMREGIME, code))
                .toList();
    }

    private Set<SoortPartij> gever() {
        boolean eigen = vraag.doen() == Magvraag.Doen.AANMELDEN
                || vraag.vastgelegd().contains(Magvraag.Vastgelegd.EIGEN_GEGEVEN);
        return eigen ? Set.of(vraag.soort()) : Set.of();
    }

    /** The ways that are left, when secrecy or consent is what stands in the way. */
    List<String> wegen(List<Bevinding> bevindingen, boolean mag) {
        Geheimbepaling geheim = profiel.protocol().geheimhouding();
        return mag || bevindingen.stream().noneMatch(bevinding -> GESLOTEN.contains(bevinding.norm()))
                ? List.of()
                : Stream.of(toestemming(geheim), afwegen(geheim), wet(geheim))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<String> toestemming(Geheimbepaling geheim) {
        return namen(geheim.vragers().stream().sorted().map(Vrager::name), Begrip.VRAGER)
                .map(wie -> Teksten.tekst("mag.raad.toestemming", wie));
    }

    /** Which steps of the code are still to be taken. */
    private Optional<String> afwegen(Geheimbepaling geheim) {
        Maggeheim gezet = vraag.geheim();
        return namen(
                        Stream.of(Afweegstap.values())
                                .filter(geheim.afwegen().stappen()::contains)
                                .filter(stap -> !gezet.stappen().contains(stap))
                                .map(Afweegstap::name),
                        Begrip.AFWEEGSTAP)
                .map(stappen -> Teksten.tekst("mag.raad.afwegen", stappen))
                .or(() -> Optional.of(Teksten.tekst("mag.raad.waarop"))
                        .filter(_ -> gezet.weeggrond().isEmpty()
                                && !geheim.afwegen().gronden().isEmpty()));
    }

    private Optional<String> wet(Geheimbepaling geheim) {
        return namen(
                        geheim.uitzonderingen().keySet().stream()
                                .map(Uitzondering::code)
                                .sorted(),
                        Begrip.UITZONDERING)
                .map(wetten -> Teksten.tekst("mag.raad.wet", wetten));
    }

    private Optional<String> namen(Stream<String> codes, Begrip begrip) {
        return Optional.of(codes.map(code -> profiel.naam(begrip, code)).collect(Collectors.joining("; ")))
                .filter(namen -> !namen.isEmpty());
    }
}
