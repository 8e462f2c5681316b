package nl.zorgvuldig.protocollen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * A besluit of a house that settles open questions of its text: the strict rule that held until then is what the house
 * chose. It becomes a profile of a few lines on the one it settles, so that the hash covers it.
 *
 * @param naam the name of the new profile; each house has one of its own
 * @param eersteDag its first day
 * @param besluit reference of the besluit
 * @param vragen the codes of the questions
 */
public record Beslechting(String naam, LocalDate eersteDag, String besluit, List<String> vragen) {
    private static final int TEKENS = 8;

    /** Copies the list. */
    public Beslechting {
        vragen = List.copyOf(vragen);
    }

    /** The name of the text that a name builds on: what a house settles is no other text. */
    public static String grondtekst(String naam) {
        return naam.replaceFirst("-h[0-9a-f]{8}$", "");
    }

    /** The name that a house gives to what settles the questions of a text: its own, so not the text of another house. */
    public static String eigenNaam(String naam, UUID huis) {
        String eigen = eigen(huis);
        return naam.endsWith(eigen) ? naam : naam + eigen;
    }

    /** Whether a text of that name is for a house: not what settles the questions of another. */
    public static boolean isVoor(String naam, UUID huis) {
        return naam.equals(grondtekst(naam)) || naam.endsWith(eigen(huis));
    }

    private static String eigen(UUID huis) {
        return "-h" + huis.toString().substring(0, TEKENS);
    }

    /** The text of the new profile, on one that a house adopted. */
    String op(Protocol.Versie versie, String titel) {
        return """
                # Besluit %s beslecht vragen die de tekst open liet. De strenge regel die tot nu toe gold, is de keuze van het huis.
                schema: v1
                naam: %s
                bouwt_op: %s/%s
                titel: %s
                geldig_vanaf: "%s"

                open_vragen:
                %s
                """.formatted(
                regel(besluit),
                naam,
                versie.naam(),
                versie.geldigVanaf(),
                tussenAanhalingstekens(titel),
                eersteDag,
                vragen.stream().map("  - {code: %s, vervalt: true}"::formatted).collect(Collectors.joining("\n")));
    }

    /** What stands in a comment stays on its line. */
    private static String regel(String tekst) {
        return tekst.replaceAll("\\p{Cntrl}", " ");
    }

    private static String tussenAanhalingstekens(String tekst) {
        return "\"" + regel(tekst).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
