package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * The partijen on record.
 *
 * @param partijen every partij
 * @param soorten the kinds of the protocol
 * @param rechten what a partij may process
 * @param invoer what was typed in the form for a new one
 * @param fouten what must be put right in it
 * @param waarom on whose behalf this is shown, and why
 */
public record PartijenBeeld(
        List<Rij> partijen,
        List<Optie> soorten,
        List<Optie> rechten,
        Invoer invoer,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {
    /** How many partijen that ask for nothing stand open. */
    public static final int OPEN = 8;

    /**
     * A partij.
     *
     * @param id identifier
     * @param naam legal name
     * @param soorten the kinds it is
     * @param ontbreekt what it has not signed yet
     * @param weg whether its participation ended
     * @param wacht whether it waits for a second person
     */
    public record Rij(UUID id, String naam, String soorten, String ontbreekt, boolean weg, boolean wacht) {
        boolean vraagtIets() {
            return !weg && (wacht || !ontbreekt.isEmpty());
        }
    }

    /** Those that wait for somebody, or have not signed everything. */
    public List<Rij> vraagtIets() {
        return partijen.stream().filter(Rij::vraagtIets).toList();
    }

    /** Those that take part and ask for nothing. */
    public List<Rij> doetMee() {
        return partijen.stream()
                .filter(partij -> !partij.weg() && !partij.vraagtIets())
                .toList();
    }

    /** Those that take part no longer. */
    public List<Rij> weg() {
        return partijen.stream().filter(Rij::weg).toList();
    }

    /** What was typed in a field. */
    public String waarde(String veld) {
        return invoer.waarde(veld);
    }

    /** What was ticked under a name. */
    public List<String> waarden(String veld) {
        return invoer.waarden(veld);
    }
}
