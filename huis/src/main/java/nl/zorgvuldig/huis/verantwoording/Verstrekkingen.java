package nl.zorgvuldig.huis.verantwoording;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.verantwoording.opslag.Verstrekkingstabel;
import nl.zorgvuldig.kern.verstrekking.Verstrekking;
import org.springframework.stereotype.Component;

/**
 * Writes the register of verstrekkingen. The safe does so before it hands out a text, in the same transaction: what is
 * not in the register was not shown (F1; IJ 8, RP 8, VN 9).
 */
@Component
public final class Verstrekkingen {
    private final Verstrekkingstabel tabel;

    Verstrekkingen(Verstrekkingstabel tabel) {
        this.tabel = tabel;
    }

    /**
     * Adds those that had not happened before, in one batch, under the role that can do nothing else.
     *
     * @return the new ones, by identifier
     */
    public Map<UUID, Verstrekking> schrijf(List<Verstrekking> verstrekkingen) {
        if (verstrekkingen.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Verstrekking> perNummer = verstrekkingen.stream()
                .collect(Collectors.toMap(Verstrekkingen::nummer, Function.identity(), (een, _) -> een));
        return Transactie.huidige().als(Databankrol.LOGGEN, () -> tabel.voegToe(perNummer)).stream()
                .collect(Collectors.toMap(Function.identity(), perNummer::get));
    }

    /**
     * The identifier that the same verstrekking has each time: what was given, whom it reaches, on whose behalf, in which
     * phase, what for and by which way. It follows from random identifiers, so that nobody can guess it.
     */
    static UUID nummer(Verstrekking verstrekking) {
        String wat = Stream.of(
                        verstrekking.inbreng().waarde(),
                        verstrekking.aan().persoon().waarde(),
                        verstrekking.aan().partij().waarde(),
                        verstrekking.namens().waarde(),
                        verstrekking.fase().code(),
                        verstrekking.doel().code(),
                        verstrekking.weg())
                .map(Object::toString)
                .collect(Collectors.joining("\n", "verstrekking\n", ""));
        return UUID.nameUUIDFromBytes(wat.getBytes(StandardCharsets.UTF_8));
    }
}
