package nl.zorgvuldig.kern.verstrekking;

import java.util.Set;
import nl.zorgvuldig.kern.inbreng.Geverfeiten;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;

/**
 * A situation in which something sealed is to be shown.
 *
 * @param basis who asks, and the dossier
 * @param inbreng what is to be shown
 * @param gever who gave it
 * @param gronden what is on record that lets it go to others, about the same person
 * @param vindplaatsen the sealed fields to be opened
 */
public record Inzagesituatie(
        Situatie basis,
        Gegeven<Inbrengfeiten> inbreng,
        Geverfeiten gever,
        Set<Geheimgrond> gronden,
        Set<Vindplaats> vindplaatsen) {
    /**
     * Copies the grounds and the places; the act is seeing, whatever act the loaded situation was for, and facts about another partij than
     * the giver are unknown ones.
     */
    public Inzagesituatie {
        basis = basis.voor(Handeling.INZIEN);
        gronden = Set.copyOf(gronden);
        vindplaatsen = Set.copyOf(vindplaatsen);
        gever = van(basis, inbreng, gever);
    }

    /** Something of which nothing is on record that lets it go to others. */
    public Inzagesituatie(
            Situatie basis, Gegeven<Inbrengfeiten> inbreng, Geverfeiten gever, Set<Vindplaats> vindplaatsen) {
        this(basis, inbreng, gever, Set.of(), vindplaatsen);
    }

    /**
     * Which consent, or what stands in its place, is not on record yet for the house to see it in a phase on behalf of who
     * leads: what its giver lets go on without that stays closed there all the same (D6, E4, IJ 7.2, 13.6).
     */
    public Set<Toestemmingssoort> ontbreekt(Protocol protocol, Fase in) {
        return Geheimnormen.ontbreekt(protocol, this, in);
    }

    private static Geverfeiten van(Situatie basis, Gegeven<Inbrengfeiten> inbreng, Geverfeiten gever) {
        Gegeven<Partijfeiten> partij = gever.partij()
                .mits(feiten -> feiten.huis().equals(basis.kijker().huis())
                        && inbreng.voldoet(gegeven -> gegeven.gever().equals(feiten.id())));
        return new Geverfeiten(partij, gever.beslissingen());
    }
}
