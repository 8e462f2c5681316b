package nl.zorgvuldig.huis.toegang;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/** Opens who colleagues are, outside any dossier. */
@Component
public class Collegas {
    private final Personen personen;
    private final Kluis kluis;

    Collegas(Personen personen, Kluis kluis) {
        this.personen = personen;
        this.kluis = kluis;
    }

    /** The names that the viewer of the running transaction may know; none of whoever is not on record. */
    public Map<Persoon.Id, String> namen(Protocol protocol, Situatie basis, Set<Persoon.Id> wie) {
        List<Personen.Naam> namen = personen.namen(basis.kijker().huis(), wie);
        Set<Vindplaats> plaatsen =
                namen.stream().map(naam -> naam.naam().vindplaats()).collect(Collectors.toSet());
        if (namen.isEmpty()
                || !(Beslissing.medewerker(protocol, basis, plaatsen)
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
