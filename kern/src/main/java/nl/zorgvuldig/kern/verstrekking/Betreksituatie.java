package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossierfeiten;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * A situation in which someone is brought into a casus to support (HV B2.2.1).
 *
 * @param basis who brings in, and the dossier
 * @param ander whoever would support, in the same dossier, as if it had happened
 */
public record Betreksituatie(Situatie basis, Situatie ander) {

    /** The one brings in; the other sees the same dossier, as someone who supports in it and as nothing else. */
    public Betreksituatie {
        basis = basis.voor(Handeling.BETREKKEN);
        ander = new Situatie(
                basis.moment(),
                ander.kijker(),
                Handeling.INZIEN,
                basis.doel(),
                ander.persoon(),
                ander.eigenPartij(),
                basis.leidendePartij(),
                Optional.of(gesteund(basis, ander.kijker())));
    }

    private static Gegeven<Dossierfeiten> gesteund(Situatie basis, Kijker ander) {
        return Gegeven.van(basis.bekendDossier()
                .map(dossier -> new Dossierfeiten(
                        dossier.id(),
                        dossier.huis(),
                        dossier.fase(),
                        dossier.leidendePartij(),
                        dossier.taak(),
                        dossier.gebied(),
                        Set.of(new Deelname(ander.persoon(), ander.partij(), Betrokkenheid.ONDERSTEUNER)))));
    }

    /**
     * Whether a person may end that another supports in a dossier. It takes away, so it rests on nothing that a partij can
     * withdraw: not on what it signed or authorised (HV-C19).
     */
    public static Handelingsbesluit beeindigen(Protocol protocol, Situatie situatie) {
        return Toets.alle(Beslissing.BEHEER, protocol, situatie.voor(Handeling.BETREKKEN))
                .besluit();
    }

    /** Nobody is brought in who could do nothing there: the profile must let the role support in this phase. */
    static List<Oordeel> ondersteuner(Protocol protocol, Betreksituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BETROKKENHEID);
        boolean ander = !situatie.ander()
                .kijker()
                .persoon()
                .equals(situatie.basis().kijker().persoon());
        return ander && Beslissing.inDossier(protocol, situatie.ander()) instanceof Handelingsbesluit.Toegestaan
                ? bevinder.voldaan("kan-ondersteunen", Map.of())
                : bevinder.faaltOp("ondersteuner", "kan-niet-ondersteunen", Map.of());
    }
}
