package nl.zorgvuldig.huis.sessie;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import nl.zorgvuldig.protocollen.Begrip;
import org.springframework.stereotype.Component;

/** The contexts an identity can choose from, over all houses it is known in, and how people call them. */
@Component
class Contexten {
    private static final Partij.Id GEEN_PARTIJ = new Partij.Id(new UUID(0, 0));
    private static final Rol GEEN_ROL = new Rol("");

    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Partijen partijen;
    private final Sessietabel tabel;
    private final Map<Partij.Id, String> partijnamen = new ConcurrentHashMap<>();

    Contexten(
            Transacties transacties,
            Protocollen protocollen,
            Situaties situaties,
            Partijen partijen,
            Sessietabel tabel) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.partijen = partijen;
        this.tabel = tabel;
    }

    /** What can be chosen today, in the order people read it. */
    List<Mogelijkheid> van(String identiteit) {
        List<Sessietabel.Bekende> bekenden = transacties.naamloos(() -> tabel.bekenden(identiteit));
        return bekenden.stream()
                .flatMap(this::rollen)
                .distinct()
                .map(kijker -> new Mogelijkheid(kijker, namen(kijker)))
                .sorted(Comparator.comparing(Mogelijkheid::leesvolgorde))
                .toList();
    }

    private Stream<Kijker> rollen(Sessietabel.Bekende bekende) {
        Kijker wie = new Kijker(bekende.huis(), bekende.persoon(), GEEN_PARTIJ, GEEN_ROL);
        return transacties
                .lezen(wie, () -> {
                    List<Rolverlening> rollen = situaties
                            .van(Handeling.MEDEWERKER_INZIEN, Situaties.HUISWERK)
                            .persoon()
                            .alsOptie()
                            .map(Persoonsfeiten::rollen)
                            .orElseGet(List::of);
                    return rollen.stream()
                            .filter(rol -> rol.periode()
                                    .omvat(Kalender.dag(Transactie.huidige().moment())))
                            .map(rol -> new Kijker(wie.huis(), wie.persoon(), rol.partij(), rol.rol()))
                            .toList();
                })
                .stream();
    }

    /** How people call a context. */
    Werkcontext.Namen namen(Kijker kijker) {
        return new Werkcontext.Namen(
                protocollen.naam(kijker.huis()),
                protocollen.voor(kijker.huis()).naam(Begrip.ROL, kijker.rol().code()),
                partij(kijker.huis(), kijker));
    }

    private String partij(Samenwerkingsverband.Id huis, Kijker kijker) {
        return partijnamen.computeIfAbsent(
                kijker.partij(),
                partij -> transacties
                        .lezen(kijker, () -> partijen.namen(huis))
                        .getOrDefault(partij, partij.waarde().toString()));
    }
}
