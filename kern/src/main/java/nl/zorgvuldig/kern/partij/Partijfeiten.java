package nl.zorgvuldig.kern.partij;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Periode;

/**
 * What a decision knows of a partij.
 *
 * @param huis the samenwerkingsverband in which it takes part; its signatures and rights hold there only (A1)
 * @param id which partij
 * @param soorten the kinds it is classified as; empty when the protocol names none that fits
 * @param rechten what it may process
 * @param ondertekend the day on which it signed each document
 * @param verleend the periods in which staff of the house may do each kind of work on its behalf
 * @param uitgetreden the moment its participation ended
 */
public record Partijfeiten(
        Samenwerkingsverband.Id huis,
        Partij.Id id,
        Set<SoortPartij> soorten,
        Set<Verwerkingsrecht> rechten,
        Map<Stuk, LocalDate> ondertekend,
        Map<Werkzaamheid, Set<Periode>> verleend,
        Optional<Instant> uitgetreden) {
    /** Copies the collections. */
    public Partijfeiten {
        soorten = Set.copyOf(soorten);
        rechten = Set.copyOf(rechten);
        ondertekend = Map.copyOf(ondertekend);
        verleend = Map.copyOf(verleend);
    }

    /** A partij that let the house do nothing on its behalf. */
    public Partijfeiten(
            Samenwerkingsverband.Id huis,
            Partij.Id id,
            Set<SoortPartij> soorten,
            Set<Verwerkingsrecht> rechten,
            Map<Stuk, LocalDate> ondertekend,
            Optional<Instant> uitgetreden) {
        this(huis, id, soorten, rechten, ondertekend, Map.of(), uitgetreden);
    }

    /** Whether staff of the house may do this work on its behalf on a day (B2). */
    public boolean heeftVerleend(Werkzaamheid werkzaamheid, LocalDate dag) {
        return verleend.getOrDefault(werkzaamheid, Set.of()).stream().anyMatch(periode -> periode.omvat(dag));
    }

    /** Whether the partij had signed a document by a day. */
    public boolean heeftOndertekend(Stuk stuk, LocalDate opDag) {
        return Optional.ofNullable(ondertekend.get(stuk))
                .filter(dag -> !dag.isAfter(opDag))
                .isPresent();
    }

    /** Whether it may process data of a kind: ordinary data always, other kinds only with the right (E2, E3). */
    public boolean magVerwerken(Aard aard) {
        return Verwerkingsrecht.voor(aard).map(rechten::contains).orElse(true);
    }

    /** Whether participation had ended at a moment. */
    public boolean isUitgetreden(Instant op) {
        return uitgetreden.filter(moment -> !moment.isAfter(op)).isPresent();
    }
}
