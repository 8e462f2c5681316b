package nl.zorgvuldig.kern.inbreng;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;

/**
 * What a decision knows of an inbreng, or of a recorded text that is owned like one.
 *
 * @param id which inbreng
 * @param dossier the dossier it belongs to
 * @param gever the partij that gave it and keeps its say over it
 * @param categorie the category it lies in
 * @param onderdelen the part of the category, where the protocol tells parts apart; of a text, all parts it is about
 * @param ingebrachtIn the phase in which it was given
 * @param voortgezetNaar the later phases for which it was found necessary and its giver agreed (C15)
 * @param ingetrokken the moment its giver withdrew it
 * @param doorgegeven the day on which the police let its giver pass it on; empty when it did not come from them before
 * @param meegegeven the partijen to which it went along with a question that they can still answer
 * @param voorwaarden what its giver decided about it; when that is not known, nobody but the giver sees it
 * @param vorm whether a partij gave it, or it was written down about what partijen gave
 */
public record Inbrengfeiten(
        Inbreng.Id id,
        Dossier.Id dossier,
        Partij.Id gever,
        Categorie categorie,
        Set<Onderdeel> onderdelen,
        Fase ingebrachtIn,
        Set<Fase> voortgezetNaar,
        Optional<Instant> ingetrokken,
        Optional<LocalDate> doorgegeven,
        Set<Partij.Id> meegegeven,
        Gegeven<Voorwaarden> voorwaarden,
        Inbreng.Vorm vorm) {
    /** Copies the parts, the phases and the partijen. */
    public Inbrengfeiten {
        onderdelen = Set.copyOf(onderdelen);
        voortgezetNaar = Set.copyOf(voortgezetNaar);
        meegegeven = Set.copyOf(meegegeven);
    }

    /** What a partij gave. */
    public Inbrengfeiten(
            Inbreng.Id id,
            Dossier.Id dossier,
            Partij.Id gever,
            Categorie categorie,
            Set<Onderdeel> onderdelen,
            Fase ingebrachtIn,
            Set<Fase> voortgezetNaar,
            Optional<Instant> ingetrokken,
            Optional<LocalDate> doorgegeven,
            Set<Partij.Id> meegegeven,
            Gegeven<Voorwaarden> voorwaarden) {
        this(
                id,
                dossier,
                gever,
                categorie,
                onderdelen,
                ingebrachtIn,
                voortgezetNaar,
                ingetrokken,
                doorgegeven,
                meegegeven,
                voorwaarden,
                Inbreng.Vorm.GEGEVEN);
    }

    /** What went along with no question. */
    public Inbrengfeiten(
            Inbreng.Id id,
            Dossier.Id dossier,
            Partij.Id gever,
            Categorie categorie,
            Set<Onderdeel> onderdelen,
            Fase ingebrachtIn,
            Set<Fase> voortgezetNaar,
            Optional<Instant> ingetrokken,
            Optional<LocalDate> doorgegeven,
            Gegeven<Voorwaarden> voorwaarden) {
        this(
                id,
                dossier,
                gever,
                categorie,
                onderdelen,
                ingebrachtIn,
                voortgezetNaar,
                ingetrokken,
                doorgegeven,
                Set.of(),
                voorwaarden);
    }

    /** The same as if it went along with a question to a partij as well. */
    public Inbrengfeiten metVraagAan(Partij.Id partij) {
        Set<Partij.Id> samen = new HashSet<>(meegegeven);
        samen.add(partij);
        return met(samen, vorm);
    }

    /** The same as a recorded text of the process. */
    public Inbrengfeiten alsTekst() {
        return met(meegegeven, Inbreng.Vorm.OPGESCHREVEN);
    }

    private Inbrengfeiten met(Set<Partij.Id> mee, Inbreng.Vorm als) {
        return new Inbrengfeiten(
                id,
                dossier,
                gever,
                categorie,
                onderdelen,
                ingebrachtIn,
                voortgezetNaar,
                ingetrokken,
                doorgegeven,
                mee,
                voorwaarden,
                als);
    }

    /** Whether the inbreng may be used in a phase: given there, or carried on to it. */
    public boolean isBruikbaarIn(Fase fase) {
        return ingebrachtIn.equals(fase) || voortgezetNaar.contains(fase);
    }
}
