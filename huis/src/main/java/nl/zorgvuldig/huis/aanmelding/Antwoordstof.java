package nl.zorgvuldig.huis.aanmelding;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweInbreng;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.aanmelding.Informering;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Onderbouwing;
import nl.zorgvuldig.kern.inbreng.Deelprofiel;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;

/** What an answer gives, about people the casus knows: for the decision without its words, for storage with them. */
final class Antwoordstof {
    private final Zaak zaak;
    private final MeldAan opdracht;
    private final Inbrengstof stof;

    private Antwoordstof(Zaak zaak, MeldAan opdracht) {
        this.zaak = zaak;
        this.opdracht = opdracht;
        this.stof = new Inbrengstof(zaak.protocol(), opdracht);
    }

    static Antwoordstof van(Zaak zaak, MeldAan geven) {
        return new Antwoordstof(zaak, geven.in(zaak.dossier(), soorten(zaak)));
    }

    /** Of whom was told who it is, when the question was put: about nobody else is anything given. */
    private static List<Integer> soorten(Zaak zaak) {
        Map<Integer, Integer> perMens = zaak.rij().stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.INBRENG
                        && stuk.meegegeven().contains(wij(zaak))
                        && Openen.aard(zaak.protocol(), stuk) == Aard.PERSONALIA)
                .collect(Collectors.toMap(Stuk::wie, stuk -> stuk.mens().betrokkene(), (een, _) -> een, TreeMap::new));
        int laatste = perMens.keySet().stream().mapToInt(wie -> wie).max().orElse(1);
        return IntStream.rangeClosed(1, laatste)
                .mapToObj(wie -> perMens.getOrDefault(wie, 0))
                .toList();
    }

    private static Partij.Id wij(Zaak zaak) {
        return zaak.situatie().kijker().partij();
    }

    Aanmeldsituatie situatie(Set<Artikel20> beslissingen) {
        return new Aanmeldsituatie(
                zaak.situatie(),
                Gegeven.onbekend(),
                opdracht.taak(),
                stof.voorstellenOverBekenden(naastElkMens()),
                Map.of(),
                new Informering.NietVastgelegd(),
                beslissingen,
                Gegeven.onbekend(),
                new Onderbouwing(Motivering.van(opdracht.noodzaak()), opdracht.kwaliteit(), List.of()));
    }

    /** What is said now, and what the own partij recorded in the casus before. */
    private Map<Integer, Set<Geheimgrond>> naastElkMens() {
        Map<Integer, Set<Geheimgrond>> naast = zaak.rij().stukken().stream()
                .filter(stuk ->
                        stuk.soort() == Stuk.Soort.INBRENG && stuk.gever().equals(wij(zaak)))
                .collect(Collectors.toMap(Stuk::wie, stuk -> new HashSet<>(stuk.gronden()), (een, _) -> een));
        gronden()
                .forEach(grond -> naast.computeIfAbsent(grond.opgave().wie(), _ -> new HashSet<>())
                        .addAll(grond.gronden()));
        return naast;
    }

    /** What is said of the secrets in it, as far as there are any. */
    List<Grondstof> gronden() {
        var vraagt = Geheimvragen.vanAntwoord(
                zaak.protocol(), new Geheimstukken(zaak.protocol(), zaak.gevonden(), zaak.rij()).soorten(), opdracht);
        return opdracht.gronden().stream()
                .filter(opgave -> vraagt.containsKey(opgave.wie()))
                .map(opgave -> new Grondstof(
                        Geheimstukken.kader(zaak.protocol(), zaak.situatie(), zaak.rij()),
                        opgave,
                        vraagt.getOrDefault(opgave.wie(), Map.of())))
                .toList();
    }

    /** What could not be read, or is still missing of what is said of a secret. */
    List<Invoerfout> fouten() {
        return Stream.concat(
                        opdracht.invoerfouten().stream(), gronden().stream().flatMap(grond -> grond.fouten().stream()))
                .toList();
    }

    Stream<NieuweInbreng> inbrengen(Optional<Deelprofiel> deelprofiel) {
        return stof.overBekenden(
                zaak.rij().staat().feiten().fase(),
                zaak.situatie().doel(),
                new Beginvoorwaarden(zaak.protocol(), deelprofiel));
    }

    /** How much all that is given about one person weighs together. */
    Tekstbouw over(int wie) {
        return new Tekstbouw(
                zaak.dossier(),
                wij(zaak),
                Zwaarte.samen(
                        zaak.protocol(),
                        inbrengen(Optional.empty())
                                .filter(inbreng -> inbreng.wie() == wie)
                                .map(NieuweInbreng::zwaarte)
                                .toList()),
                zaak.rij().staat().feiten().fase());
    }

    /** The same of a text about the question, and about all that is given. */
    Tekstbouw over(Stuk vraag, boolean alles) {
        return new Tekstbouw(
                zaak.dossier(),
                wij(zaak),
                Zwaarte.samen(
                        zaak.protocol(),
                        Stream.concat(
                                        Stream.of(vraag.zwaarte()),
                                        alles
                                                ? inbrengen(Optional.empty()).map(NieuweInbreng::zwaarte)
                                                : Stream.empty())
                                .toList()),
                zaak.rij().staat().feiten().fase());
    }
}
