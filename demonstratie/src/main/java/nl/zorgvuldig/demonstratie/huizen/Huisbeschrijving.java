package nl.zorgvuldig.demonstratie.huizen;

import java.util.List;

/**
 * A house of the demonstration.
 *
 * @param naam its name
 * @param profiel name of the profile it adopts
 * @param beheerder who founds it, for the partij of the role
 * @param partijen everyone that takes part, the partij of the beheerder included
 * @param mensen everyone, the beheerder included, in the order in which the log-in page shows them
 */
record Huisbeschrijving(String naam, String profiel, Mens beheerder, List<Organisatie> partijen, List<Mens> mensen) {

    Organisatie beheerpartij() {
        return partijen.stream()
                .filter(partij -> partij.naam().equals(beheerder.partij()))
                .findFirst()
                .orElseThrow();
    }

    /** Who confirms what the beheerder proposes: another in the same role. */
    Mens tweede() {
        return anderen().stream()
                .filter(mens -> mens.rol().equals(beheerder.rol()))
                .findFirst()
                .orElseThrow();
    }

    List<Mens> anderen() {
        return mensen.stream().filter(mens -> !mens.equals(beheerder)).toList();
    }
}
