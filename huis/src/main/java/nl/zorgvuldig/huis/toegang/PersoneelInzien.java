package nl.zorgvuldig.huis.toegang;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Koppeling;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Mandaat;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Mens;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Verklaring;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Verlening;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/** Shows what is on record of people to who registers them: opened with a proof, after the log was written. */
@Component
public class PersoneelInzien {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Situaties situaties;
    private final Personeelsregister register;
    private final Koppelingen koppelingen;
    private final Kluis kluis;
    private final Logboek logboek;
    private final RegisterInzien inzien;

    PersoneelInzien(
            Transacties transacties,
            Protocollen protocollen,
            Situaties situaties,
            Personeelsregister register,
            Koppelingen koppelingen,
            Kluis kluis,
            Logboek logboek,
            RegisterInzien inzien) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.situaties = situaties;
        this.register = register;
        this.koppelingen = koppelingen;
        this.kluis = kluis;
        this.logboek = logboek;
        this.inzien = inzien;
    }

    /**
     * What is on record of people.
     *
     * @param mensen everyone that was asked for
     * @param verleningen their roles
     * @param verklaringen their statements
     * @param mandaten on whose behalf they may decide
     * @param koppelingen what they log in with
     * @param namen the names of them, and of whoever granted or confirmed their roles
     * @param open what stood sealed
     */
    public record Personeel(
            List<Mens> mensen,
            List<Verlening> verleningen,
            List<Verklaring> verklaringen,
            List<Mandaat> mandaten,
            List<Koppeling> koppelingen,
            Map<Persoon.Id, String> namen,
            Map<Vindplaats, String> open) {
        @Override
        public String toString() {
            return "Personeel[" + mensen.size() + "]";
        }

        /** What stood sealed. */
        public String lees(Afgeschermd<String> veld) {
            return open.getOrDefault(veld.vindplaats(), "");
        }
    }

    /** Everyone in the house. */
    public Gezien<Personeel> allen(Kijker kijker) {
        return voer(kijker, wie -> true);
    }

    /** One person; without people in it when the house knows no such person. */
    public Gezien<Personeel> een(Kijker kijker, Persoon.Id persoon) {
        return voer(kijker, persoon::equals);
    }

    /** Whether someone is on record in the house. */
    public Gezien<Boolean> kent(Kijker kijker, Persoon.Id persoon) {
        return inzien.voer(kijker, () -> register.kent(kijker.huis(), persoon));
    }

    private Gezien<Personeel> voer(Kijker kijker, Predicate<Persoon.Id> wie) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.BEHEREN, Logregel.GEEN);
            Situatie situatie = situaties.van(Handeling.BEHEREN, Situaties.HUISWERK);
            Dicht dicht = lees(kijker, wie);
            return switch (Beslissing.personeel(protocol, situatie, dicht.vindplaatsen())) {
                case Verstrekkingsbesluit.Toegestaan toegestaan ->
                    new Gezien.Wel<>(open(dicht, toegestaan), toegestaan.bevindingen());
                case Verstrekkingsbesluit.Geweigerd geweigerd -> {
                    logboek.besluit(
                            protocol,
                            situatie,
                            new Handelingsbesluit.Geweigerd(geweigerd.bevindingen()),
                            Logregel.GEEN);
                    yield new Gezien.Niet<>(geweigerd.bevindingen());
                }
            };
        });
    }

    /** What was read, still sealed. */
    private record Dicht(
            List<Mens> mensen,
            List<Verlening> verleningen,
            List<Verklaring> verklaringen,
            List<Mandaat> mandaten,
            List<Koppeling> koppelingen,
            List<Mens> gevers) {
        List<Afgeschermd<String>> velden() {
            return Stream.of(
                            mensen.stream().flatMap(Mens::velden),
                            verleningen.stream().map(Verlening::reden),
                            mandaten.stream().map(Mandaat::grenzen),
                            koppelingen.stream().flatMap(Koppeling::velden),
                            gevers.stream().map(Mens::naam))
                    .flatMap(velden -> velden)
                    .toList();
        }

        Set<Vindplaats> vindplaatsen() {
            return velden().stream().map(Afgeschermd::vindplaats).collect(Collectors.toSet());
        }
    }

    private Dicht lees(Kijker kijker, Predicate<Persoon.Id> wie) {
        Map<Boolean, List<Mens>> mensen =
                register.mensen(kijker.huis()).stream().collect(Collectors.partitioningBy(mens -> wie.test(mens.id())));
        List<Verlening> verleningen = register.verleningen(kijker.huis()).stream()
                .filter(verlening -> wie.test(verlening.aan()))
                .toList();
        List<Mandaat> mandaten = register.mandaten(kijker.huis()).stream()
                .filter(mandaat -> wie.test(mandaat.van()))
                .toList();
        Set<Persoon.Id> gevers = gevers(verleningen, mandaten);
        return new Dicht(
                mensen.getOrDefault(true, List.of()),
                verleningen,
                register.verklaringen(kijker.huis()).stream()
                        .filter(verklaring -> wie.test(verklaring.van()))
                        .toList(),
                mandaten,
                koppelingen.alle(kijker.huis()).stream()
                        .filter(koppeling -> wie.test(koppeling.van()))
                        .toList(),
                mensen.getOrDefault(false, List.of()).stream()
                        .filter(mens -> gevers.contains(mens.id()))
                        .toList());
    }

    /** Whoever recorded or confirmed any of it. */
    private static Set<Persoon.Id> gevers(List<Verlening> verleningen, List<Mandaat> mandaten) {
        return Stream.of(
                        verleningen.stream().map(Verlening::door),
                        verleningen.stream().flatMap(verlening -> verlening.tweede().stream()),
                        mandaten.stream().map(Mandaat::door),
                        mandaten.stream().flatMap(mandaat -> mandaat.tweede().stream()))
                .flatMap(personen -> personen)
                .collect(Collectors.toSet());
    }

    private Personeel open(Dicht dicht, Verstrekkingsbesluit.Toegestaan besluit) {
        Map<Vindplaats, String> open = kluis.open(List.of(new Opening(besluit.bewijs(), dicht.velden())));
        Map<Persoon.Id, String> namen = Stream.concat(dicht.mensen().stream(), dicht.gevers().stream())
                .collect(Collectors.toMap(
                        Mens::id,
                        mens -> Optional.ofNullable(open.get(mens.naam().vindplaats()))
                                .orElse("")));
        return new Personeel(
                dicht.mensen(),
                dicht.verleningen(),
                dicht.verklaringen(),
                dicht.mandaten(),
                dicht.koppelingen(),
                namen,
                open);
    }
}
