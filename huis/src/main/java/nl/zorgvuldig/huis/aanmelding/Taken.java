package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * Works out what someone must do, from what was found of the casussen.
 *
 * @param kijker who
 * @param protocol the profile of the house
 * @param vandaag the day
 */
record Taken(Kijker kijker, Protocol protocol, LocalDate vandaag) {
    /** So many days ahead a day that must be met becomes a task. */
    private static final int VOORUIT = 7;

    List<Taak> van(
            List<Ingezien> gezien,
            List<AkkoordVragen.Vraag> vragen,
            Vragen gevraagd,
            Map<Dossier.Id, Voortgang> voortgang) {
        Stream<Taak> akkoord =
                vragen.stream().map(vraag -> new Taak(vraag.staat(), Taak.Soort.AKKOORD, vraag.uiterlijk()));
        Stream<Taak> eigen = gezien.stream()
                .filter(casus -> casus.staat()
                        .behandelaar()
                        .filter(kijker.persoon()::equals)
                        .isPresent())
                .flatMap(casus ->
                        van(casus, voortgang.getOrDefault(casus.staat().feiten().id(), Voortgang.niets())));
        return Stream.of(
                        akkoord,
                        bij(gezien, gevraagd.open(), Handeling.BEANTWOORDEN, Taak.Soort.BEANTWOORDEN),
                        bij(gezien, gevraagd.verlopen(), Handeling.UITVRAGEN, Taak.Soort.ONBEANTWOORD),
                        eigen)
                .flatMap(deel -> deel)
                .sorted(Taak.VOLGORDE)
                .toList();
    }

    /**
     * Questions of which something must be done.
     *
     * @param open those to the viewer's partij, that it can answer
     * @param verlopen those to others, that were not answered in time
     */
    record Vragen(List<Uitvragen.Gesteld> open, List<Uitvragen.Gesteld> verlopen) {}

    private static Stream<Taak> bij(
            List<Ingezien> gezien, List<Uitvragen.Gesteld> gevraagd, Handeling handeling, Taak.Soort soort) {
        return gezien.stream()
                .filter(casus -> casus.mogelijk().contains(handeling))
                .flatMap(casus -> gevraagd.stream()
                        .filter(vraag ->
                                vraag.dossier().equals(casus.staat().feiten().id()))
                        .map(vraag -> new Taak(
                                casus.staat(),
                                soort,
                                Optional.of(vraag.uiterlijk()).filter(dag -> soort == Taak.Soort.BEANTWOORDEN))));
    }

    private Stream<Taak> van(Ingezien casus, Voortgang voortgang) {
        Stream<Taak> fase = casus.staat().stand() == Stand.IN_BEHANDELING
                ? vanFase(casus, voortgang).map(soort -> new Taak(casus.staat(), soort, Optional.empty())).stream()
                : Stream.empty();
        Stream<Taak> opnieuw = voortgang
                .toetsOp()
                .filter(dag -> !dag.isAfter(vandaag.plusDays(VOORUIT)))
                .map(dag -> new Taak(casus.staat(), Taak.Soort.HERBEOORDELEN, Optional.of(dag)))
                .stream();
        return Stream.concat(opnieuw, fase);
    }

    /** First is consulted whom an outcome asks; then the phase can be ended. */
    private Optional<Taak.Soort> vanFase(Ingezien casus, Voortgang voortgang) {
        if (vraagtOverleg(casus, voortgang) && casus.mogelijk().contains(Handeling.AFSTEMMEN)) {
            return Optional.of(Taak.Soort.AFSTEMMEN);
        }
        return casus.mogelijk().contains(Handeling.BEOORDELEN) ? Optional.of(Taak.Soort.BEOORDELEN) : Optional.empty();
    }

    private boolean vraagtOverleg(Ingezien casus, Voortgang voortgang) {
        return protocol.uitkomsten().values().stream()
                .filter(uitkomst -> uitkomst.uit().equals(casus.staat().feiten().fase()))
                .flatMap(uitkomst -> Stream.of(Onderwerp.values())
                        .filter(onderwerp -> uitkomst.vereisten().contains(onderwerp.vereiste())))
                .anyMatch(onderwerp -> !voortgang.overlegd().contains(onderwerp));
    }
}
