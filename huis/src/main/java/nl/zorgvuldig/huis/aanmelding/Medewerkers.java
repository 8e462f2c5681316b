package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.huis.toegang.Personen;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/** Opens who reported a dossier and who has it in hand, under a proof of that dossier. */
@Component
class Medewerkers {
    private final Kluis kluis;
    private final Personen personen;

    Medewerkers(Kluis kluis, Personen personen) {
        this.kluis = kluis;
        this.personen = personen;
    }

    /** The names that the viewer may know. */
    Map<Persoon.Id, String> open(Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij) {
        return open(protocol, gevonden, rij, betrokkenen(rij.staat()));
    }

    /** The names of some colleagues that the viewer may know, for the sake of a dossier. */
    List<String> namen(Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij, Set<Persoon.Id> wie) {
        return open(protocol, gevonden, rij, wie).values().stream().sorted().toList();
    }

    /** The names of some colleagues by who they are. */
    Map<Persoon.Id, String> open(Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij, Set<Persoon.Id> wie) {
        List<Personen.Naam> namen = personen.namen(Transactie.huidige().kijker().huis(), wie);
        Set<Vindplaats> plaatsen =
                namen.stream().map(naam -> naam.naam().vindplaats()).collect(Collectors.toSet());
        Verstrekkingsbesluit besluit = Beslissing.medewerker(
                protocol, Dossiersituatie.van(protocol, gevonden, rij, Handeling.MEDEWERKER_INZIEN), plaatsen);
        if (!(besluit instanceof Verstrekkingsbesluit.Toegestaan toegestaan)) {
            return Map.of();
        }
        Map<Vindplaats, String> teksten = kluis.open(List.of(new Opening(
                toegestaan.bewijs(), namen.stream().map(Personen.Naam::naam).toList())));
        return namen.stream()
                .collect(Collectors.toMap(
                        Personen.Naam::persoon,
                        naam -> teksten.getOrDefault(naam.naam().vindplaats(), "")));
    }

    private static Set<Persoon.Id> betrokkenen(Dossierstaat staat) {
        return Stream.concat(Stream.of(staat.aanmelder()), staat.behandelaar().stream())
                .collect(Collectors.toSet());
    }
}
