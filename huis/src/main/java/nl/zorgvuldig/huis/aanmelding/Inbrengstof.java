package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.Doorgegeven;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweInbreng;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.Vindbaar;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Zeggenschapsopgave;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.aanmelding.Doorgifte;
import nl.zorgvuldig.kern.aanmelding.Inbrengvoorstel;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;

/** The things that a report gives, each about one of its people: for the decision, and for storage. */
final class Inbrengstof {
    private static final int EERSTE = 1;

    private final Protocol protocol;
    private final MeldAan opdracht;

    Inbrengstof(Protocol protocol, MeldAan opdracht) {
        this.protocol = protocol;
        this.opdracht = opdracht;
    }

    /** What is offered, with on what it may be given by the number of the person it is about. */
    List<Inbrengvoorstel> voorstellen(Map<Integer, Set<Geheimgrond>> gronden) {
        MeldAan.Persoonsopgave persoon = opdracht.persoon();
        Set<Geheimgrond> overEerste = gronden.getOrDefault(EERSTE, Set.of());
        Stream<Inbrengvoorstel> eerste =
                Stream.of(wie("persoon", EERSTE, persoon.personalia(), persoon.noodzaak(), overEerste));
        Stream<Inbrengvoorstel> bsn = persoon.bsn().alsOptie().stream().map(_ -> bsn(persoon, overEerste));
        Stream<Inbrengvoorstel> anderen = IntStream.range(0, opdracht.anderen().size())
                .filter(plek -> heeftPersonalia(opdracht.anderen().get(plek)))
                .mapToObj(
                        plek -> ander(opdracht.anderen().get(plek), gronden.getOrDefault(plek + EERSTE + 1, Set.of())));
        return Stream.of(eerste, bsn, anderen, gegevens(gronden))
                .flatMap(deel -> deel)
                .toList();
    }

    /** The same of an answer: about people the casus knows already. */
    List<Inbrengvoorstel> voorstellenOverBekenden(Map<Integer, Set<Geheimgrond>> gronden) {
        return gegevens(gronden).toList();
    }

    private Stream<Inbrengvoorstel> gegevens(Map<Integer, Set<Geheimgrond>> gronden) {
        return opdracht.gegevens().stream()
                .map(gegeven -> new Inbrengvoorstel(
                        gegeven.plaats(),
                        gegeven.categorie(),
                        opdracht.soort(gegeven.wie()),
                        gegeven.onderdeel(),
                        Motivering.van(gegeven.inhoud()),
                        Motivering.van(gegeven.noodzaak()),
                        new Doorgifte(
                                gegeven.doorgifte().op(),
                                Motivering.van(gegeven.doorgifte().kenmerk())),
                        gronden.getOrDefault(gegeven.wie(), Set.of())));
    }

    private Inbrengvoorstel ander(MeldAan.Anderopgave ander, Set<Geheimgrond> gronden) {
        return wie(ander.plaats(), ander.soort(), ander.personalia(), "", gronden);
    }

    /** Of each of the people, counted from 1, the categories of what is given about that person. */
    SortedMap<Integer, Set<Categorie>> perMens() {
        SortedMap<Integer, Set<Categorie>> perMens = new TreeMap<>();
        IntStream.rangeClosed(EERSTE, opdracht.anderen().size() + EERSTE)
                .forEach(wie -> perMens.put(wie, categorieen(wie).collect(Collectors.toSet())));
        return perMens;
    }

    private Stream<Categorie> categorieen(int wie) {
        Stream<Categorie> wieHetIs = categorie(Aard.PERSONALIA, opdracht.soort(wie)).stream();
        Stream<Categorie> bsn = opdracht.persoon().bsn().alsOptie().stream()
                .filter(_ -> wie == EERSTE)
                .flatMap(_ -> categorie(Aard.BSN, EERSTE).stream());
        Stream<Categorie> gegevens = opdracht.gegevens().stream()
                .filter(gegeven -> gegeven.wie() == wie)
                .flatMap(gegeven -> gegeven.categorie().alsOptie().stream());
        return Stream.of(wieHetIs, bsn, gegevens).flatMap(deel -> deel);
    }

    /** Of staff the name is given as a thing of its own, in the category the list has for it. */
    private static boolean heeftPersonalia(MeldAan.Anderopgave ander) {
        return ander.samenhang().isPresent();
    }

    private Inbrengvoorstel wie(
            String plaats, int soort, Gegeven<Personalia> personalia, String noodzaak, Set<Geheimgrond> gronden) {
        return new Inbrengvoorstel(
                plaats,
                Gegeven.van(categorie(Aard.PERSONALIA, soort)),
                soort,
                Gegeven.onbekend(),
                personalia.alsOptie().isPresent() ? Motivering.AANWEZIG : Motivering.AFWEZIG,
                Motivering.van(noodzaak),
                Doorgifte.GEEN,
                gronden);
    }

    private Inbrengvoorstel bsn(MeldAan.Persoonsopgave persoon, Set<Geheimgrond> gronden) {
        return new Inbrengvoorstel(
                "persoon.bsn",
                Gegeven.van(categorie(Aard.BSN, EERSTE)),
                EERSTE,
                Gegeven.onbekend(),
                Motivering.AANWEZIG,
                Motivering.van(persoon.noodzaak()),
                Doorgifte.GEEN,
                gronden);
    }

    private Optional<Categorie> categorie(Aard aard, int soort) {
        return protocol.categorieen().values().stream()
                .filter(bepaling ->
                        bepaling.aard() == aard && bepaling.betrokkenen().contains(soort))
                .map(bepaling -> bepaling.categorie())
                .findFirst();
    }

    Stream<NieuweInbreng> inbrengen(Fase fase, Doel doel, Beginvoorwaarden begin) {
        MeldAan.Persoonsopgave persoon = opdracht.persoon();
        Stream<NieuweInbreng> eerste = persoon.personalia().alsOptie().stream()
                .map(wie -> over(fase, doel, EERSTE, Aard.PERSONALIA, wie.alsTekst(), new Vindbaar.OpNaam(wie), begin));
        Stream<NieuweInbreng> bsn = persoon.bsn().alsOptie().stream()
                .map(nummer -> over(fase, doel, EERSTE, Aard.BSN, nummer.cijfers(), new Vindbaar.OpBsn(nummer), begin));
        Stream<NieuweInbreng> anderen = IntStream.range(0, opdracht.anderen().size())
                .boxed()
                .flatMap(plek -> opdracht.anderen().get(plek).personalia().alsOptie().stream()
                        .map(wie -> over(
                                fase,
                                doel,
                                plek + 2,
                                Aard.PERSONALIA,
                                wie.alsTekst(),
                                new Vindbaar.OpNaam(wie),
                                begin)));
        return Stream.of(eerste, bsn, anderen, overBekenden(fase, doel, begin)).flatMap(deel -> deel);
    }

    /** The same of an answer: about people the casus knows already. */
    Stream<NieuweInbreng> overBekenden(Fase fase, Doel doel, Beginvoorwaarden begin) {
        return opdracht.gegevens().stream().map(gegeven -> inbreng(fase, doel, gegeven, begin));
    }

    private NieuweInbreng over(
            Fase fase, Doel doel, int wie, Aard aard, String inhoud, Vindbaar vindbaar, Beginvoorwaarden begin) {
        return new NieuweInbreng(
                opdracht.dossier(),
                wie,
                opdracht.soort(wie),
                categorie(aard, opdracht.soort(wie)).orElseThrow(),
                Optional.empty(),
                fase,
                doel,
                opdracht.taak().alsOptie().orElseThrow(),
                inhoud,
                noodzaak(wie == EERSTE ? opdracht.persoon().noodzaak() : ""),
                "",
                Kalender.dag(Transactie.huidige().moment()),
                Optional.empty(),
                begin.van(categorie(aard, opdracht.soort(wie)), new Zeggenschapsopgave(false, false, "")),
                "",
                vindbaar,
                Optional.empty());
    }

    private NieuweInbreng inbreng(Fase fase, Doel doel, MeldAan.Gegevensopgave gegeven, Beginvoorwaarden begin) {
        return new NieuweInbreng(
                opdracht.dossier(),
                gegeven.wie(),
                opdracht.soort(gegeven.wie()),
                gegeven.categorie().alsOptie().orElseThrow(),
                gegeven.onderdeel().alsOptie().map(Onderdeel::code),
                fase,
                doel,
                opdracht.taak().alsOptie().orElseThrow(),
                gegeven.inhoud(),
                noodzaak(gegeven.noodzaak()),
                gegeven.bron(),
                gegeven.peildatum(),
                doorgegeven(gegeven),
                begin.van(gegeven.categorie().alsOptie(), gegeven.zeggenschap()),
                gegeven.zeggenschap().aanwijzing(),
                new Vindbaar.Niet(),
                Optional.empty());
    }

    /** Kept where it carries the giving: with what is passed on by another than the police. */
    private Optional<Doorgegeven> doorgegeven(MeldAan.Gegevensopgave gegeven) {
        return gegeven.categorie()
                .alsOptie()
                .flatMap(categorie -> Optional.ofNullable(protocol.categorieen().get(categorie)))
                .filter(Categoriebepaling::isDoorTeGeven)
                .flatMap(_ -> gegeven.doorgifte().op().alsOptie())
                .map(op -> new Doorgegeven(op, gegeven.doorgifte().kenmerk()));
    }

    /** What was said of it apart, or else of all together. */
    private String noodzaak(String eigen) {
        return eigen.isBlank() ? opdracht.noodzaak() : eigen;
    }
}
