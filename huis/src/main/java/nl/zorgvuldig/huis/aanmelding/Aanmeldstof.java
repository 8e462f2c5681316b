package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuwDossier;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweInbreng;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweVastlegging;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.aanmelding.Criteriumantwoord;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Onderbouwing;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Deelprofiel;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/** What a report holds: for the decision without its words, for storage with them. */
final class Aanmeldstof {
    private final Protocol protocol;
    private final MeldAan opdracht;

    Aanmeldstof(Protocol protocol, MeldAan opdracht) {
        this.protocol = protocol;
        this.opdracht = opdracht;
    }

    /** The purpose that reporting serves. */
    static Doel doel(Protocol protocol) {
        return Optional.ofNullable(protocol.fasen().get(protocol.aanmelding().fase()))
                .orElseThrow()
                .hoofddoel();
    }

    Aanmeldsituatie situatie(Situatie basis, Map<Partij.Id, Partijfeiten> partijen, Set<Artikel20> beslissingen) {
        return new Aanmeldsituatie(
                basis,
                opdracht.gebied(),
                opdracht.taak(),
                new Inbrengstof(protocol, opdracht).voorstellen(naastElkMens(basis)),
                opdracht.criteria().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, antwoord -> antwoord(antwoord.getValue()))),
                Informeerstof.feiten(opdracht.informering(), partijen),
                beslissingen,
                opdracht.besluit().op(),
                new Onderbouwing(Motivering.van(opdracht.noodzaak()), opdracht.kwaliteit(), samenhang()));
    }

    private Map<Integer, Set<Geheimgrond>> naastElkMens(Situatie basis) {
        return gronden(basis).stream()
                .collect(Collectors.toMap(stof -> stof.opgave().wie(), Grondstof::gronden, (een, _) -> een));
    }

    /** What is said of the secrets in it, as far as there are any. */
    List<Grondstof> gronden(Situatie basis) {
        Set<SoortPartij> soorten =
                basis.eigenPartij().alsOptie().map(Partijfeiten::soorten).orElseGet(Set::of);
        Partij.Id gever = basis.kijker().partij();
        Grondkader kader = new Grondkader(protocol, opdracht.dossier(), fase(), gever, gever, soorten, basis.moment());
        Map<Integer, Map<Toestemmingssoort, Set<Categorie>>> vraagt = Geheimvragen.van(protocol, soorten, opdracht);
        return opdracht.gronden().stream()
                .filter(opgave -> vraagt.containsKey(opgave.wie()))
                .map(opgave -> new Grondstof(kader, opgave, vraagt.getOrDefault(opgave.wie(), Map.of())))
                .toList();
    }

    /** What could not be read, or is still missing of what is said of a secret. */
    List<MeldAan.Invoerfout> fouten(Situatie basis) {
        return Stream.concat(
                        opdracht.invoerfouten().stream(),
                        gronden(basis).stream().flatMap(stof -> stof.fouten().stream()))
                .toList();
    }

    /** How much all that is given about one person weighs together. */
    Tekstbouw over(Partij.Id gever, int wie) {
        List<Zwaarte> delen = inbrengen(Optional.empty())
                .filter(inbreng -> inbreng.wie() == wie)
                .map(NieuweInbreng::zwaarte)
                .toList();
        return new Tekstbouw(opdracht.dossier(), gever, Zwaarte.samen(protocol, delen), fase());
    }

    private List<Onderbouwing.Samenhang> samenhang() {
        return opdracht.anderen().stream()
                .flatMap(ander -> ander.samenhang().stream()
                        .map(samen -> new Onderbouwing.Samenhang(
                                ander.plaats(),
                                samen.relatie(),
                                Motivering.van(samen.kring()),
                                Motivering.van(samen.afhankelijkheid()),
                                Motivering.van(samen.samen()))))
                .toList();
    }

    private static Criteriumantwoord antwoord(MeldAan.Criteriumopgave opgave) {
        return new Criteriumantwoord(opgave.oordeel(), Motivering.van(opgave.motivering()));
    }

    MeldAan opdracht() {
        return opdracht;
    }

    NieuwDossier dossier(String profielHash) {
        return new NieuwDossier(
                opdracht.dossier(),
                fase(),
                opdracht.taak().alsOptie().orElseThrow(),
                opdracht.gebied().alsOptie().orElseThrow(),
                profielHash);
    }

    private Fase fase() {
        return protocol.aanmelding().fase();
    }

    Stream<NieuweInbreng> inbrengen(Optional<Deelprofiel> deelprofiel) {
        return new Inbrengstof(protocol, opdracht)
                .inbrengen(fase(), doel(protocol), new Beginvoorwaarden(protocol, deelprofiel));
    }

    Stream<NieuweVastlegging> vastleggingen(Partij.Id gever) {
        Tekstbouw bouw = bouw(gever);
        Stream<NieuweVastlegging> kenmerk = Stream.of(bouw.tekst(Stuk.Soort.KENMERK, "", opdracht.kenmerk()));
        Stream<NieuweVastlegging> criteria = opdracht.criteria().entrySet().stream()
                .map(antwoord -> bouw.tekst(
                        Stuk.Soort.CRITERIUM,
                        criteriumcode(antwoord),
                        antwoord.getValue().motivering()));
        return Stream.of(
                        kenmerk,
                        criteria,
                        Informeerstof.vastlegging(bouw, opdracht.informering()).stream(),
                        verklaringen(bouw),
                        Samenhangstof.vastleggingen(bouw, opdracht.anderen()))
                .flatMap(vastlegging -> vastlegging);
    }

    /** That it was told, and by whom it was written down. */
    NieuweVastlegging opgeschreven(Partij.Id gever, LocalDate dag, String naam) {
        return bouw(gever).opDag(Stuk.Soort.OPGESCHREVEN, dag, naam);
    }

    private Tekstbouw bouw(Partij.Id gever) {
        return new Tekstbouw(opdracht.dossier(), gever, zwaarte(), fase());
    }

    /** What was declared and decided, each with its day. */
    private Stream<NieuweVastlegging> verklaringen(Tekstbouw bouw) {
        Stream<NieuweVastlegging> kwaliteit =
                opdracht.kwaliteit().alsOptie().stream().map(dag -> bouw.opDag(Stuk.Soort.KWALITEIT, dag, ""));
        Stream<NieuweVastlegging> derde = opdracht.besluit().op().alsOptie().stream()
                .map(dag -> bouw.opDag(Stuk.Soort.DERDE, dag, opdracht.besluit().kenmerk()));
        return Stream.concat(kwaliteit, derde);
    }

    private static String criteriumcode(Map.Entry<Criterium, MeldAan.Criteriumopgave> antwoord) {
        return antwoord.getKey().code() + ":" + antwoord.getValue().oordeel().name();
    }

    /** A text about several things is as heavy as the heaviest of them. */
    private Zwaarte zwaarte() {
        return Zwaarte.samen(
                protocol,
                inbrengen(Optional.empty()).map(NieuweInbreng::zwaarte).toList());
    }
}
