package nl.zorgvuldig.huis.register.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Component;

/** Makes the words of the viewer's house for pages about the register. */
@Component
class Registeruitleg {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Partijen partijen;
    private final Klok klok;

    Registeruitleg(Transacties transacties, Protocollen protocollen, Partijen partijen, Klok klok) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.partijen = partijen;
        this.klok = klok;
    }

    /**
     * The words, and what can be asked for.
     *
     * @param zinnen the words
     * @param partijen who may have received something
     * @param categorieen what may have been given
     */
    record Woorden(Registerzinnen zinnen, List<Optie> partijen, List<Optie> categorieen) {}

    Woorden voor(Kijker kijker) {
        Map<Partij.Id, String> namen = transacties.lezen(kijker, () -> partijen.namen(kijker.huis()));
        Profiel profiel = protocollen.voor(kijker.huis());
        Uitleg uitleg = new Uitleg(profiel, partij -> namen.getOrDefault(partij, ""), Kalender.dag(klok.nu()));
        return new Woorden(
                new Registerzinnen(uitleg, profiel.protocol()),
                namen.entrySet().stream()
                        .map(een -> Optie.van(een.getKey().waarde().toString(), een.getValue()))
                        .sorted(Comparator.comparing(Optie::naam))
                        .toList(),
                profiel.protocol().categorieen().keySet().stream()
                        .map(een -> Optie.van(een.code(), profiel.naam(Begrip.CATEGORIE, een.code())))
                        .sorted(Comparator.comparing(Optie::naam))
                        .toList());
    }
}
