package nl.zorgvuldig.kern.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/**
 * A situation in which a casus is reported.
 *
 * @param basis who reports
 * @param gebied the area chosen
 * @param taak the own task of the reporting partij
 * @param inbrengen what is given
 * @param criteria the answers
 * @param informering what was recorded about telling the betrokkene
 * @param beslissingen the artikel 20-beslissingen on record, not withdrawn
 * @param besluit the day on which it was decided to take over the report of someone who takes no part
 * @param onderbouwing what it says for all of it at once
 */
public record Aanmeldsituatie(
        Situatie basis,
        Gegeven<Gebied> gebied,
        Gegeven<Taak> taak,
        List<Inbrengvoorstel> inbrengen,
        Map<Criterium, Criteriumantwoord> criteria,
        Informering informering,
        Set<Artikel20> beslissingen,
        Gegeven<LocalDate> besluit,
        Onderbouwing onderbouwing) {
    /** Copies the collections; the act is reporting, whatever act the loaded situation was for. */
    public Aanmeldsituatie {
        basis = basis.voor(Handeling.AANMELDEN);
        inbrengen = List.copyOf(inbrengen);
        criteria = Map.copyOf(criteria);
        beslissingen = Set.copyOf(beslissingen);
    }
}
