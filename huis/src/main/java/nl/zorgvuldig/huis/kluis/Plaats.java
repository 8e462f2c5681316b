package nl.zorgvuldig.huis.kluis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;

/**
 * Where sealed bytes belong. They open nowhere else: not in another house, under another owner, in another record or
 * field.
 *
 * @param huis the house
 * @param eigenaar the owner
 * @param gegeven the record
 * @param veld the field
 */
record Plaats(Samenwerkingsverband.Id huis, Eigenaar eigenaar, UUID gegeven, String veld) {
    private static final String SCHEMA = "zorgvuldig-kluis-1";
    private static final int RUIM = 256;

    static Plaats vanEigenaarsleutel(Samenwerkingsverband.Id huis, Eigenaar eigenaar) {
        return new Plaats(huis, eigenaar, eigenaar.id(), "eigenaarsleutel");
    }

    static Plaats vanGegevenssleutel(Samenwerkingsverband.Id huis, Eigenaar eigenaar, UUID gegeven) {
        return new Plaats(huis, eigenaar, gegeven, "gegevenssleutel");
    }

    /** Associated data: schema, version, kind, epoch and place, each field with its length before it. */
    byte[] gebonden(Kop kop) {
        List<String> delen = List.of(
                SCHEMA,
                Byte.toString(Kop.VERSIE),
                kop.soort().name(),
                Integer.toString(kop.epoche()),
                huis.waarde().toString(),
                eigenaar.soort().name(),
                eigenaar.id().toString(),
                gegeven.toString(),
                veld);
        StringBuilder gebonden = new StringBuilder(RUIM);
        for (String deel : delen) {
            gebonden.append(gebonden.isEmpty() ? "" : "\n")
                    .append(deel.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(deel);
        }
        return gebonden.toString().getBytes(StandardCharsets.UTF_8);
    }
}
