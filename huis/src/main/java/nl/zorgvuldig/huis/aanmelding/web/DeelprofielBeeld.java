package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * How the viewer's partij usually shares.
 *
 * @param partij its name
 * @param geldt what it said last; empty when it never did
 * @param versie which time that was; nought when it never did
 * @param wie who may see it
 * @param aan who can be named before any partij
 * @param nooit the partijen that can be named, and that it can be kept from
 * @param velden what stands in the fields
 * @param bewaard whether it was recorded just now
 * @param intussen whether a colleague said something else while this was filled in
 * @param fouten what is not right in what was sent
 * @param waarom why the viewer may say it
 */
public record DeelprofielBeeld(
        String partij,
        Optional<Geldt> geldt,
        int versie,
        List<Optie> wie,
        List<Optie> aan,
        List<Optie> nooit,
        Voorwaardevelden velden,
        boolean bewaard,
        boolean intussen,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {
    /** Copies the lists. */
    public DeelprofielBeeld {
        wie = List.copyOf(wie);
        aan = List.copyOf(aan);
        nooit = List.copyOf(nooit);
    }

    /**
     * What holds.
     *
     * @param op since when
     * @param door who said so; empty when that is not to be known
     * @param zin what it is, in words
     */
    public record Geldt(Instant op, String door, String zin) {}

    /** The same after something was done. */
    DeelprofielBeeld na(boolean juistBewaard, boolean tegelijk) {
        return new DeelprofielBeeld(
                partij, geldt, versie, wie, aan, nooit, velden, juistBewaard, tegelijk, fouten, waarom);
    }
}
