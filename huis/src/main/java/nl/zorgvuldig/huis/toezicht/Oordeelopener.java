package nl.zorgvuldig.huis.toezicht;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Toezichtsituatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/** Opens what was judged of lines, under a decision. */
@Component
class Oordeelopener {
    private final Oordelen oordelen;
    private final Kluis kluis;

    Oordeelopener(Oordelen oordelen, Kluis kluis) {
        this.oordelen = oordelen;
        this.kluis = kluis;
    }

    /** What was judged of these lines, oldest first. */
    List<Oordeel.Geopend> open(Inkijk.Bevoegd bevoegd, Collection<UUID> regels) {
        List<Oordeel> gevonden =
                Inkijk.toezien(() -> oordelen.over(bevoegd.situatie().kijker().huis(), regels));
        Set<UUID> stukken = gevonden.stream().map(Oordeel::id).collect(Collectors.toSet());
        List<Afgeschermd<String>> velden =
                gevonden.stream().map(Oordeel::motivering).toList();
        Toezichtsituatie situatie = new Toezichtsituatie(
                bevoegd.situatie(),
                Optional.empty(),
                stukken,
                velden.stream().map(Afgeschermd::vindplaats).collect(Collectors.toSet()));
        if (!(Beslissing.logboek(bevoegd.protocol(), situatie) instanceof Verstrekkingsbesluit.Toegestaan mag)) {
            return List.of();
        }
        Map<Vindplaats, String> teksten = kluis.open(List.of(new Opening(mag.bewijs(), velden)));
        return gevonden.stream()
                .map(een -> new Oordeel.Geopend(
                        een, teksten.getOrDefault(een.motivering().vindplaats(), "")))
                .toList();
    }
}
