package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * A situation in which someone of the house takes a report in hand, of which nothing is known yet but who reported.
 *
 * @param basis who takes it in hand
 * @param melder the partij that reported
 */
public record Oppaksituatie(Situatie basis, Gegeven<Partijfeiten> melder) {

    /** The act is taking in hand, and a partij of another house is unknown (A1). */
    public Oppaksituatie {
        basis = basis.voor(Handeling.OPPAKKEN);
        melder = inHuis(melder, basis);
    }

    private static Gegeven<Partijfeiten> inHuis(Gegeven<Partijfeiten> melder, Situatie basis) {
        return melder.mits(feiten -> feiten.huis().equals(basis.kijker().huis()));
    }

    /** The partij that reported authorised the house to take its report in (B2). */
    static List<Oordeel> verlening(Protocol protocol, Oppaksituatie situatie) {
        return Verleningsnormen.verlening(protocol, situatie.basis(), situatie.melder());
    }
}
