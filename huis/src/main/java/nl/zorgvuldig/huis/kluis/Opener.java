package nl.zorgvuldig.huis.kluis;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.opslag.Sleuteltabel;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.huis.verantwoording.Verstrekkingen;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/** Opens what the safe was shown a fitting proof for. */
@Component
final class Opener {
    private final Sleutelwerk sleutelwerk;
    private final Sleuteltabel tabel;
    private final Logboek logboek;
    private final Verstrekkingen verstrekkingen;
    private final Bewijsbewaring bewijzen;

    Opener(
            Sleutelwerk sleutelwerk,
            Sleuteltabel tabel,
            Logboek logboek,
            Verstrekkingen verstrekkingen,
            Bewijsbewaring bewijzen) {
        this.sleutelwerk = sleutelwerk;
        this.tabel = tabel;
        this.logboek = logboek;
        this.verstrekkingen = verstrekkingen;
        this.bewijzen = bewijzen;
    }

    Map<Vindplaats, String> open(Transactie transactie, List<Opening> openingen) {
        List<Stuk> stukken = openingen.stream()
                .flatMap(opening -> Stuk.van(opening, transactie))
                .toList();
        if (stukken.isEmpty()) {
            return Map.of();
        }
        Sleutelbos bos = sleutelbos(
                transactie.kijker().huis(),
                stukken.stream()
                        .flatMap(stuk ->
                                Stream.of(stuk.gegeven(), stuk.eigenaar().id())));
        Map<Vindplaats, String> leesbaar = new HashMap<>();
        stukken.forEach(stuk -> leesbaar.putAll(stuk.open(bos)));
        logboek.schrijf(stukken.stream().map(stuk -> stuk.opdracht(bos)).toList());
        bewijzen.bewaar(verstrekkingen.schrijf(stukken.stream()
                .flatMap(stuk -> stuk.bewijs().verstrekking().stream())
                .toList()));
        return Map.copyOf(leesbaar);
    }

    /** The key of a record that is there already. */
    Zegel zegel(Samenwerkingsverband.Id huis, Eigenaar eigenaar, UUID gegeven) {
        return sleutelbos(huis, Stream.of(gegeven)).gegeven(eigenaar, gegeven);
    }

    byte[] verzegelDetail(Samenwerkingsverband.Id huis, Eigenaar eigenaar, UUID logregel, String detail) {
        return sleutelbos(huis, Stream.of(eigenaar.id())).verzegelDetail(eigenaar, logregel, detail);
    }

    /** What a line of the log says beyond its readable fields; for whoever supervises the log. */
    String openDetail(Samenwerkingsverband.Id huis, Eigenaar eigenaar, UUID logregel, byte[] detail) {
        byte[] leesbaar = sleutelbos(huis, Stream.of(eigenaar.id()))
                .gegeven(eigenaar, eigenaar.id())
                .open(Blobsoort.LOGDETAIL, Sleutelbos.plaats(huis, eigenaar, logregel), detail);
        return new String(leesbaar, StandardCharsets.UTF_8);
    }

    private Sleutelbos sleutelbos(Samenwerkingsverband.Id huis, Stream<UUID> gegevens) {
        return new Sleutelbos(sleutelwerk, huis, tabel.gegevens(huis, gegevens.collect(Collectors.toSet())));
    }
}
