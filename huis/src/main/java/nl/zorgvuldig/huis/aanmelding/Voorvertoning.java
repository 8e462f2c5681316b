package nl.zorgvuldig.huis.aanmelding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/**
 * Shows a giver what someone else in the casus sees now of what the giver itself gave: by what that person's own page is
 * read and decided by, in a transaction of that person, out of which comes no more than yes or no (D3).
 */
@Component
public class Voorvertoning {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Dossiers dossiers;
    private final ZeggenschapInzien zeggenschap;
    private final Mededelingen deelnames;
    private final Situaties situaties;
    private final Medewerkers medewerkers;

    Voorvertoning(
            Transacties transacties,
            Protocollen protocollen,
            Dossiers dossiers,
            ZeggenschapInzien zeggenschap,
            Mededelingen deelnames,
            Situaties situaties,
            Medewerkers medewerkers) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
        this.zeggenschap = zeggenschap;
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

    /**
     * What a giver is shown.
     *
     * @param eigen what it gave
     * @param anderen who else is in the casus
     * @param gekozen who was chosen
     * @param zicht of each thing why the chosen one does not see it; empty for what is seen
     */
    public record Beeld(
            ZeggenschapInzien.Overzicht eigen,
            List<Ander> anderen,
            Optional<Ander> gekozen,
            Map<UUID, Optional<Norm>> zicht) {
        @Override
        public String toString() {
            return "Beeld[" + anderen.size() + "]";
        }
    }

    /** For the one that was chosen, if any; empty when the viewer gave nothing there, or nobody like that is in the casus. */
    public Optional<Beeld> voer(Kijker kijker, Dossier.Id dossier, String gekozen) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        Optional<Beeld> zonder = transacties.lezen(
                kijker,
                () -> zeggenschap
                        .lees(kijker, dossier)
                        .map(eigen ->
                                new Beeld(eigen, anderen(protocol, kijker, dossier), Optional.empty(), Map.of())));
        if (gekozen.isEmpty()) {
            return zonder;
        }
        return zonder.flatMap(beeld -> beeld.anderen().stream()
                .filter(ander -> ander.code().equals(gekozen))
                .findFirst()
                .map(ander -> new Beeld(
                        beeld.eigen(),
                        beeld.anderen(),
                        Optional.of(ander),
                        zicht(protocol, ander.kijker(), dossier, kijker.partij()))));
    }

    private List<Ander> anderen(Protocol protocol, Kijker kijker, Dossier.Id dossier) {
        Dossiers.Gevonden gevonden = dossiers.lees(kijker, dossier);
        Dossiers.Rij rij = gevonden.enige().orElseThrow();
        Situatie basis = Dossiersituatie.van(protocol, gevonden, rij, Handeling.INZIEN);
        List<Deelname> erbij = deelnames.sinds(kijker, dossier, basis.moment()).stream()
                .filter(deelname -> !isVanOns(deelname, kijker))
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

    /** What comes out of the transaction of another is of each thing of the giver whether it is seen, and no proof. */
    private Map<UUID, Optional<Norm>> zicht(Protocol protocol, Kijker wie, Dossier.Id dossier, Partij.Id gever) {
        return transacties.lezen(wie, () -> Zicht.op(protocol, dossiers.lees(wie, dossier), gever));
    }
}
