package nl.zorgvuldig.huis.partij;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.partij.Partijregister.Tweetal;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Periode;

/** What the partijen of a house authorised it to do on their behalf; what was withdrawn is not in it (B2). */
public interface Bevoegdheidsverleningen {

    /** Stores an authorisation that waits for a second person; answers its identifier. */
    UUID bewaar(Samenwerkingsverband.Id huis, Verlening verlening);

    /** Withdraws an authorisation of a partij; whether there was one with this identifier. */
    boolean trekIn(Samenwerkingsverband.Id huis, Partij.Id partij, UUID id);

    /** All of them, what waits included. */
    List<Vastgelegd> alle(Samenwerkingsverband.Id huis);

    /**
     * An authorisation.
     *
     * @param partij which partij authorised
     * @param werk for which work
     * @param periode on which days
     * @param kenmerk reference to where the paper lies
     */
    record Verlening(Partij.Id partij, Set<Werkzaamheid> werk, Periode periode, String kenmerk) {
        /** Copies the kinds of work. */
        public Verlening {
            werk = Set.copyOf(werk);
        }
    }

    /** An authorisation on record, and who proposed and confirmed it. */
    record Vastgelegd(UUID id, Verlening verlening, Tweetal tweetal) {}
}
