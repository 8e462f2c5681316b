package nl.zorgvuldig.protocollen.tabel;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The grid of sensible cases. A boolean is varied where a text could make it matter, else it is true; membership
 * other than signed is seen with a few categories only; house roles as reporter are tried with everything in order.
 */
final class Raster {

    private static final String GEEN = "-";
    private static final List<Boolean> BEIDE = List.of(true, false);
    private static final List<Boolean> WAAR = List.of(true);
    private static final List<String> LIDMAATSCHAPPEN = List.of("getekend", "alleen-convenant", "geen", "uitgetreden");
    private static final Set<String> GEVOELIG = Set.of(
            "bsn",
            "gezondheid",
            "religie",
            "politieke-overtuiging",
            "afkomst",
            "seksualiteit",
            "vakbond",
            "strafrecht",
            "politiegegevens",
            "strafvorderlijk",
            "justitieel",
            "tenuitvoerlegging");

    /** What every case of one block shares. */
    private record Wie(Woorden woorden, boolean wgs, String rol, String soort, String lidmaatschap) {}

    /** One thing that can be seen: in which phase, and from whom it came. */
    private record Bron(String fase, String bron) {}

    private Raster() {}

    static Stream<Geval> alle() {
        return Woorden.ALLE.stream()
                .flatMap(Raster::wie)
                .flatMap(wie -> Stream.of(inbrengen(wie), inzien(wie), oppakken(wie), beoordelen(wie))
                        .flatMap(gevallen -> gevallen));
    }

    private static Stream<Wie> wie(Woorden woorden) {
        return (woorden.kanWgs() ? BEIDE : List.of(false))
                .stream()
                        .flatMap(wgs -> woorden.rollen().stream()
                                .flatMap(rol -> woorden.soorten().stream()
                                        .flatMap(soort -> LIDMAATSCHAPPEN.stream()
                                                .map(lid -> new Wie(woorden, wgs, rol, soort, lid)))));
    }

    private static Stream<Geval> inbrengen(Wie wie) {
        boolean aanmelder = wie.rol().equals("aanmelder");
        List<Boolean> keuze = aanmelder ? BEIDE : WAAR;
        String betrokken = aanmelder ? "aanmelder" : "geen";
        return wie.woorden().categorieen().stream()
                .flatMap(categorie -> keuze.stream()
                        .flatMap(geinformeerd -> keuze.stream()
                                .flatMap(artikel20 -> keuze.stream()
                                        .flatMap(recht -> keuze.stream()
                                                .map(taak -> geval(
                                                        wie,
                                                        "inbrengen",
                                                        "aanmelding",
                                                        categorie,
                                                        GEEN,
                                                        betrokken,
                                                        geinformeerd,
                                                        artikel20,
                                                        recht,
                                                        taak))))));
    }

    private static Stream<Geval> inzien(Wie wie) {
        return betrokkenheden(wie.rol()).stream()
                .flatMap(betrokken -> bronnen(wie)
                        .flatMap(bron ->
                                categorieen(wie).flatMap(categorie -> inzien(wie, betrokken, bron, categorie))));
    }

    private static Stream<Geval> inzien(Wie wie, String betrokken, Bron bron, String categorie) {
        boolean politie = wie.soort().equals("politie") || categorie.equals("politiegegevens");
        return (politie ? BEIDE : WAAR)
                .stream()
                        .flatMap(artikel20 -> (GEVOELIG.contains(categorie) ? BEIDE : WAAR)
                                .stream()
                                        .map(recht -> geval(
                                                wie,
                                                "inzien",
                                                bron.fase(),
                                                categorie,
                                                bron.bron(),
                                                betrokken,
                                                true,
                                                artikel20,
                                                recht,
                                                true)));
    }

    private static Stream<Geval> oppakken(Wie wie) {
        String betrokken = wie.rol().equals("aanmelder") ? "aanmelder" : "geen";
        return BEIDE.stream()
                .flatMap(geinformeerd -> politie(wie).stream()
                        .map(artikel20 -> bijAanmelding(wie, "oppakken", betrokken, geinformeerd, artikel20)));
    }

    private static Stream<Geval> beoordelen(Wie wie) {
        return betrokkenheden(wie.rol()).stream()
                .flatMap(betrokken -> BEIDE.stream()
                        .flatMap(geinformeerd -> politie(wie).stream()
                                .map(artikel20 -> bijAanmelding(
                                        wie, "beoordelen-doorlaten", betrokken, geinformeerd, artikel20))));
    }

    /** An act on the casus as a whole, before triage. */
    private static Geval bijAanmelding(
            Wie wie, String handeling, String betrokken, boolean geinformeerd, boolean artikel20) {
        return geval(wie, handeling, "aanmelding", GEEN, GEEN, betrokken, geinformeerd, artikel20, true, true);
    }

    private static List<Boolean> politie(Wie wie) {
        return wie.soort().equals("politie") ? BEIDE : WAAR;
    }

    private static List<String> betrokkenheden(String rol) {
        return switch (rol) {
            case "aanmelder" -> List.of("aanmelder", "geen");
            case "procesregisseur", "coordinator", "informatiecoordinator" -> List.of("behandelaar", "geen");
            case "ondersteuner" -> List.of("ondersteuner", "geen");
            default -> List.of("geen");
        };
    }

    private static Stream<Bron> bronnen(Wie wie) {
        Stream<Bron> eerste = Stream.of("eigen", "andere", "ingetrokken").map(bron -> new Bron("aanmelding", bron));
        Stream<Bron> tweede = Stream.of(
                        "eigen", "andere", "vorige-met-akkoord", "vorige-zonder", "eigen-vorige-zonder", "ingetrokken")
                .map(bron -> new Bron(wie.woorden().tweedeFase(), bron));
        return Stream.concat(eerste, tweede);
    }

    private static Stream<String> categorieen(Wie wie) {
        return wie.lidmaatschap().equals("getekend")
                ? wie.woorden().categorieen().stream()
                : Stream.of("personalia", "gezondheid", "politiegegevens");
    }

    private static Geval geval(
            Wie wie,
            String handeling,
            String fase,
            String categorie,
            String bron,
            String betrokken,
            boolean geinformeerd,
            boolean artikel20,
            boolean recht,
            boolean taak) {
        return new Geval(
                wie.woorden().protocol(),
                wie.wgs(),
                handeling,
                wie.rol(),
                wie.soort(),
                wie.lidmaatschap(),
                fase,
                categorie,
                bron,
                betrokken,
                geinformeerd,
                artikel20,
                recht,
                taak);
    }
}
