package nl.zorgvuldig.huis.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Collegas;
import nl.zorgvuldig.huis.toegang.Situaties;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Namenssituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/**
 * Writes down what someone of a partij reports by telephone or mail. The draft is of who writes it, until it is laid
 * before whoever told it; from then on it is that person's alone, who confirms it as his own report or destroys it (C2).
 */
@Component
public class Opschrijven {
    private static final Handeling NAMENS = Handeling.AANMELDEN_NAMENS;

    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Collegas collegas;
    private final Concepttabel tabel;
    private final Logboek logboek;

    Opschrijven(
            Transacties transacties,
            Protocollen protocollen,
            Situaties situaties,
            Collegas collegas,
            Concepttabel tabel,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.collegas = collegas;
        this.tabel = tabel;
        this.logboek = logboek;
    }

    /** Someone who can tell it. */
    public record Melder(Persoon.Id persoon, String naam) {
        @Override
        public String toString() {
            return "Melder[" + persoon + "]";
        }
    }

    /** Whether the viewer may write down reports at all. */
    public Handelingsbesluit mag(Kijker kijker) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(NAMENS, Logregel.GEEN);
            Situatie basis = basis(protocol);
            Handelingsbesluit besluit = Beslissing.deelnemen(protocol, basis);
            if (besluit instanceof Handelingsbesluit.Geweigerd) {
                logboek.besluit(protocol, basis, besluit, Logregel.GEEN);
            }
            return besluit;
        });
    }

    /** Who of a partij may report, by name; nobody when the viewer may not write down reports. */
    public List<Melder> melders(Kijker kijker, Partij.Id partij) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(NAMENS, Logregel.GEEN);
            Situatie basis = basis(protocol);
            Set<Persoon.Id> wie = alle(protocol, partij)
                    .filter(melder -> mag(protocol, basis, melder))
                    .map(melder -> melder.kijker().persoon())
                    .collect(Collectors.toSet());
            return collegas.namen(protocol, basis, wie).entrySet().stream()
                    .map(naam -> new Melder(naam.getKey(), naam.getValue()))
                    .sorted(Comparator.comparing(Melder::naam))
                    .toList();
        });
    }

    /** Begins a draft for whoever tells it; empty, with the reasons, when that may not. */
    public Concepten.Begin begin(Kijker kijker, Partij.Id partij, Persoon.Id melder) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.schrijven(kijker, () -> {
            Transactie.huidige().doet(NAMENS, Logregel.GEEN);
            Situatie basis = basis(protocol);
            Situatie verteller = melder(protocol, basis, partij, melder);
            Concept nieuw = Conceptoordeel.nieuw(protocol, Optional.of(verteller.kijker()));
            Handelingsbesluit besluit = Beslissing.opschrijven(protocol, new Namenssituatie(basis, verteller));
            logboek.besluit(protocol, basis, partij, besluit, nieuw.id());
            return switch (besluit) {
                case Handelingsbesluit.Geweigerd geweigerd -> new Concepten.Begin.Geweigerd(geweigerd.bevindingen());
                case Handelingsbesluit.Toegestaan _ -> {
                    tabel.voegToe(kijker, nieuw, "{}");
                    yield new Concepten.Begin.Begonnen(nieuw);
                }
            };
        });
    }

    private static boolean mag(Protocol protocol, Situatie basis, Situatie melder) {
        return Beslissing.opschrijven(protocol, new Namenssituatie(basis, melder))
                instanceof Handelingsbesluit.Toegestaan;
    }

    private Situatie basis(Protocol protocol) {
        return situaties.van(NAMENS, Conceptoordeel.doel(protocol));
    }

    private Stream<Situatie> alle(Protocol protocol, Partij.Id partij) {
        return situaties.aan(partij, Handeling.AANMELDEN, Conceptoordeel.doel(protocol)).stream();
    }

    /** The person in a role in which reporting is allowed, if there is one; who has none has no role. */
    private Situatie melder(Protocol protocol, Situatie basis, Partij.Id partij, Persoon.Id melder) {
        List<Situatie> rollen = alle(protocol, partij)
                .filter(situatie -> situatie.kijker().persoon().equals(melder))
                .toList();
        return rollen.stream()
                .filter(situatie -> mag(protocol, basis, situatie))
                .findFirst()
                .orElseGet(() -> rollen.stream().findFirst().orElseGet(() -> zonderRol(protocol, partij, melder)));
    }

    private Situatie zonderRol(Protocol protocol, Partij.Id partij, Persoon.Id melder) {
        Kijker wie = new Kijker(Transactie.huidige().kijker().huis(), melder, partij, new Rol(""));
        return situaties.van(wie, Handeling.AANMELDEN, Conceptoordeel.doel(protocol));
    }
}
