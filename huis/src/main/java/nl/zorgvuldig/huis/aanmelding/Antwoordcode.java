package nl.zorgvuldig.huis.aanmelding;

import java.util.Arrays;
import java.util.Optional;
import nl.zorgvuldig.kern.triage.Uitvraagantwoord;

/** An answer as it is sealed: every one as long as another, so that what is stored tells nothing by its length (C6). */
public final class Antwoordcode {
    private Antwoordcode() {}

    static String van(Uitvraagantwoord antwoord) {
        return switch (antwoord) {
            case NIET_BEKEND -> "1";
            case BEKEND -> "2";
            case GEEFT_NIET -> "3";
        };
    }

    /** The answer that a code stands for; empty for any other text. */
    public static Optional<Uitvraagantwoord> lees(String code) {
        return Arrays.stream(Uitvraagantwoord.values())
                .filter(antwoord -> van(antwoord).equals(code))
                .findFirst();
    }
}
