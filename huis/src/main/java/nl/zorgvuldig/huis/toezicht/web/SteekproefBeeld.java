package nl.zorgvuldig.huis.toezicht.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * One sample.
 *
 * @param id the sample
 * @param regels its lines
 * @param fouten what must be put right
 * @param waarom why the viewer may see it
 */
public record SteekproefBeeld(UUID id, List<Regel> regels, Foutoverzicht fouten, WaaromBeeld waarom) {

    /**
     * A line.
     *
     * @param moment when
     * @param wie who
     * @param rol in which role
     * @param namens for which partij
     * @param post what
     * @param oordeel to judge, and what was judged
     */
    public record Regel(
            Instant moment, String wie, String rol, String namens, LogboekBeeld.Post post, OordeelBeeld oordeel) {}

    /**
     * The samples there are.
     *
     * @param alle newest first
     * @param dagen the days to draw from
     * @param waarom why the viewer may see it
     */
    public record Lijst(List<Getrokken> alle, Dagen dagen, WaaromBeeld waarom) {}

    /** A sample in the list. */
    public record Getrokken(UUID id, Instant op, String door, String dagen, int regels, int beoordeeld) {}
}
