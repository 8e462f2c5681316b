package nl.zorgvuldig.huis.toegang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Vervanging;

/** Who stands in for whom during leave; what was ended is not in it. */
public interface Vervangingen {

    /** Those of a house that end on a day or later, what waits included. */
    List<Vastgelegd> vanaf(Samenwerkingsverband.Id huis, LocalDate dag);

    /** Those by a person that were confirmed and hold on a day. */
    List<Vastgelegd> door(Kijker wie, LocalDate dag);

    /** One that waits for a second person; empty when none with this identifier does. */
    Optional<Wachtend> wachtend(Samenwerkingsverband.Id huis, UUID verlof);

    /** Stores that a second person confirmed, and counts the change of rights. */
    void bevestig(Kijker door, RolBevestigen.Voorstel voorstel);

    /** One that waits: what is proposed, and who is on leave. */
    record Wachtend(RolBevestigen.Voorstel voorstel, Persoon.Id voor) {}

    /**
     * One of them.
     *
     * @param verlof identifier of the leave
     * @param vervanging who, for whom, when
     * @param voorgesteldDoor who recorded it
     * @param wacht whether it waits for a second person
     */
    record Vastgelegd(UUID verlof, Vervanging vervanging, Persoon.Id voorgesteldDoor, boolean wacht) {}
}
