package nl.zorgvuldig.protocollen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a profile lies.
 *
 * @param pad its path
 * @param komtMee whether it comes with this module; else it lies on the disk
 */
record Profielbestand(Path pad, boolean komtMee) {

    static Profielbestand ingebouwd(String pad) {
        return new Profielbestand(Path.of(pad), true);
    }

    static Profielbestand opSchijf(Path pad) {
        return new Profielbestand(pad, false);
    }

    byte[] bytes() throws IOException {
        return komtMee ? Bestanden.bytes(pad.toString()) : Files.readAllBytes(pad);
    }

    /** How another profile names this one: {@code name/first day}. */
    String verwijzing() {
        Path heel = pad.toAbsolutePath();
        return heel.getName(Math.max(0, heel.getNameCount() - 2)) + "/"
                + String.valueOf(heel.getFileName()).replace(".yaml", "");
    }

    /** Another profile: in the folder beside this one's, else among those that come along. */
    Optional<Profielbestand> ander(String verwijzing) {
        return Optional.of(buur(verwijzing))
                .filter(buur -> !komtMee && Files.isRegularFile(buur.pad))
                .or(() -> Bestanden.ingebouwd(verwijzing).map(Profielbestand::ingebouwd));
    }

    private Profielbestand buur(String verwijzing) {
        return opSchijf(pad.resolveSibling("..").resolve(verwijzing + ".yaml").normalize());
    }
}
