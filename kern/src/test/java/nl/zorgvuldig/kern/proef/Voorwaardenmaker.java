package nl.zorgvuldig.kern.proef;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Gebruik;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.Zeggenschapsbepaling;

/** Makes what a giver decides, half of the time about whoever asks. */
final class Voorwaardenmaker {
    private Voorwaardenmaker() {}

    static Zeggenschapsbepaling bepaling(Rol regisseur) {
        return new Zeggenschapsbepaling(
                Set.of(regisseur), Set.of(), true, List.of(new Artikel("VB", "3.5d")), List.of());
    }

    static Voorwaarden van(Wereldmaker wereld) {
        Willekeur kans = wereld.kans;
        List<Ontvanger> mogelijk = List.of(
                new Ontvanger.Regisseur(),
                new Ontvanger.EenPartij(wereld.kijker.partij()),
                new Ontvanger.EenMens(wereld.kijker.persoon()),
                new Ontvanger.EenPartij(new Partij.Id(kans.id())));
        List<Partij.Id> partijen = List.of(wereld.kijker.partij(), new Partij.Id(kans.id()));
        return new Voorwaarden(
                kans.kans(50) ? new Kring.Iedereen() : new Kring.Alleen(kans.deel(mogelijk, 70)),
                kans.deel(partijen, 10),
                kans.kans(70) ? new Gebruik.Alles() : new Gebruik.Alleen(kans.deel(doelen(wereld), 80)),
                kans.deel(partijen, 50),
                kans.kies(List.of(Uitvraag.values())));
    }

    /** Those of the phase, and one of no phase at all. */
    private static List<Doel> doelen(Wereldmaker wereld) {
        return Stream.concat(
                        Optional.ofNullable(wereld.protocol.fasen().get(wereld.fase)).stream()
                                .flatMap(fase -> fase.doelen().stream()),
                        Stream.of(new Doel("elders")))
                .toList();
    }
}
