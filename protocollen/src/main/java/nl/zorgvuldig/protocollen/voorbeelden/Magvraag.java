package nl.zorgvuldig.protocollen.voorbeelden;

import java.time.LocalDate;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.protocol.SoortPartij;

/**
 * A question in a few fields. All that is not asked is taken to be in order: the role was granted, everything was
 * signed, the judgement of necessity was made. What is asked and not ticked is not there.
 *
 * @param doen what someone wants to do
 * @param rol in which role
 * @param soort what kind of partij that someone works for; it is also the one that reported the casus
 * @param fase in which phase the casus is; for reporting it makes no difference
 * @param categorie what the data are about
 * @param betrokkenheid how that someone is involved in the casus; for reporting it makes no difference
 * @param vastgelegd what is there
 * @param geheim what lets a secret go
 */
public record Magvraag(
        Doen doen,
        Rol rol,
        SoortPartij soort,
        Fase fase,
        Categorie categorie,
        Betrokkenheid betrokkenheid,
        Set<Vastgelegd> vastgelegd,
        Maggeheim geheim) {
    /** Copies what is there. */
    public Magvraag {
        vastgelegd = Set.copyOf(vastgelegd);
    }

    /** What can be asked. */
    public enum Doen {
        /** See a piece of data in a casus. */
        INZIEN,
        /** Give a piece of data with a report. */
        AANMELDEN
    }

    /** What makes a difference and can be there or not. */
    public enum Vastgelegd {
        /** The data came from one's own partij. */
        EIGEN_GEGEVEN,
        /** The giver said that it may be used in this phase. */
        AKKOORD,
        /** One's own partij may process special and criminal data and the BSN. */
        VERWERKINGSRECHT,
        /** There is a valid artikel 20-beslissing. */
        ARTIKEL_20
    }

    /** The question as a situation that a protocol can be asked about on a day. */
    public Voorbeeld op(Protocol protocol, LocalDate dag) {
        return new Magsituatie(this, protocol, dag).voorbeeld();
    }

    boolean is(Vastgelegd wat) {
        return vastgelegd.contains(wat);
    }
}
