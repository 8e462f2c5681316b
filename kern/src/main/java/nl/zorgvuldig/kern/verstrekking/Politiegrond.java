package nl.zorgvuldig.kern.verstrekking;

import java.util.Set;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * The ground on which data of the police are given and used: a decision that holds today, signed by all, that fits area,
 * purpose and part (D8, IJ 6.1, 6.4d).
 *
 * @param basis for what, and when
 * @param gebied the area of the casus
 * @param gever who gives or gave
 * @param beslissingen the decisions on record, not withdrawn
 */
public record Politiegrond(
        Situatie basis, Gegeven<Gebied> gebied, Gegeven<Partijfeiten> gever, Set<Artikel20> beslissingen) {
    /** Copies the decisions. */
    public Politiegrond {
        beslissingen = Set.copyOf(beslissingen);
    }

    /** Whether one of the decisions covers data of this category, and of all these parts where the protocol tells parts apart. */
    public boolean dekt(Protocol protocol, Categoriebepaling bepaling, Set<Onderdeel> onderdelen) {
        return beslissingen.stream()
                .filter(beslissing -> gever.voldoet(feiten -> feiten.id().equals(beslissing.partij())))
                .filter(beslissing -> beslissing.geldt(basis.dag(), basis.doel(), gebied))
                .filter(beslissing ->
                        beslissing.isGetekendDoor(protocol.aanmelding().ondertekenaars()))
                .anyMatch(beslissing -> bepaling.onderdelen().isEmpty()
                        || (!onderdelen.isEmpty() && beslissing.onderdelen().containsAll(onderdelen)));
    }
}
