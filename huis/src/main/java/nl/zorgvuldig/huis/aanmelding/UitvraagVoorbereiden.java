package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Bevraagbaren.Bevraagbaar;
import nl.zorgvuldig.huis.aanmelding.Uitvragen.Gesteld;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.protocol.Vraagcode;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.triage.Uitvraagbeslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import org.springframework.stereotype.Component;

/** Shows who can be asked in a casus and what can go along, to whoever may ask (C5, HV B2.2.2). */
@Component
public class UitvraagVoorbereiden {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Dossiers dossiers;
    private final Openen openen;
    private final Bevraagbaren bevraagbaren;
    private final Uitvragen uitvragen;
    private final Logboek logboek;

    UitvraagVoorbereiden(
            Transacties transacties,
            Protocollen protocollen,
            Dossiers dossiers,
            Openen openen,
            Bevraagbaren bevraagbaren,
            Uitvragen uitvragen,
            Logboek logboek) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.dossiers = dossiers;
        this.openen = openen;
        this.bevraagbaren = bevraagbaren;
        this.uitvragen = uitvragen;
        this.logboek = logboek;
    }

    /**
     * What can be asked.
     *
     * @param gezien the casus as whoever asks may see it
     * @param partijen the partijen that can be asked
     * @param uiterlijk the last day on which an answer can be asked for; empty when the profile gives none
     */
    public record Voorbereiding(Ingezien gezien, List<Mogelijk> partijen, Optional<LocalDate> uiterlijk) {}

    /**
     * A partij that can be asked.
     *
     * @param partij which
     * @param vragen the questions of the profile that fit it
     * @param mensen who could answer for it, by name where whoever asks may know that
     */
    public record Mogelijk(Partij.Id partij, Set<Vraagcode> vragen, List<Mens> mensen) {}

    /** Someone who could answer. */
    public record Mens(Persoon.Id persoon, String naam) {
        @Override
        public String toString() {
            return "Mens[" + persoon + "]";
        }
    }

    /** What can be asked in a casus; empty when nothing can, or it is not the viewer's. */
    public Optional<Voorbereiding> voer(Kijker kijker, Dossier.Id dossier) {
        Protocol protocol = protocollen.voor(kijker.huis()).protocol();
        return transacties.lezen(kijker, () -> {
            Transactie.huidige().doet(Handeling.UITVRAGEN, dossier.waarde());
            Dossiers.Gevonden gevonden = dossiers.lees(kijker, dossier);
            Optional<Situatie> situatie = gevonden.enige()
                    .filter(rij -> PartijenBevragen.isOpen(rij.staat().stand()))
                    .map(rij -> Dossiersituatie.van(protocol, gevonden, rij, Handeling.UITVRAGEN))
                    .filter(basis ->
                            Uitvraagbeslissing.beginnen(protocol, basis) instanceof Handelingsbesluit.Toegestaan);
            if (situatie.isEmpty()) {
                logboek.nietGevonden(protocol, Handeling.UITVRAGEN, dossier.waarde());
            }
            return situatie.map(basis -> voorbereiding(kijker, protocol, gevonden, basis));
        });
    }

    private Voorbereiding voorbereiding(Kijker kijker, Protocol protocol, Dossiers.Gevonden gevonden, Situatie basis) {
        Dossiers.Rij rij = gevonden.enige().orElseThrow();
        Map<Partij.Id, Bevraagbaar> mogelijk = bevraagbaren.van(protocol, basis);
        uitvragen.van(kijker, rij.staat().feiten().id()).stream()
                .filter(vraag -> vraag.feiten().isOpen(basis.dag()))
                .map(Gesteld::partij)
                .forEach(mogelijk::remove);
        return new Voorbereiding(
                openen.open(protocol, gevonden).getFirst(),
                partijen(protocol, mogelijk, namen(protocol, gevonden, mogelijk)),
                protocol.termijn(Termijnbepaling.Soort.ANTWOORD_UITVRAAG)
                        .map(termijn -> termijn.laatsteDag(basis.dag())));
    }

    private Map<Persoon.Id, String> namen(
            Protocol protocol, Dossiers.Gevonden gevonden, Map<Partij.Id, Bevraagbaar> mogelijk) {
        return bevraagbaren.namen(
                protocol,
                gevonden,
                gevonden.enige().orElseThrow(),
                mogelijk.values().stream()
                        .flatMap(partij -> partij.mensen().stream())
                        .map(wie -> wie.kijker().persoon())
                        .collect(Collectors.toSet()));
    }

    private static List<Mogelijk> partijen(
            Protocol protocol, Map<Partij.Id, Bevraagbaar> mogelijk, Map<Persoon.Id, String> namen) {
        return mogelijk.entrySet().stream()
                .map(partij -> new Mogelijk(
                        partij.getKey(),
                        protocol.uitvraag()
                                .voor(partij.getValue()
                                        .partij()
                                        .alsOptie()
                                        .map(Partijfeiten::soorten)
                                        .orElseGet(Set::of)),
                        partij.getValue().mensen().stream()
                                .map(wie -> wie.kijker().persoon())
                                .map(wie -> new Mens(wie, namen.getOrDefault(wie, "")))
                                .sorted(Comparator.comparing(Mens::naam))
                                .toList()))
                .toList();
    }
}
