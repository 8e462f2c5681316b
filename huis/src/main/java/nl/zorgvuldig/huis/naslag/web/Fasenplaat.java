package nl.zorgvuldig.huis.naslag.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Bevoegdheid;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;

/**
 * Who sees what in which phase, as a picture: a column for each phase, a row for each role.
 *
 * @param kolommen the phases, in the order a casus goes through them
 * @param rijen the roles that see something in some phase
 */
public record Fasenplaat(List<Kolom> kolommen, List<Rij> rijen) {
    private static final int NAAM = 190;
    private static final int KOLOM = 170;
    private static final int KOP = 56;
    private static final int HOOGTE = 44;

    private static final int LETTER = 9;
    private static final int PUNTEN = 46;

    /** A phase, its purposes, where its column begins and how wide it is. */
    public record Kolom(String fase, String doelen, int x, int breedte) {
        /** The middle of the column. */
        public int midden() {
            return x + breedte / 2;
        }

        /** The outline of an arrow that leads to the next. */
        public String pijl() {
            int eind = x + breedte - 16;
            return "M%d 6 H%d L%d 26 L%d 46 H%d L%d 26 Z".formatted(x, eind - 10, eind, eind - 10, x, x + 10);
        }
    }

    /** A role with what it sees in each phase, and the middle of its row. */
    public record Rij(String rol, int y, List<Cel> cellen) {}

    /** What a role sees in a phase, and for what involvement. */
    public record Cel(Inkijk inkijk, String fase, String voor, int x) {}

    /** How much there is to see. */
    public enum Inkijk {
        /** Everything that was given in the phase. */
        ALLES,
        /** Only what one's own partij gave. */
        EIGEN,
        /** Only when one's own partij was asked something, and then what goes along with that. */
        GEVRAAGD,
        /** Nothing of the content. */
        NIETS
    }

    static Fasenplaat van(Profiel profiel) {
        Protocol protocol = profiel.protocol();
        List<Fase> fasen = volgorde(protocol);
        int breed = kolombreedte(profiel, fasen);
        List<Kolom> kolommen = IntStream.range(0, fasen.size())
                .mapToObj(nummer -> kolom(profiel, fasen.get(nummer), nummer, breed))
                .toList();
        List<Rol> rollen = protocol.rollen().keySet().stream()
                .filter(rol -> fasen.stream()
                        .anyMatch(fase -> ziet(protocol, rol, fase).isPresent()))
                .sorted(Comparator.comparing(rol -> profiel.naam(Begrip.ROL, rol.code())))
                .toList();
        return new Fasenplaat(
                kolommen,
                IntStream.range(0, rollen.size())
                        .mapToObj(nummer -> new Rij(
                                profiel.naam(Begrip.ROL, rollen.get(nummer).code()),
                                KOP + nummer * HOOGTE + HOOGTE / 2,
                                cellen(profiel, rollen.get(nummer), fasen, breed)))
                        .toList());
    }

    /** Phases that no outcome leads to yet, come last. */
    private static List<Fase> volgorde(Protocol protocol) {
        return Stream.concat(
                        protocol.werkproces().stream(),
                        protocol.fasen().keySet().stream().sorted(Comparator.comparing(Fase::code)))
                .distinct()
                .toList();
    }

    /** All columns are as wide as the longest name of a phase asks. */
    private static int kolombreedte(Profiel profiel, List<Fase> fasen) {
        int langste = fasen.stream()
                .mapToInt(fase -> profiel.naam(Begrip.FASE, fase.code()).length())
                .max()
                .orElse(0);
        return Math.max(KOLOM, langste * LETTER + PUNTEN);
    }

    private static Kolom kolom(Profiel profiel, Fase fase, int nummer, int breed) {
        List<String> doelen = Optional.ofNullable(profiel.protocol().fasen().get(fase)).stream()
                .flatMap(bepaling -> bepaling.doelen().stream())
                .map(doel -> profiel.naam(Begrip.DOEL, doel.code()))
                .toList();
        return new Kolom(
                profiel.naam(Begrip.FASE, fase.code()), String.join("; ", doelen), NAAM + nummer * breed, breed);
    }

    private static Optional<Bevoegdheid> ziet(Protocol protocol, Rol rol, Fase fase) {
        return protocol.bevoegdheden(rol, Handeling.INZIEN, Optional.of(fase)).stream()
                .max(Comparator.comparing(Fasenplaat::isOngevraagd).thenComparing(Bevoegdheid::zicht));
    }

    /** What someone sees without being asked comes first: to be asked is up to another. */
    private static boolean isOngevraagd(Bevoegdheid bevoegdheid) {
        return bevoegdheid.betrokkenheid() != Betrokkenheid.BEVRAAGDE;
    }

    private static Inkijk inkijk(Bevoegdheid bevoegdheid) {
        return switch (bevoegdheid.zicht()) {
            case ALLES -> Inkijk.ALLES;
            case GEVRAAGD -> Inkijk.GEVRAAGD;
            case EIGEN -> Inkijk.EIGEN;
        };
    }

    private static List<Cel> cellen(Profiel profiel, Rol rol, List<Fase> fasen, int breed) {
        return IntStream.range(0, fasen.size())
                .mapToObj(nummer -> {
                    Optional<Bevoegdheid> ziet = ziet(profiel.protocol(), rol, fasen.get(nummer));
                    return new Cel(
                            ziet.map(Fasenplaat::inkijk).orElse(Inkijk.NIETS),
                            profiel.naam(Begrip.FASE, fasen.get(nummer).code()),
                            ziet.map(Bevoegdheid::betrokkenheid)
                                    .filter(betrokkenheid -> betrokkenheid != Betrokkenheid.GEEN)
                                    .map(Enum::name)
                                    .orElse(""),
                            NAAM + nummer * breed + breed / 2);
                })
                .toList();
    }

    /** Its width. */
    public int breedte() {
        return NAAM + kolommen.stream().mapToInt(Kolom::breedte).sum();
    }

    /** Its height. */
    public int hoogte() {
        return KOP + rijen.size() * HOOGTE;
    }
}
