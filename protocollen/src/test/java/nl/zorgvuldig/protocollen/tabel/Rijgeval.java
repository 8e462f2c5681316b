package nl.zorgvuldig.protocollen.tabel;

import java.util.Map;
import java.util.Set;

/**
 * A row of the table of decisions as a case of the grid. What a partij brings in when asked in a later phase is played as
 * a report: the norms on data are the same, and kern has no other act for it. What is decided at the end of aanmelding
 * and triage together is played at the end of aanmelding, where most profiles have their outcome.
 *
 * @param rij the row
 */
record Rijgeval(Tabelrij rij) {
    private static final Map<String, String> CATEGORIEEN =
            Map.of("-", "personalia", "politiek", "politieke-overtuiging");

    /** What a category is called in the profiles when the row says which field, or what kind, is meant. */
    private static final Map<String, String> NAUWKEURIG =
            Map.of("veld=naam", "naam-medewerker", "veld=functie", "functie", "soort=zakelijk", "zakelijk-contact");

    private static final Set<String> NIET_EIGEN = Set.of("betrokken=nee", "eigen_casus=nee");

    static Gevalwereld wereld(Tabelrij rij, String handeling) {
        Rijgeval rijgeval = new Rijgeval(rij);
        return new Gevalwereld(rijgeval.geval(handeling), rijgeval.betrokkene());
    }

    private Geval geval(String handeling) {
        return new Geval(
                rij.waarde("protocol"),
                rij.is("regime", "wgs"),
                handeling,
                rol(handeling),
                soort(),
                lidmaatschap(),
                handeling.equals("inzien") && !rij.is("fase", "casusoverleg") ? rij.waarde("fase") : fase(handeling),
                categorie(),
                rij.zegt("gegevens=eigen") ? "eigen" : "andere",
                betrokken(),
                !rij.zegt("geinformeerd=nee"),
                !rij.zegt("artikel20=ontbreekt") && !rij.zegt("machtigingsbesluit=ontbreekt"),
                !rij.zegt("mag_bsn_gebruiken=nee"),
                !rij.zegt("taak_vermeld=nee"));
    }

    private String fase(String handeling) {
        boolean naTriage =
                handeling.equals("beoordelen-doorlaten") && rij.zegtVan("vorm").isPresent();
        return naTriage ? "triage" : "aanmelding";
    }

    /** The report of a derde is entered by the coordinator, for the partij he works for. */
    private boolean isVanDerde() {
        return rij.zegt("rol=derde");
    }

    private String rol(String handeling) {
        if (isVanDerde()) {
            return "coordinator";
        }
        boolean geeft = handeling.equals("inbrengen") && !rij.is("handeling", "aanmelden");
        boolean beslist = rij.is("handeling", "akkoord_geven") && rij.is("rol", "gever");
        return geeft || beslist ? "aanmelder" : rij.waarde("rol");
    }

    private String soort() {
        if (isVanDerde()) {
            return "ggd";
        }
        return switch (rij.zegtVan("namens").orElse("")) {
            case "ggz-alleen" -> "ggz";
            case "veilig-thuis-alleen" -> "veilig-thuis";
            default -> rij.is("soort_partij", "-") ? "college" : rij.waarde("soort_partij");
        };
    }

    /** Without a mandate nobody signed for the college. */
    private String lidmaatschap() {
        boolean zonderMacht = rij.is("protocol", "kennemerland")
                && rij.is("soort_partij", "college")
                && rij.zegt("machtigingsbesluit=ontbreekt");
        return zonderMacht ? "geen" : isVanDerde() ? "getekend" : rij.waarde("lidmaatschap");
    }

    private String categorie() {
        return rij.voorwaarden().stream()
                .filter(NAUWKEURIG::containsKey)
                .map(NAUWKEURIG::get)
                .findFirst()
                .orElseGet(() -> CATEGORIEEN.getOrDefault(rij.waarde("categorie"), rij.waarde("categorie")));
    }

    /** A row that says nothing else is about someone's own casus. */
    private String betrokken() {
        if (rij.voorwaarden().stream().anyMatch(NIET_EIGEN::contains)) {
            return "geen";
        }
        return switch (rij.waarde("rol")) {
            case "aanmelder", "gever" -> "aanmelder";
            case "deelnemer" -> "geen";
            case "ondersteuner" -> "ondersteuner";
            default -> "behandelaar";
        };
    }

    /** Someone without a direct tie to the betrokkene is in none of the four groups. */
    private int betrokkene() {
        boolean zonderBand = rij.zegt("relatie_met_hoofdpersoon=geen") || rij.zegt("kring=buurman-zonder-band");
        return zonderBand ? 0 : rij.is("betrokkene", "-") ? 1 : Integer.parseInt(rij.waarde("betrokkene"));
    }
}
