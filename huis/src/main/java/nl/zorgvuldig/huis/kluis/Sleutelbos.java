package nl.zorgvuldig.huis.kluis;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.kluis.opslag.Verpakt;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;

/** The keys that were fetched for one opening; each is unwrapped once. */
final class Sleutelbos {
    private final Sleutelwerk sleutelwerk;
    private final Samenwerkingsverband.Id huis;
    private final Map<UUID, Verpakt> verpakt;
    private final Map<UUID, Zegel> uitgepakt = new HashMap<>();

    Sleutelbos(Sleutelwerk sleutelwerk, Samenwerkingsverband.Id huis, List<Verpakt> verpakt) {
        this.sleutelwerk = sleutelwerk;
        this.huis = huis;
        this.verpakt = verpakt.stream().collect(Collectors.toMap(Verpakt::gegeven, Function.identity()));
    }

    Samenwerkingsverband.Id huis() {
        return huis;
    }

    /** The key of a record, when it is still there and lies under this owner. */
    Zegel gegeven(Eigenaar eigenaar, UUID gegeven) {
        return uitgepakt.computeIfAbsent(
                gegeven,
                id -> Optional.ofNullable(verpakt.get(id))
                        .map(sleutel -> sleutelwerk.gegeven(huis, eigenaar, sleutel))
                        .orElseThrow(ZegelVerbroken::new));
    }

    byte[] verzegelDetail(Eigenaar eigenaar, UUID logregel, String detail) {
        Kop kop = new Kop(Blobsoort.LOGDETAIL, eigenaar.soort(), sleutelwerk.epoche());
        return gegeven(eigenaar, eigenaar.id())
                .sluit(kop, plaats(huis, eigenaar, logregel), detail.getBytes(StandardCharsets.UTF_8));
    }

    static Plaats plaats(Samenwerkingsverband.Id huis, Eigenaar eigenaar, UUID logregel) {
        return new Plaats(huis, eigenaar, logregel, "logdetail");
    }
}
