package nl.zorgvuldig.kern.verantwoording;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * One line of the log, the fields that stay readable until the log's own term: who, for whom, what, when, why, with
 * which result. Never what was seen, never about whom.
 *
 * @param id random identifier of the line
 * @param kijker who acted, in which context
 * @param namens the partij acted for
 * @param handeling code of the act
 * @param moment when
 * @param doel code of the purpose
 * @param beleid hash of the profile under which it was decided
 * @param uitslag what came of it
 * @param redenen codes of the norms that were not met, sorted; empty when allowed
 * @param spoor trace identifier of the request
 * @param dossier random identifier of the dossier; the zero identifier when there is none
 * @param gegeven random identifier of the record; the zero identifier when there is none
 */
public record Logregel(
        UUID id,
        Kijker kijker,
        UUID namens,
        String handeling,
        Instant moment,
        String doel,
        String beleid,
        Uitslag uitslag,
        String redenen,
        String spoor,
        UUID dossier,
        UUID gegeven) {

    /** Stands for "none" in a line, so that every line has the same shape. */
    public static final UUID GEEN = new UUID(0, 0);

    /**
     * Cuts the moment to microseconds, the finest a database keeps, and refuses text that has no bytes of its own: else
     * the bytes would change on the way through storage, or two lines would share them.
     */
    public Logregel {
        moment = moment.truncatedTo(ChronoUnit.MICROS);
        Stream.of(kijker.rol().code(), handeling, doel, beleid, redenen, spoor).forEach(Logregel::weigerOnleesbaar);
    }

    private static void weigerOnleesbaar(String veld) {
        if (!new String(veld.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(veld)) {
            throw new IllegalArgumentException("a field of a log line is no proper text");
        }
    }

    /** The same line about a dossier that no decision was needed on. */
    public Logregel over(UUID ander) {
        return new Logregel(
                id, kijker, namens, handeling, moment, doel, beleid, uitslag, redenen, spoor, ander, gegeven);
    }

    /** The same line on behalf of another partij. */
    public Logregel voor(UUID partij) {
        return new Logregel(
                id, kijker, partij, handeling, moment, doel, beleid, uitslag, redenen, spoor, dossier, gegeven);
    }

    /** What came of an act. */
    public enum Uitslag {
        /** It was allowed and done. */
        TOEGESTAAN,
        /** It was refused. */
        GEWEIGERD,
        /** It broke off. */
        AFGEBROKEN
    }

    /**
     * The line as bytes that are the same on every machine: a version, then each field with its length before it, so
     * that no content can pass for another field. Order and proof of the log rest on these bytes.
     */
    public byte[] canoniek() {
        return Stream.of(
                        "zorgvuldig-log-1",
                        id.toString(),
                        kijker.huis().waarde().toString(),
                        kijker.persoon().waarde().toString(),
                        kijker.partij().waarde().toString(),
                        kijker.rol().code(),
                        namens.toString(),
                        handeling,
                        moment.toString(),
                        doel,
                        beleid,
                        uitslag.name(),
                        redenen,
                        spoor,
                        dossier.toString(),
                        gegeven.toString())
                .map(veld -> veld.getBytes(StandardCharsets.UTF_8).length + ":" + veld)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
