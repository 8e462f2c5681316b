package nl.zorgvuldig.huis.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Protocol;

/** Looks up which profile each house adopted. */
public interface Aannames {

    /** All houses. */
    List<Samenwerkingsverband.Id> huizen();

    /** What a house adopted. */
    Aanname van(Samenwerkingsverband.Id huis);

    /** Stores that the house of the running transaction adopts another text, and keeps that it did. */
    UUID neemAan(Protocol.Versie versie, String besluit);

    /**
     * An adoption.
     *
     * @param naam name of the house
     * @param profiel name of the profile
     * @param geldigVanaf the first day of its text
     * @param hash hash of its file when it was adopted
     */
    record Aanname(String naam, String profiel, LocalDate geldigVanaf, String hash) {}
}
