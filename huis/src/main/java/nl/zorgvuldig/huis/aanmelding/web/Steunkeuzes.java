package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.aanmelding.Betrekken;
import nl.zorgvuldig.huis.aanmelding.Steun;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * Who supports in a casus, and who can be brought in to.
 *
 * @param nu who supports
 * @param mogelijk who can be brought in
 */
public record Steunkeuzes(List<Steunend> nu, List<Optie> mogelijk) {
    private static final String TUSSEN = ":";

    /** Copies the lists. */
    public Steunkeuzes {
        nu = List.copyOf(nu);
        mogelijk = List.copyOf(mogelijk);
    }

    /** Someone who supports, in one line. */
    public record Steunend(UUID betrokkenheid, String naam, String sinds) {
        @Override
        public String toString() {
            return "Steunend[" + betrokkenheid + "]";
        }
    }

    static Steunkeuzes van(Steun steun, Uitleg uitleg) {
        return new Steunkeuzes(
                steun.nu().stream()
                        .map(wie -> new Steunend(wie.betrokkenheid(), wie.naam(), Dagtekst.lang(wie.sinds())))
                        .toList(),
                steun.mogelijk().stream()
                        .map(wie -> Optie.van(
                                wie.persoon().waarde() + TUSSEN + wie.partij().waarde(),
                                Teksten.tekst("casus.ondersteuner.keuze", wie.naam(), uitleg.partij(wie.partij()))))
                        .toList());
    }

    /** What was chosen; empty when nothing that makes sense was. */
    static Optional<Betrekken.Keuze> lees(String gekozen) {
        String[] delen = gekozen.split(TUSSEN, -1);
        return delen.length == 2
                ? Optional.of(new Betrekken.Keuze(
                        new Persoon.Id(Padkenmerk.lees(delen[0])), new Partij.Id(Padkenmerk.lees(delen[1]))))
                : Optional.empty();
    }
}
