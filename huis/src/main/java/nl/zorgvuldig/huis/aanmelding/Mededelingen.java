package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Intrekgevolg;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;

/** What someone is told about a casus, without a word about anyone: that consent was withdrawn there (E5). */
public interface Mededelingen {

    /** Everyone who has part in a casus, or had part in it after a moment. */
    List<Deelname> sinds(Kijker kijker, Dossier.Id dossier, Instant moment);

    /** Tells someone. */
    void vertel(Kijker kijker, Dossier.Id dossier, Deelname aan, Intrekgevolg gevolg);

    /** What the viewer was told, the newest first. */
    List<Mededeling> voor(Kijker kijker);

    /**
     * What someone was told.
     *
     * @param dossier the casus
     * @param casusnummer its number; empty when it is not the viewer's any more
     * @param gevolg what it means
     * @param op when
     */
    record Mededeling(Dossier.Id dossier, Optional<String> casusnummer, Intrekgevolg gevolg, Instant op) {}
}
