package nl.zorgvuldig.protocollen.tabel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the table of decisions as a case of the grid, when it says no more than a case can. What a partij brings in
 * when asked in a later phase is played as a report: the norms on data are the same, and kern has no other act for it.
 *
 * @param rij the row
 * @param voorwaarden what it says besides its columns
 */
record Rijgeval(Tabelrij rij, List<String> voorwaarden) {
    private static final Map<String, String> HANDELINGEN = Map.of(
            "aanmelden",
            "inbrengen",
            "inbrengen",
            "inbrengen",
            "inzien",
            "inzien",
            "beoordelen",
            "beoordelen-doorlaten");
    private static final Set<String> GEGEVENS = Set.of("inbrengen", "inzien");
    private static final Set<String> LATER = Set.of("triage", "screening");

    /** What a case can be told; of anything else it knows nothing. */
    private static final Set<String> VOORWAARDEN = Set.of(
            "-",
            "anoniem=nee",
            "artikel20=geldig",
            "artikel20=ontbreekt",
            "gegevens=eigen",
            "gegevens=van-andere-partij",
            "geinformeerd=ja",
            "geinformeerd=nee",
            "landelijke_partner=ja",
            "machtigingsbesluit=geldig",
            "machtigingsbesluit=ontbreekt",
            "mag_bsn_gebruiken=ja",
            "mag_bsn_gebruiken=nee",
            "noodzaak=ja",
            "noodzaak=toets",
            "taak_vermeld=ja",
            "uitstelgrond=geen");

    /** The situation of a row; nothing when the row says what a case does not know. */
    static Optional<Gevalwereld> van(Tabelrij rij) {
        return Optional.of(new Rijgeval(rij, List.of(rij.waarde("voorwaarden").split(",", -1))))
                .filter(Rijgeval::isTeSpelen)
                .map(rijgeval -> new Gevalwereld(rijgeval.geval(), rijgeval.betrokkene()));
    }

    private boolean isTeSpelen() {
        boolean nu = rij.is("fase", "aanmelding");
        boolean later = LATER.contains(rij.waarde("fase")) && GEGEVENS.contains(rij.waarde("handeling"));
        return HANDELINGEN.containsKey(rij.waarde("handeling"))
                && (nu || later)
                && Set.of("n.v.t.", "geen").contains(rij.waarde("toestemming"))
                && voorwaarden.stream().allMatch(woord -> VOORWAARDEN.contains(woord) || woord.startsWith("taak="));
    }

    private Geval geval() {
        boolean geeft = rij.is("handeling", "inbrengen");
        return new Geval(
                rij.waarde("protocol"),
                rij.is("regime", "wgs"),
                HANDELINGEN.getOrDefault(rij.waarde("handeling"), ""),
                geeft && rij.is("rol", "gever") ? "aanmelder" : rij.waarde("rol"),
                rij.is("soort_partij", "-") ? "college" : rij.waarde("soort_partij"),
                rij.waarde("lidmaatschap"),
                geeft ? "aanmelding" : rij.waarde("fase"),
                rij.is("categorie", "-") ? "personalia" : rij.waarde("categorie"),
                voorwaarden.contains("gegevens=eigen") ? "eigen" : "andere",
                betrokken(),
                !voorwaarden.contains("geinformeerd=nee"),
                voorwaarden.stream().noneMatch(woord -> woord.endsWith("=ontbreekt")),
                !voorwaarden.contains("mag_bsn_gebruiken=nee"),
                true);
    }

    /** A row that says nothing else is about someone's own casus. */
    private String betrokken() {
        return switch (rij.waarde("rol")) {
            case "aanmelder" -> "aanmelder";
            case "deelnemer", "gever" -> "geen";
            default -> "behandelaar";
        };
    }

    private int betrokkene() {
        return rij.is("betrokkene", "-") ? 1 : Integer.parseInt(rij.waarde("betrokkene"));
    }
}
