package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.protocollen.Begrip;

/** Why several casussen may be seen on one page: all on whose behalf, all purposes, every reason once. */
final class Casuswaarom {
    private Casuswaarom() {}

    static Optional<WaaromBeeld> samen(Uitleg uitleg, List<Ingezien> dossiers) {
        return dossiers.isEmpty()
                ? Optional.empty()
                : Optional.of(new WaaromBeeld(
                        samen(dossiers, dossier -> uitleg.partij(dossier.namens())),
                        samen(dossiers, dossier -> uitleg.naam(Begrip.DOEL, dossier.doel())),
                        uitleg.regels(dossiers.stream()
                                .flatMap(dossier -> dossier.gronden().stream())
                                .toList()),
                        dossiers.stream()
                                .map(Ingezien::doel)
                                .distinct()
                                .flatMap(doel -> uitleg.verantwoordelijk(doel).stream())
                                .distinct()
                                .toList(),
                        uitleg.versie()));
    }

    private static String samen(List<Ingezien> dossiers, Function<Ingezien, String> wat) {
        return dossiers.stream()
                .map(wat)
                .distinct()
                .sorted()
                .collect(Collectors.joining(Teksten.tekst("werklijst.en")));
    }
}
