package nl.zorgvuldig.huis.toezicht;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.huis.toegang.Personen;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/** Opens the names of people who acted, each under a decision and a line in the log of its own. */
@Component
class Namen {
    private final Kluis kluis;
    private final Personen personen;

    Namen(Kluis kluis, Personen personen) {
        this.kluis = kluis;
        this.personen = personen;
    }

    /** The names that the viewer may know. */
    Map<Persoon.Id, String> open(Inkijk.Bevoegd bevoegd, Collection<Persoon.Id> van) {
        List<Personen.Naam> namen = personen.namen(bevoegd.situatie().kijker().huis(), Set.copyOf(van));
        Set<Vindplaats> plaatsen =
                namen.stream().map(naam -> naam.naam().vindplaats()).collect(Collectors.toSet());
        if (!(Beslissing.medewerker(bevoegd.protocol(), bevoegd.situatie(), plaatsen)
                instanceof Verstrekkingsbesluit.Toegestaan toegestaan)) {
            return Map.of();
        }
        Map<Vindplaats, String> teksten = kluis.open(List.of(new Opening(
                toegestaan.bewijs(), namen.stream().map(Personen.Naam::naam).toList())));
        return namen.stream()
                .collect(Collectors.toMap(
                        Personen.Naam::persoon,
                        naam -> teksten.getOrDefault(naam.naam().vindplaats(), "")));
    }
}
