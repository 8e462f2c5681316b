package nl.zorgvuldig.huis.toezicht;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.kluis.Zoekindex;
import nl.zorgvuldig.huis.kluis.Zoekkenmerk;
import nl.zorgvuldig.huis.partij.Signaalgrenzen;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Gebruik;
import nl.zorgvuldig.kern.verantwoording.Grenzen;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verantwoording.Signaal;
import nl.zorgvuldig.kern.verantwoording.Signaalregels;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.springframework.stereotype.Component;

/** Finds by rule which use of some days stands out, with what was judged of it (I3). */
@Component
public class OpvallendVinden {
    private final Inkijk inkijk;
    private final Logbron bron;
    private final Zoekindex index;
    private final Oordeelopener oordelen;
    private final Namen namen;
    private final Signaalgrenzen signaalgrenzen;

    OpvallendVinden(
            Inkijk inkijk,
            Logbron bron,
            Zoekindex index,
            Oordeelopener oordelen,
            Namen namen,
            Signaalgrenzen signaalgrenzen) {
        this.signaalgrenzen = signaalgrenzen;
        this.inkijk = inkijk;
        this.bron = bron;
        this.index = index;
        this.oordelen = oordelen;
        this.namen = namen;
    }

    /**
     * What stands out.
     *
     * @param signalen newest first
     * @param grenzen the limits that were used
     * @param besluit by which besluit of the house they hold; empty while it set none
     * @param oordelen what was judged of them, oldest first
     * @param namen who did and who judged
     * @param gronden why the viewer may see it
     */
    public record Overzicht(
            List<Signaal> signalen,
            Grenzen grenzen,
            Optional<Signaalgrenzen.Vastgesteld> besluit,
            List<Oordeel.Geopend> oordelen,
            Map<Persoon.Id, String> namen,
            List<Bevinding> gronden) {}

    /** What stands out in the days of a question; empty when the viewer may not. */
    public Optional<Overzicht> voer(Kijker kijker, Logvraag vraag) {
        return inkijk.lees(kijker, Aanleiding.OPVALLEND, bevoegd -> {
            inkijk.noteer(bevoegd, Set.of(), Logregel.GEEN);
            return Optional.of(overzicht(bevoegd, vraag));
        });
    }

    private Overzicht overzicht(Inkijk.Bevoegd bevoegd, Logvraag vraag) {
        Optional<Signaalgrenzen.Vastgesteld> besluit =
                signaalgrenzen.gelden(bevoegd.situatie().kijker().huis());
        Grenzen grenzen = besluit.map(Signaalgrenzen.Vastgesteld::grenzen).orElse(Grenzen.STRENG);
        List<Gebruik> gebruik =
                Inkijk.toezien(() -> bron.gebruik(bevoegd.situatie().kijker().huis(), vraag));
        Map<Persoon.Id, String> mensen =
                namen.open(bevoegd, gebruik.stream().map(Gebruik::persoon).collect(Collectors.toSet()));
        List<Signaal> signalen = Signaalregels.alle(grenzen, metEigenNaam(gebruik, mensen));
        List<Oordeel.Geopend> gevonden =
                oordelen.open(bevoegd, signalen.stream().map(Signaal::regel).toList());
        Set<Persoon.Id> oordeelden =
                gevonden.stream().map(een -> een.oordeel().door()).collect(Collectors.toSet());
        oordeelden.removeAll(mensen.keySet());
        Map<Persoon.Id, String> alle = Stream.of(mensen, namen.open(bevoegd, oordeelden))
                .flatMap(kaart -> kaart.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Overzicht(signalen, grenzen, besluit, gevonden, alle, bevoegd.gronden());
    }

    /** Adds which dossiers are about someone with the surname of who opened them. */
    private List<Gebruik> metEigenNaam(List<Gebruik> gebruik, Map<Persoon.Id, String> mensen) {
        Map<Persoon.Id, List<Zoekkenmerk>> kenmerken = mensen.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, mens -> Zoekindex.achternamen(mens.getValue())));
        Map<Zoekkenmerk, Set<Dossier.Id>> gevonden = Inkijk.toezien(() ->
                index.zoekAlle(kenmerken.values().stream().flatMap(List::stream).toList()));
        Map<Persoon.Id, Set<Dossier.Id>> naamgenoten = kenmerken.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        eigen -> eigen.getValue().stream()
                                .flatMap(kenmerk -> gevonden.getOrDefault(kenmerk, Set.of()).stream())
                                .collect(Collectors.toSet())));
        return gebruik.stream()
                .map(een -> metEigenNaam(een, naamgenoten.getOrDefault(een.persoon(), Set.of())))
                .toList();
    }

    private static Gebruik metEigenNaam(Gebruik gebruik, Set<Dossier.Id> naamgenoten) {
        Set<Gebruik.Kenmerk> kenmerken = new HashSet<>(gebruik.kenmerken());
        if (gebruik.dossiers().stream().anyMatch(naamgenoten::contains)) {
            kenmerken.add(Gebruik.Kenmerk.EIGEN_NAAM);
        }
        return new Gebruik(
                gebruik.regel(), gebruik.moment(), gebruik.persoon(), gebruik.uitslag(), gebruik.dossiers(), kenmerken);
    }
}
