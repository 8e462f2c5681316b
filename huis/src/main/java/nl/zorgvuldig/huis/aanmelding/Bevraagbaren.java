package nl.zorgvuldig.huis.aanmelding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.triage.Antwoorder;
import nl.zorgvuldig.kern.triage.Uitvraagbeslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Which partijen can be asked in a casus, and who could answer for each (C5). */
@Component
class Bevraagbaren {
    private final Situaties situaties;
    private final Medewerkers medewerkers;

    Bevraagbaren(Situaties situaties, Medewerkers medewerkers) {
        this.situaties = situaties;
        this.medewerkers = medewerkers;
    }

    /**
     * A partij with those who could answer for it.
     *
     * @param partij what is known of it
     * @param mensen they, each once
     */
    record Bevraagbaar(Gegeven<Partijfeiten> partij, List<Antwoorder> mensen) {
        private static Bevraagbaar van(List<Situatie> kunnend) {
            return new Bevraagbaar(
                    kunnend.getFirst().eigenPartij(),
                    kunnend.stream()
                            .map(ander -> new Antwoorder(ander.kijker(), ander.persoon()))
                            .collect(Collectors.toMap(
                                    wie -> wie.kijker().persoon(), wie -> wie, (een, _) -> een, LinkedHashMap::new))
                            .values()
                            .stream()
                            .toList());
        }
    }

    /** Them, by partij; the one on whose behalf is asked is not among them, and neither is who asks. */
    Map<Partij.Id, Bevraagbaar> van(Protocol protocol, Situatie basis) {
        Map<Partij.Id, List<Situatie>> perPartij = kunnend(protocol, basis)
                .sorted(Comparator.comparing(
                        (Situatie ander) -> ander.kijker().rol().code()))
                .collect(Collectors.groupingBy(ander -> ander.kijker().partij()));
        return perPartij.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, partij -> Bevraagbaar.van(partij.getValue())));
    }

    private Stream<Situatie> kunnend(Protocol protocol, Situatie basis) {
        Set<Rol> rollen = basis.fase().map(protocol.fasen()::get).stream()
                .flatMap(fase -> fase.bevoegdheden().stream())
                .filter(bevoegdheid -> bevoegdheid.handeling() == Handeling.BEANTWOORDEN
                        && bevoegdheid.betrokkenheid() == Betrokkenheid.BEVRAAGDE)
                .map(Bevoegdheid::rol)
                .collect(Collectors.toSet());
        Stream<Situatie> anderen = rollen.isEmpty()
                ? Stream.empty()
                : situaties.met(rollen, Handeling.BEANTWOORDEN, basis.doel()).stream();
        return anderen.filter(
                        ander -> !ander.kijker().persoon().equals(basis.kijker().persoon())
                                && !isLeidend(basis, ander.kijker().partij()))
                .filter(ander -> kan(protocol, basis, ander));
    }

    private static boolean isLeidend(Situatie basis, Partij.Id partij) {
        return basis.bekendDossier()
                .map(Dossierfeiten::leidendePartij)
                .filter(partij::equals)
                .isPresent();
    }

    private static boolean kan(Protocol protocol, Situatie basis, Situatie ander) {
        return Uitvraagbeslissing.kanAntwoorden(
                        protocol, basis, ander.eigenPartij(), new Antwoorder(ander.kijker(), ander.persoon()))
                instanceof Handelingsbesluit.Toegestaan;
    }

    /** The names of some of them that the viewer may know, for the sake of the casus. */
    Map<Persoon.Id, String> namen(
            Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij, Set<Persoon.Id> wie) {
        return wie.isEmpty() ? Map.of() : medewerkers.open(protocol, gevonden, rij, wie);
    }
}
