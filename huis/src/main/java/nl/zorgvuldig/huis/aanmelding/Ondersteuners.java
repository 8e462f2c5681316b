package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Ondersteuning.Ondersteuner;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Betreksituatie;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Who supports in a dossier, and who could be brought in to (HV-C19). */
@Component
class Ondersteuners {
    private final Ondersteuning ondersteuning;
    private final Situaties situaties;
    private final Medewerkers medewerkers;

    Ondersteuners(Ondersteuning ondersteuning, Situaties situaties, Medewerkers medewerkers) {
        this.ondersteuning = ondersteuning;
        this.situaties = situaties;
        this.medewerkers = medewerkers;
    }

    /** What the viewer may know of it; the names under a proof of the dossier. */
    Steun van(Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij) {
        Kijker kijker = Transactie.huidige().kijker();
        List<Ondersteuner> nu = ondersteuning.van(kijker, rij.staat().feiten().id());
        List<Situatie> mogelijk = kandidaten(
                        protocol, Dossiersituatie.van(protocol, gevonden, rij, Handeling.BETREKKEN))
                .filter(ander -> nu.stream().noneMatch(wie -> isDezelfde(wie, ander.kijker())))
                .toList();
        Set<Persoon.Id> allen = Stream.concat(
                        nu.stream().map(Ondersteuner::persoon),
                        mogelijk.stream().map(ander -> ander.kijker().persoon()))
                .collect(Collectors.toSet());
        Map<Persoon.Id, String> namen = allen.isEmpty() ? Map.of() : medewerkers.open(protocol, gevonden, rij, allen);
        return new Steun(
                nu.stream()
                        .map(wie -> new Steun.Steunt(
                                wie.betrokkenheid(), namen.getOrDefault(wie.persoon(), ""), wie.sinds()))
                        .toList(),
                mogelijk.stream()
                        .map(Situatie::kijker)
                        .map(wie ->
                                new Steun.Kandidaat(wie.persoon(), wie.partij(), namen.getOrDefault(wie.persoon(), "")))
                        .distinct()
                        .toList());
    }

    private static boolean isDezelfde(Ondersteuner wie, Kijker ander) {
        return wie.persoon().equals(ander.persoon()) && wie.partij().equals(ander.partij());
    }

    /** Everyone who may be brought in, once for each role that supports in the phase. */
    private Stream<Situatie> kandidaten(Protocol protocol, Situatie basis) {
        if (!(Beslissing.inDossier(protocol, basis) instanceof Handelingsbesluit.Toegestaan)) {
            return Stream.empty();
        }
        return steunend(protocol, basis)
                .filter(ander -> Beslissing.betrekken(protocol, new Betreksituatie(basis, ander))
                        instanceof Handelingsbesluit.Toegestaan);
    }

    /** Everyone with a role that supports in the phase of the dossier. */
    Stream<Situatie> steunend(Protocol protocol, Situatie basis) {
        Set<Rol> rollen = basis.fase().map(protocol.fasen()::get).stream()
                .flatMap(fase -> fase.bevoegdheden().stream())
                .filter(bevoegdheid -> bevoegdheid.betrokkenheid() == Betrokkenheid.ONDERSTEUNER)
                .map(Bevoegdheid::rol)
                .collect(Collectors.toSet());
        return rollen.isEmpty() ? Stream.empty() : situaties.met(rollen, Handeling.INZIEN, basis.doel()).stream();
    }
}
