package nl.zorgvuldig.huis.register.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.register.Regel;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.protocollen.Begrip;

/**
 * Puts the codes of a line into words of this house; a code that is not known any more stays as it is.
 *
 * @param uitleg the words of the house
 * @param protocol what it agreed
 */
record Registerzinnen(Uitleg uitleg, Protocol protocol) {
    String wat(Regel regel) {
        String categorie = uitleg.naam(Begrip.CATEGORIE, regel.categorie());
        return regel.onderdelen().isEmpty() ? categorie : categorie + ": " + onderdelen(regel);
    }

    String onderdelen(Regel regel) {
        return regel.onderdelen().stream()
                .map(code -> uitleg.naam(Begrip.ONDERDEEL, code))
                .collect(Collectors.joining(", "));
    }

    String weg(Regel regel) {
        return Teksten.keuze("register.weg", regel.weg());
    }

    /** Who answers for giving, and for what happens after it, over all phases (F4). */
    List<WaaromBeeld.Regel> verantwoordelijk() {
        return protocol.fasen().values().stream()
                .flatMap(fase -> uitleg.verantwoordelijk(fase.hoofddoel().code()).stream())
                .distinct()
                .toList();
    }
}
