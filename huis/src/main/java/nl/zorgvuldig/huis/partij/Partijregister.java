package nl.zorgvuldig.huis.partij;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.toegang.Persoon;

/** What is on record of the partijen of a house, for who registers them; what was withdrawn is not in it. */
public interface Partijregister {

    /** Every partij, by name, those that left included. */
    List<Inschrijving> inschrijvingen(Samenwerkingsverband.Id huis);

    /** What the partijen signed, what waits included. */
    List<Ondertekening> ondertekeningen(Samenwerkingsverband.Id huis);

    /** The artikel 20-beslissingen of the partijen, what waits included. */
    List<Beslissing> beslissingen(Samenwerkingsverband.Id huis);

    /** Ends the participation of a partij, from the moment of the running transaction. */
    void laatUittreden(Samenwerkingsverband.Id huis, Partij.Id partij);

    /** Withdraws a signature of a partij; whether there was one with this identifier. */
    boolean trekOndertekeningIn(Samenwerkingsverband.Id huis, Partij.Id partij, UUID ondertekening);

    /** Withdraws an artikel 20-beslissing of a partij; whether there was one with this identifier. */
    boolean trekIn(Samenwerkingsverband.Id huis, Partij.Id partij, UUID beslissing);

    /**
     * A partij.
     *
     * @param id identifier
     * @param naam legal name
     * @param soorten the kinds it is
     * @param rechten what it may process
     * @param getekend what it signed, as far as that was confirmed
     * @param uitgetreden when its participation ended
     * @param tweetal who proposed and who confirmed that it is this
     */
    record Inschrijving(
            Partij.Id id,
            String naam,
            Set<SoortPartij> soorten,
            Set<Verwerkingsrecht> rechten,
            Set<Stuk> getekend,
            Optional<Instant> uitgetreden,
            Tweetal tweetal) {}

    /** A signature: of whom, what, which version, when, by which office, and where the paper lies. */
    record Ondertekening(
            UUID id,
            Partij.Id partij,
            Stuk stuk,
            String versie,
            LocalDate op,
            String functie,
            String kenmerk,
            Tweetal tweetal) {}

    /** A decision of the police, and where the paper lies. */
    record Beslissing(UUID id, String kenmerk, Artikel20 inhoud, Tweetal tweetal) {}

    /**
     * By whom something was registered.
     *
     * @param door who proposed it; empty when the founding of the house did
     * @param tweede who confirmed it
     */
    record Tweetal(Optional<Persoon.Id> door, Optional<Persoon.Id> tweede) {
        /** Whether it still waits for a second person. */
        public boolean wacht() {
            return door.isPresent() && tweede.isEmpty();
        }
    }
}
