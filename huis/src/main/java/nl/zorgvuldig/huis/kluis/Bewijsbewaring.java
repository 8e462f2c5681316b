package nl.zorgvuldig.huis.kluis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.opslag.Bewijstabel;
import nl.zorgvuldig.huis.verantwoording.Bewijstekst;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.verstrekking.Verstrekking;
import org.springframework.stereotype.Component;

/**
 * Seals what a law wants a giver to be able to show when the dossier is gone (F2; Wjsg 39j), under a key of the register
 * of that giver: a second line of its own, so that the one in the register can go with the dossier.
 */
@Component
final class Bewijsbewaring {
    static final String VELD = "regel";

    private final Sleutelwerk sleutelwerk;
    private final Bewijstabel tabel;

    Bewijsbewaring(Sleutelwerk sleutelwerk, Bewijstabel tabel) {
        this.sleutelwerk = sleutelwerk;
        this.tabel = tabel;
    }

    /** Seals those of which the text asks it, within the running transaction; of the others nothing is kept apart. */
    void bewaar(Map<UUID, Verstrekking> nieuw) {
        Map<Partij.Id, Map<UUID, Verstrekking>> perGever = perGever(nieuw);
        if (!perGever.isEmpty()) {
            Transactie.huidige().als(Databankrol.SCHRIJVEN, () -> {
                perGever.forEach(this::bewaar);
                return perGever;
            });
        }
    }

    /** In one order for everyone, so that nobody waits for who waits for him. */
    private static Map<Partij.Id, Map<UUID, Verstrekking>> perGever(Map<UUID, Verstrekking> nieuw) {
        Map<Partij.Id, Map<UUID, Verstrekking>> perGever = new TreeMap<>(Comparator.comparing(Partij.Id::waarde));
        nieuw.forEach((id, verstrekking) -> {
            if (verstrekking.bewijsTotEnMet().isPresent()) {
                perGever.computeIfAbsent(verstrekking.gever(), _ -> new HashMap<>())
                        .put(id, verstrekking);
            }
        });
        return perGever;
    }

    private void bewaar(Partij.Id gever, Map<UUID, Verstrekking> nieuw) {
        Samenwerkingsverband.Id huis = Transactie.huidige().kijker().huis();
        Eigenaar eigenaar = Eigenaar.register(gever);
        sleutelwerk.zorgVoorEigenaar(huis, eigenaar);
        Map<UUID, Zegel> zegels = sleutelwerk.nieuweGegevens(huis, eigenaar, nieuw.keySet());
        List<Bewijstabel.Rij> rijen = zegels.entrySet().stream()
                .map(een -> rij(
                        new Verzegelaar(een.getValue(), huis, eigenaar, een.getKey(), sleutelwerk.epoche()),
                        een.getKey(),
                        Objects.requireNonNull(nieuw.get(een.getKey()))))
                .toList();
        tabel.voegToe(huis, gever, rijen);
    }

    private static Bewijstabel.Rij rij(Verzegelaar verzegelaar, UUID id, Verstrekking verstrekking) {
        return new Bewijstabel.Rij(
                id,
                verstrekking.bewijsTotEnMet().orElseThrow(),
                verzegelaar.verzegel(VELD, Bewijstekst.van(verstrekking)));
    }
}
