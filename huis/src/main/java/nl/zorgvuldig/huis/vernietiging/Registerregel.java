package nl.zorgvuldig.huis.vernietiging;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Dossier;

/**
 * One line of the register: tab-separated, closed by a mark so that half a line is seen.
 *
 * @param stap how far it came
 * @param id random identifier of the destruction
 * @param huis the house
 * @param moment the moment of the transaction
 * @param wat what
 * @param grond the articles it rests on
 */
record Registerregel(
        Stap stap, UUID id, Samenwerkingsverband.Id huis, Instant moment, Vernietiging wat, Set<String> grond) {
    private static final String VERSIE = "1";
    private static final String SLOT = ".";
    private static final int DELEN = 10;

    enum Stap {
        VOORNEMEN,
        VOLTOOID,
        VERVALLEN,
        HERHAALD
    }

    static Registerregel voornemen(
            UUID id, Samenwerkingsverband.Id huis, Instant moment, Vernietiging wat, Set<Artikel> grond) {
        Set<String> artikelen = grond.stream().map(Artikel::toString).collect(Collectors.toCollection(TreeSet::new));
        return new Registerregel(Stap.VOORNEMEN, id, huis, moment, wat, artikelen);
    }

    Registerregel als(Stap andere) {
        return new Registerregel(andere, id, huis, moment, wat, grond);
    }

    String tekst() {
        String gegevens = wat.gegevens().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        return String.join(
                "\t",
                VERSIE,
                stap.name(),
                id.toString(),
                huis.waarde().toString(),
                moment.toString(),
                soort(),
                wat.eigenaar().id().toString(),
                gegevens,
                String.join(",", grond),
                SLOT);
    }

    private String soort() {
        return switch (wat) {
            case Vernietiging.VanDossier dossier -> "DOSSIER";
            case Vernietiging.VanInbrengen inbrengen -> "INBRENGEN";
            case Vernietiging.VanBericht bericht -> "BERICHT";
            case Vernietiging.VanConcept concept -> "CONCEPT";
            case Vernietiging.VanBewijzen bewijzen -> "BEWIJZEN";
        };
    }

    static boolean isHeel(String tekst) {
        String[] delen = tekst.split("\t", -1);
        return delen.length == DELEN && delen[DELEN - 1].equals(SLOT);
    }

    static Registerregel lees(String tekst) {
        String[] delen = tekst.split("\t", -1);
        return new Registerregel(
                Stap.valueOf(delen[1]),
                UUID.fromString(delen[2]),
                new Samenwerkingsverband.Id(UUID.fromString(delen[3])),
                Instant.parse(delen[4]),
                wat(delen[5], UUID.fromString(delen[6]), delen[7]),
                Set.of(delen[8].split(",", -1)));
    }

    private static Vernietiging wat(String soort, UUID eigenaar, String gegevens) {
        return switch (soort) {
            case "DOSSIER" -> new Vernietiging.VanDossier(new Dossier.Id(eigenaar));
            case "BERICHT" -> new Vernietiging.VanBericht(eigenaar);
            case "CONCEPT" -> new Vernietiging.VanConcept(eigenaar);
            case "BEWIJZEN" -> new Vernietiging.VanBewijzen(new Partij.Id(eigenaar), ids(gegevens));
            default -> new Vernietiging.VanInbrengen(new Dossier.Id(eigenaar), inbrengen(gegevens));
        };
    }

    private static Set<UUID> ids(String gegevens) {
        return Arrays.stream(gegevens.split(",", -1)).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Inbreng.Id> inbrengen(String gegevens) {
        return ids(gegevens).stream().map(Inbreng.Id::new).collect(Collectors.toUnmodifiableSet());
    }
}
