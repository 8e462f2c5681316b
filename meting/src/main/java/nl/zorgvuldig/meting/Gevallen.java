package nl.zorgvuldig.meting;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;

/** Every combination of the subset of a protocol. */
final class Gevallen {
    /** A category that stands on no list. */
    private static final Categorie BUITEN_LIJST = new Categorie("buiten-de-lijst");

    private static final int ZAAD = 20200101;

    private Gevallen() {}

    /** All of them, in an order that no processor learns by heart and that is the same in every run. */
    static List<Geval> van(Protocol protocol) {
        List<Geval> alle = rollen(protocol)
                .flatMap(rol -> protocol.werkproces().stream()
                        .flatMap(fase -> categorieen(protocol)
                                .flatMap(categorie -> Stream.of(Lidmaatschap.values())
                                        .flatMap(lidmaatschap -> Geval.deelnames().stream()
                                                .map(deelname ->
                                                        new Geval(rol, fase, categorie, lidmaatschap, deelname))))))
                .sorted(Comparator.comparing(Geval::toString))
                .collect(Collectors.toList());
        Collections.shuffle(alle, new Random(ZAAD));
        return List.copyOf(alle);
    }

    /** The roles to which the protocol gives some competence. */
    static Stream<Rol> rollen(Protocol protocol) {
        Stream<Bevoegdheid> inFase = protocol.fasen().values().stream().flatMap(fase -> fase.bevoegdheden().stream());
        return Stream.concat(inFase, protocol.huisbreed().stream())
                .map(Bevoegdheid::rol)
                .distinct()
                .sorted(Comparator.comparing(Rol::code));
    }

    private static Stream<Categorie> categorieen(Protocol protocol) {
        return Stream.concat(protocol.categorieen().keySet().stream(), Optional.of(BUITEN_LIJST).stream());
    }
}
