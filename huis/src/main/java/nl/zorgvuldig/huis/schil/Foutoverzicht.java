package nl.zorgvuldig.huis.schil;

import java.util.List;
import java.util.Optional;

/**
 * What must be put right in a form: each message links to its field. The name of a field is the place a finding names,
 * for example {@code inbreng.2.noodzaak}.
 *
 * @param fouten in the order of the form
 */
public record Foutoverzicht(List<Fout> fouten) {
    /** Copies the messages. */
    public Foutoverzicht {
        fouten = List.copyOf(fouten);
    }

    /**
     * One message.
     *
     * @param veld name of the field; empty when it concerns the whole form
     * @param melding what to do, in Dutch
     */
    public record Fout(String veld, String melding) {}

    /** A form nothing is wrong with. */
    public static Foutoverzicht geen() {
        return new Foutoverzicht(List.of());
    }

    /** Whether nothing is wrong. */
    public boolean isLeeg() {
        return fouten.isEmpty();
    }

    /** Whether something is wrong in a part of the form: at a field whose name begins so. */
    public boolean heeft(String begin) {
        return fouten.stream().anyMatch(fout -> fout.veld().startsWith(begin));
    }

    /** The message at a field. */
    public Optional<String> bij(String veld) {
        return fouten.stream()
                .filter(fout -> fout.veld().equals(veld))
                .map(Fout::melding)
                .findFirst();
    }
}
