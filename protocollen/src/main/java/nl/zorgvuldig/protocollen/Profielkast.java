package nl.zorgvuldig.protocollen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * The profiles that a house can adopt: those that come with this module, and those that someone put in a directory as
 * {@code <name>/<first day>.yaml}. What lies there is never changed: another text is another first day.
 */
public final class Profielkast {
    private static final String NAAM = "[a-z][a-z0-9-]*";

    private final Path map;
    private final ProtocolLezer lezer = new ProtocolLezer();

    /** With this directory, which need not exist yet. */
    public Profielkast(Path map) {
        this.map = map.toAbsolutePath().normalize();
    }

    /** The names of the profiles there are. */
    public SortedSet<String> namen() {
        return Stream.concat(lezer.ingebouwd().stream(), namen(map).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reads the profile of a name with the latest first day; empty when there is none of that name. */
    public Optional<Leesuitslag> nieuwste(String naam) {
        return Stream.concat(
                        Bestanden.ingebouwd().stream()
                                .filter(ingebouwd -> ingebouwd.naam().equals(naam))
                                .map(ingebouwd -> Profielbestand.ingebouwd(ingebouwd.pad())),
                        eigen(naam).stream())
                .max(Comparator.comparing(
                        bestand -> String.valueOf(bestand.pad().getFileName())))
                .map(this::lees);
    }

    /** Reads the profile of a name that holds from exactly this day; empty when it is not there. */
    public Optional<Leesuitslag> van(String naam, LocalDate eersteDag) {
        return zoek(naam + "/" + eersteDag).map(this::lees);
    }

    /**
     * The texts in the directory that build on one that was adopted, by name and first day; with their faults, where they
     * have any.
     */
    public List<Opvolger> opvolgers(Protocol.Versie versie) {
        String basis = versie.naam() + "/" + versie.geldigVanaf();
        return namen(map).stream()
                .sorted()
                .flatMap(naam -> eigen(naam).stream().sorted(Comparator.comparing(Profielbestand::pad)))
                .filter(bestand -> Profielketen.van(bestand).stream()
                        .skip(1)
                        .anyMatch(deel -> deel.verwijzing().equals(basis)))
                .map(this::opvolger)
                .toList();
    }

    private Opvolger opvolger(Profielbestand bestand) {
        String verwijzing = bestand.verwijzing();
        int streep = verwijzing.indexOf('/');
        return new Opvolger(
                verwijzing.substring(0, streep), LocalDate.parse(verwijzing.substring(streep + 1)), lees(bestand));
    }

    /**
     * Puts a file in the directory, with the files it builds on that do not come along. With a fault nothing is put
     * there, and every fault is told.
     *
     * @param bestand a file named {@code <name>/<first day>.yaml}
     * @return what came of reading it
     */
    public Leesuitslag neemOp(Path bestand) {
        Leesuitslag uitslag = lezer.lees(bestand);
        if (!(uitslag instanceof Leesuitslag.Gelezen)) {
            return uitslag;
        }
        List<Profielbestand> keten =
                Profielketen.van(
                                Profielbestand.opSchijf(bestand.toAbsolutePath().normalize()))
                        .stream()
                        .filter(deel -> !deel.komtMee())
                        .toList();
        List<Leesfout> bezet =
                keten.stream().filter(this::isAnders).map(Profielkast::bezet).toList();
        if (!bezet.isEmpty()) {
            return new Leesuitslag.Fouten(bezet);
        }
        keten.forEach(this::leg);
        return uitslag;
    }

    /**
     * Puts a text in the directory that settles open questions of a profile. With a fault nothing is put there.
     *
     * @param profiel what it builds on
     * @return what came of reading it
     */
    public Leesuitslag neemOp(Profiel profiel, Beslechting beslechting) {
        Profielbestand nieuw = Profielbestand.opSchijf(plaats(beslechting.naam() + "/" + beslechting.eersteDag()));
        if (Files.exists(nieuw.pad())) {
            return new Leesuitslag.Fouten(List.of(bezet(nieuw)));
        }
        try {
            Files.createDirectories(nieuw.pad().resolveSibling(""));
            Files.writeString(nieuw.pad(), beslechting.op(profiel.protocol().versie(), profiel.titel()));
            Leesuitslag uitslag = lezer.lees(nieuw.pad());
            if (!(uitslag instanceof Leesuitslag.Gelezen)) {
                Files.delete(nieuw.pad());
            }
            return uitslag;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Takes away what was just put in the directory and was adopted by nobody after all. */
    public void neemTerug(Protocol.Versie versie) {
        try {
            Files.deleteIfExists(plaats(versie.naam() + "/" + versie.geldigVanaf()));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Leesuitslag lees(Profielbestand bestand) {
        return bestand.komtMee() ? ProtocolLezer.lees(bestand) : lezer.lees(bestand.pad());
    }

    private Optional<Profielbestand> zoek(String verwijzing) {
        return Bestanden.ingebouwd(verwijzing)
                .map(Profielbestand::ingebouwd)
                .or(() -> Optional.of(Profielbestand.opSchijf(plaats(verwijzing)))
                        .filter(bestand -> Files.isRegularFile(bestand.pad())));
    }

    private Path plaats(String verwijzing) {
        return map.resolve(verwijzing + ".yaml");
    }

    private boolean isAnders(Profielbestand bestand) {
        return zoek(bestand.verwijzing())
                .filter(er -> !Arrays.equals(Profielketen.inhoud(er), Profielketen.inhoud(bestand)))
                .isPresent();
    }

    private static Leesfout bezet(Profielbestand bestand) {
        return new Leesfout(
                bestand.pad().toString(),
                1,
                1,
                "geldig_vanaf",
                "er is al een ander profiel " + bestand.verwijzing() + ": geef een nieuwe tekst een nieuwe eerste dag");
    }

    private void leg(Profielbestand bestand) {
        Path doel = plaats(bestand.verwijzing());
        if (zoek(bestand.verwijzing()).isEmpty()) {
            try {
                Files.createDirectories(doel.resolveSibling(""));
                Files.write(doel, bestand.bytes());
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }

    private List<Profielbestand> eigen(String naam) {
        return naam.matches(NAAM)
                ? namen(map.resolve(naam)).stream()
                        .filter(bestand -> bestand.endsWith(".yaml")
                                && Bestandsnaam.isDag(bestand.substring(0, bestand.length() - ".yaml".length())))
                        .map(bestand ->
                                Profielbestand.opSchijf(map.resolve(naam).resolve(bestand)))
                        .toList()
                : List.of();
    }

    private static List<String> namen(Path map) {
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.map(pad -> String.valueOf(pad.getFileName())).toList();
        } catch (NoSuchFileException | NotDirectoryException nogNiets) {
            return List.of();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
