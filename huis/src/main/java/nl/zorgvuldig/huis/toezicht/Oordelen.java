package nl.zorgvuldig.huis.toezicht;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;

/** What was judged about the log. */
public interface Oordelen {

    /** Adds a judgement; nothing is ever changed. */
    void voegToe(Kijker door, Oordeel.Nieuw oordeel);

    /** What was judged of these lines, oldest first. */
    List<Oordeel> over(Samenwerkingsverband.Id huis, Collection<UUID> regels);

    /** Keeps that lines were taken out of the house, and why. */
    UUID noteerUitvoer(Kijker door, int aantal, String reden);
}
