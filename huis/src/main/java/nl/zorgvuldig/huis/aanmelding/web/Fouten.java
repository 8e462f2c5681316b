package nl.zorgvuldig.huis.aanmelding.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Teksten;

/** Brings what norms found and what could not be read together in one overview, each at its field. */
final class Fouten {
    private final Uitleg uitleg;
    private final Velden velden;

    Fouten(Uitleg uitleg, Velden velden) {
        this.uitleg = uitleg;
        this.velden = velden;
    }

    /** Translates the place of a finding into the name of a field; empty for the whole form. */
    @FunctionalInterface
    interface Velden {
        String veld(String plaats);
    }

    Foutoverzicht van(Aanmelduitkomst.Geweigerd geweigerd) {
        Set<Foutoverzicht.Fout> fouten = new LinkedHashSet<>();
        Stream.concat(
                        geweigerd.invoerfouten().stream()
                                .map(fout -> new Foutoverzicht.Fout(fout.plaats(), Teksten.tekst(fout.sleutel()))),
                        geweigerd.redenen().stream()
                                .map(reden -> new Foutoverzicht.Fout(velden.veld(reden.plaats()), uitleg.zin(reden))))
                .filter(fout -> fouten.stream()
                        .noneMatch(eerder ->
                                !eerder.veld().isEmpty() && eerder.veld().equals(fout.veld())))
                .forEach(fouten::add);
        return new Foutoverzicht(List.copyOf(fouten));
    }
}
