package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Comparator;
import java.util.List;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.kern.protocol.Informeerbepaling;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Component;

/** What can be chosen about telling the betrokkene, from the profile and the register of partijen. */
@Component
class Informeervragen {
    private final Partijen partijen;

    Informeervragen(Partijen partijen) {
        this.partijen = partijen;
    }

    /** Within a transaction, for the register is read. */
    Informeerkeuzes voor(Kijker kijker, Profiel profiel) {
        Informeerbepaling bepaling = profiel.protocol().aanmelding().informeren();
        List<Optie> door = partijen.vanSoort(kijker.huis(), bepaling.door()).stream()
                .map(partij -> Optie.van(partij.id().waarde().toString(), partij.naam()))
                .toList();
        List<Optie> gronden = bepaling.gronden().stream()
                .map(grond -> Optie.van(grond.code(), profiel.naam(Begrip.GROND, grond.code())))
                .sorted(Comparator.comparing(Optie::naam))
                .toList();
        return new Informeerkeuzes(door, gronden);
    }
}
