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

/** What is on record of the partijen of a house, for who registers them; what was withdrawn is not in it. */
public interface Partijregister {

    /** Every partij, by name, those that left included. */
    List<Inschrijving> inschrijvingen(Samenwerkingsverband.Id huis);

    /** What a partij signed. */
    List<Ondertekening> ondertekeningen(Samenwerkingsverband.Id huis, Partij.Id partij);

    /** The artikel 20-beslissingen of a partij. */
    List<Beslissing> beslissingen(Samenwerkingsverband.Id huis, Partij.Id partij);

    /** Withdraws an artikel 20-beslissing of a partij; nothing when there is none with this identifier. */
    void trekIn(Samenwerkingsverband.Id huis, Partij.Id partij, UUID beslissing);

    /**
     * A partij.
     *
     * @param id identifier
     * @param naam legal name
     * @param soorten the kinds it is
     * @param rechten what it may process
     * @param getekend what it signed
     * @param uitgetreden when its participation ended
     */
    record Inschrijving(
            Partij.Id id,
            String naam,
            Set<SoortPartij> soorten,
            Set<Verwerkingsrecht> rechten,
            Set<Stuk> getekend,
            Optional<Instant> uitgetreden) {}

    /** A signature: what, which version, when, by which office, and where the paper lies. */
    record Ondertekening(Stuk stuk, String versie, LocalDate op, String functie, String kenmerk) {}

    /** A decision of the police, and where the paper lies. */
    record Beslissing(UUID id, String kenmerk, Artikel20 inhoud) {}
}
