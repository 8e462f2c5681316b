package nl.zorgvuldig.protocollen.tabel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of the table laid before kern.
 *
 * @param rij the row
 */
record Rijspel(Tabelrij rij) {
    /** The row is played as far as kern can be told: a word that says that something else is in order adds nothing. */
    private static final Set<String> SPEELBAAR = Set.of("feit", "in orde", "zonder");

    private static final Set<String> BEGIN = Set.of("aanmelding", "triage", "screening");
    private static final Set<String> NAZORG = Set.of("afschaling", "na-afschaling");

    /** What each word means for kern, per kind of act; any other meaning says why the row cannot be played. */
    private static final Map<List<String>, String> WOORDEN = Tabel.regels("woorden.csv").stream()
            .collect(Collectors.toUnmodifiableMap(regel -> regel.subList(0, 2), regel -> regel.get(2)));

    /** Why kern cannot be asked; empty when it can. */
    Optional<String> waaromNiet() {
        return spel().isEmpty()
                ? Optional.of(zonderSpel())
                : rij.voorwaarden().stream()
                        .map(this::betekenis)
                        .filter(betekenis -> !SPEELBAAR.contains(betekenis))
                        .findFirst();
    }

    /** What a word of this row means. */
    private String betekenis(String woord) {
        return WOORDEN.getOrDefault(List.of(spel().orElse(""), woord), "onbekend woord");
    }

    /** What kern says of a row that can be played. */
    boolean mag() {
        return switch (spel().orElseThrow()) {
            case "geven" -> Geefspel.mag(rij);
            case "inzien" -> Inzagespel.mag(rij);
            case "akkoord" -> Inzagespel.akkoord(rij);
            case "afstemmen" -> Inzagespel.afstemmen(rij);
            case "intake" -> Intakespel.mag(rij);
            default -> bewaren(Bewaarspel.van(rij));
        };
    }

    private boolean bewaren(Bewaarspel spel) {
        return switch (rij.waarde("handeling")) {
            case "heropenen" -> spel.magHeropenen();
            case "verlengen" -> spel.magVerlengen();
            case "vernietigen" -> spel.magVernietigen();
            default -> spel.magInzien();
        };
    }

    /** Which decision of kern a row is about; empty when kern has none. */
    private Optional<String> spel() {
        boolean begin = BEGIN.contains(rij.waarde("fase"));
        return switch (rij.waarde("handeling")) {
            case "aanmelden", "inbrengen" -> Optional.of("geven").filter(_ -> begin);
            case "informeren" -> Optional.of("geven").filter(_ -> rij.is("fase", "aanmelding"));
            case "inzien" ->
                begin ? Optional.of("inzien") : Optional.of("bewaren").filter(_ -> NAZORG.contains(rij.waarde("fase")));
            case "beoordelen", "oppakken" -> Optional.of("intake").filter(_ -> begin);
            case "akkoord_geven" -> Optional.of("akkoord").filter(_ -> !rij.is("fase", "buiten"));
            case "afstemmen" -> Optional.of("afstemmen").filter(_ -> rij.zegt("met=betrokken-gemeente"));
            case "heropenen", "verlengen" -> Optional.of("bewaren").filter(_ -> !rij.is("fase", "buiten"));
            case "vernietigen" -> Optional.of("bewaren").filter(_ -> !rij.is("fase", "casusoverleg"));
            default -> Optional.empty();
        };
    }

    private String zonderSpel() {
        return switch (rij.waarde("handeling")) {
            case "termijn", "toetreden", "uitvragen", "afstemmen", "informeren" -> rij.waarde("handeling");
            default -> "fase " + rij.waarde("fase");
        };
    }
}
