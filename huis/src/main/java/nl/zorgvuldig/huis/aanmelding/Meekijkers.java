package nl.zorgvuldig.huis.aanmelding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Who, besides a giver, has part in a casus with a role that looks into it in its phase (D3). */
@Component
public class Meekijkers {
    private final Mededelingen deelnames;
    private final Situaties situaties;
    private final Medewerkers medewerkers;

    Meekijkers(Mededelingen deelnames, Situaties situaties, Medewerkers medewerkers) {
        this.deelnames = deelnames;
        this.situaties = situaties;
        this.medewerkers = medewerkers;
    }

    /**
     * Someone else in the casus.
     *
     * @param kijker as whom that person looks
     * @param naam the name; empty when the giver may not know it
     */
    public record Ander(Kijker kijker, String naam) {
        /** What stands for it in an address. */
        public String code() {
            return kijker.persoon().waarde() + "." + kijker.rol().code();
        }
    }

    /** They, by name as far as the viewer may know that. */
    List<Ander> van(Protocol protocol, Kijker kijker, Dossiers.Gevonden gevonden, Dossiers.Rij rij) {
        Dossier.Id dossier = rij.staat().feiten().id();
        Situatie basis = Dossiersituatie.van(protocol, gevonden, rij, Handeling.INZIEN);
        List<Deelname> erbij = deelnames.sinds(kijker, dossier, basis.moment()).stream()
                .filter(deelname -> !isVanOns(deelname, kijker) && !isOokGevraagd(deelname, rij))
                .toList();
        List<Bevoegdheid> kijkend = kijkend(protocol, basis);
        Set<Rol> rollen = kijkend.stream().map(Bevoegdheid::rol).collect(Collectors.toSet());
        List<Kijker> anderen = situaties.met(rollen, Handeling.INZIEN, basis.doel()).stream()
                .map(Situatie::kijker)
                .filter(wie -> erbij.stream().anyMatch(deelname -> past(deelname, wie, kijkend)))
                .distinct()
                .toList();
        return metNamen(medewerkers.open(protocol, gevonden, rij, personen(anderen)), anderen);
    }

    /** Whoever reports for the same partij sees it as the giver does. */
    private static boolean isVanOns(Deelname deelname, Kijker kijker) {
        return deelname.persoon().equals(kijker.persoon())
                || (deelname.betrokkenheid() == Betrokkenheid.AANMELDER
                        && deelname.partij().equals(kijker.partij()));
    }

    /** Who was asked as well is nothing to a partij that was asked itself: that alone says something of someone (C6). */
    private static boolean isOokGevraagd(Deelname deelname, Dossiers.Rij rij) {
        return deelname.betrokkenheid() == Betrokkenheid.BEVRAAGDE
                && rij.staat().feiten().deelnames().stream()
                        .allMatch(eigen -> eigen.betrokkenheid() == Betrokkenheid.BEVRAAGDE);
    }

    private static List<Bevoegdheid> kijkend(Protocol protocol, Situatie basis) {
        return basis.fase().map(protocol.fasen()::get).stream()
                .flatMap(fase -> fase.bevoegdheden().stream())
                .filter(bevoegdheid -> bevoegdheid.handeling() == Handeling.INZIEN)
                .toList();
    }

    private static boolean past(Deelname deelname, Kijker wie, List<Bevoegdheid> kijkend) {
        return deelname.persoon().equals(wie.persoon())
                && deelname.partij().equals(wie.partij())
                && kijkend.stream()
                        .anyMatch(bevoegdheid -> bevoegdheid.rol().equals(wie.rol())
                                && bevoegdheid.betrokkenheid() == deelname.betrokkenheid());
    }

    private static Set<Persoon.Id> personen(List<Kijker> anderen) {
        return anderen.stream().map(Kijker::persoon).collect(Collectors.toSet());
    }

    private static List<Ander> metNamen(Map<Persoon.Id, String> namen, List<Kijker> anderen) {
        return anderen.stream()
                .map(wie -> new Ander(wie, namen.getOrDefault(wie.persoon(), "")))
                .sorted(Comparator.comparing(Ander::naam).thenComparing(Ander::code))
                .toList();
    }
}
