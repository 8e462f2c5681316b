package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.kern.toegang.Vervanging;

/**
 * A situation in which someone takes over, for the days of a leave, a casus that a colleague has in hand.
 *
 * @param oppakken who takes it over, and which partij reported it
 * @param vervanging for whom that person stands in, confirmed by a second beheerder
 * @param afwezige what is known now of the colleague who has it in hand
 */
public record Waarneemsituatie(
        Oppaksituatie oppakken, Gegeven<Vervanging> vervanging, Gegeven<Persoonsfeiten> afwezige) {

    /** Facts about another than who is replaced say nothing. */
    public Waarneemsituatie {
        afwezige = van(afwezige, vervanging);
    }

    private static Gegeven<Persoonsfeiten> van(Gegeven<Persoonsfeiten> afwezige, Gegeven<Vervanging> vervanging) {
        return afwezige.mits(
                feiten -> vervanging.voldoet(bekend -> bekend.voor().equals(feiten.id())));
    }

    /**
     * The viewer stands in today for this colleague, who holds the same role for the same partij: nothing opens that the
     * colleague could not see (B5).
     */
    static List<Oordeel> vervangt(Protocol protocol, Waarneemsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.BETROKKENHEID);
        Situatie basis = situatie.oppakken().basis();
        boolean vervangt = situatie.vervanging()
                .voldoet(vervanging -> vervanging.door().equals(basis.kijker().persoon())
                        && vervanging.periode().omvat(basis.dag()));
        boolean zelfdeRol = situatie.afwezige()
                .voldoet(feiten -> feiten.rollen().stream().anyMatch(rol -> isDezelfde(protocol, rol, basis)));
        return vervangt && zelfdeRol
                ? bevinder.voldaan("waarnemer", Map.of())
                : bevinder.faalt("geen-waarnemer", Map.of());
    }

    private static boolean isDezelfde(Protocol protocol, Rolverlening rol, Situatie basis) {
        Kijker kijker = basis.kijker();
        return rol.huis().equals(kijker.huis())
                && rol.partij().equals(kijker.partij())
                && rol.rol().equals(kijker.rol())
                && rol.periode().omvat(basis.dag())
                && Herzieningsnormen.isHerzien(protocol, rol, basis.dag());
    }
}
