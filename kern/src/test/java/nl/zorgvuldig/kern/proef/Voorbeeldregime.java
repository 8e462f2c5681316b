package nl.zorgvuldig.kern.proef;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Bewaartrap;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Gever;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.Regime.Deelnemerschap;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.protocol.Tijdbepaling;
import nl.zorgvuldig.kern.taal.Looptijd;

/** A law above the example protocol. */
public final class Voorbeeldregime {
    /** The first day on which it lies over the example protocol. */
    public static final LocalDate INGANG = LocalDate.of(2025, 3, 1);

    private Voorbeeldregime() {}

    /** A law that takes things away: no health data, no slachtofferhulp, a closed dossier at once. */
    public static Regime regime() {
        return new Regime(
                "wet",
                INGANG,
                Map.of(
                        Voorbeeldcodes.OVERLAST, new Gever.Iedereen(),
                        Voorbeeldcodes.NUMMER, new Gever.Alleen(Set.of(Voorbeeldcodes.COLLEGE)),
                        Voorbeeldcodes.POLITIEGEGEVENS, new Gever.Iedereen()),
                Map.of(
                        Voorbeeldcodes.COLLEGE, Deelnemerschap.PUBLIEK,
                        Voorbeeldcodes.POLITIE, Deelnemerschap.PUBLIEK,
                        Voorbeeldcodes.AANBIEDER, Deelnemerschap.PRIVAAT),
                Set.copyOf(Voorbeeldcodes.CRITERIA.subList(0, 2)),
                List.of(),
                tijd(),
                artikelen());
    }

    private static Tijdbepaling tijd() {
        Looptijd nu = new Looptijd.Dagen(Period.ZERO);
        Looptijd vierJaar = new Looptijd.Dagen(Period.ofYears(4));
        return new Tijdbepaling(
                List.of(),
                List.of(new Termijnregel(
                        "wet-plafond",
                        Voorbeeldtijd.BEGIN,
                        vierJaar,
                        Termijnregel.Strekking.HOOGSTENS,
                        Optional.empty(),
                        List.of(new Artikel("WET", "plafond")))),
                List.of(new Bewaartrap(
                        "afgeschermd",
                        new Bewaartrap.Venster(Voorbeeldtijd.AFSCHALING, nu, vierJaar),
                        Map.of(),
                        List.of(new Artikel("WET", "afschermen")))),
                List.of(),
                List.of());
    }

    private static Map<Norm, List<Artikel>> artikelen() {
        return Norm.Laag.WET.normen().stream()
                .collect(Collectors.toMap(Function.identity(), norm -> List.of(new Artikel("WET", norm.name()))));
    }

    /** A law that takes nothing away from a protocol with these codes. */
    static Regime ruim(Collection<Categorie> categorieen, Collection<SoortPartij> soorten) {
        return new Regime(
                "ruim",
                LocalDate.EPOCH,
                categorieen.stream().collect(Collectors.toMap(Function.identity(), _ -> new Gever.Iedereen())),
                soorten.stream().collect(Collectors.toMap(Function.identity(), _ -> Deelnemerschap.PUBLIEK)),
                Set.of(),
                List.of(),
                new Tijdbepaling(List.of(), List.of(), List.of(), List.of(), List.of()),
                artikelen());
    }
}
