package nl.zorgvuldig.huis.kluis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.verantwoording.Logopdracht;
import nl.zorgvuldig.huis.verantwoording.Logregels;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import nl.zorgvuldig.kern.verstrekking.Inzagebewijs;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;

/**
 * The fields of one record that one proof opens: one line in the log.
 *
 * @param bewijs the proof, which fits each of them
 * @param eigenaar the owner
 * @param gegeven the record
 * @param velden the sealed fields
 */
record Stuk(Inzagebewijs bewijs, Eigenaar eigenaar, UUID gegeven, List<Verzegeld> velden) {

    private record Gegeven(Eigenaar eigenaar, UUID id) {}

    /** Groups by record; refuses everything as soon as the proof does not fit one place. */
    static Stream<Stuk> van(Opening opening, Transactie transactie) {
        Map<Gegeven, List<Verzegeld>> perGegeven = opening.wat().stream()
                .map(wat -> gepast(opening.bewijs(), transactie, wat))
                .collect(Collectors.groupingBy(
                        wat -> new Gegeven(wat.eigenaar(), wat.vindplaats().gegeven())));
        return perGegeven.entrySet().stream()
                .map(een -> new Stuk(
                        opening.bewijs(), een.getKey().eigenaar(), een.getKey().id(), een.getValue()));
    }

    private static Verzegeld gepast(Inzagebewijs bewijs, Transactie transactie, Afgeschermd<String> wat) {
        if (wat instanceof Verzegeld verzegeld
                && bewijs.past(wat.vindplaats(), transactie.kijker(), transactie.moment())) {
            return verzegeld;
        }
        throw new BewijsPastNiet();
    }

    Map<Vindplaats, String> open(Sleutelbos bos) {
        Zegel zegel = bos.gegeven(eigenaar, gegeven);
        return velden.stream()
                .distinct()
                .collect(Collectors.toMap(Verzegeld::vindplaats, veld -> open(bos, zegel, veld), (een, ander) -> een));
    }

    private String open(Sleutelbos bos, Zegel zegel, Verzegeld veld) {
        Plaats plaats =
                new Plaats(bos.huis(), eigenaar, gegeven, veld.vindplaats().veld());
        return new String(zegel.open(Blobsoort.VELD, plaats, veld.blob()), StandardCharsets.UTF_8);
    }

    Logopdracht opdracht(Sleutelbos bos) {
        Logregel regel = Logregels.van(bewijs, gegeven);
        String detail =
                velden.stream().map(veld -> veld.vindplaats().veld()).sorted().collect(Collectors.joining(","));
        return new Logopdracht(regel, bos.verzegelDetail(eigenaar, regel.id(), detail));
    }
}
