package nl.zorgvuldig.huis.aanmelding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuwDossier;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweInbreng;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.NieuweVastlegging;
import nl.zorgvuldig.huis.aanmelding.Inschrijvingen.Vindbaar;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.aanmelding.Criteriumantwoord;
import nl.zorgvuldig.kern.aanmelding.Inbrengvoorstel;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Onderbouwing;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.verstrekking.Situatie;

/** What a report holds: for the decision without its words, for storage with them. */
final class Aanmeldstof {
    private static final int HOOFDPERSOON = 1;

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
                voorstellen(),
                opdracht.criteria().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, antwoord -> antwoord(antwoord.getValue()))),
                Informeerstof.feiten(opdracht.informering(), partijen),
                beslissingen,
                opdracht.besluit().op(),
                new Onderbouwing(Motivering.van(opdracht.noodzaak()), opdracht.kwaliteit(), List.of()));
    }

    private static Criteriumantwoord antwoord(MeldAan.Criteriumopgave opgave) {
        return new Criteriumantwoord(opgave.oordeel(), Motivering.van(opgave.motivering()));
    }

    MeldAan opdracht() {
        return opdracht;
    }

    private List<Inbrengvoorstel> voorstellen() {
        List<Inbrengvoorstel> voorstellen = new ArrayList<>();
        MeldAan.Persoonsopgave persoon = opdracht.persoon();
        voorstellen.add(voorstel(
                "persoon",
                Gegeven.van(categorie(Aard.PERSONALIA)),
                Gegeven.onbekend(),
                persoon.personalia().alsOptie().isPresent() ? Motivering.AANWEZIG : Motivering.AFWEZIG,
                persoon.noodzaak()));
        persoon.bsn().alsOptie().ifPresent(bsn -> voorstellen.add(bsn(persoon)));
        opdracht.gegevens()
                .forEach(gegeven -> voorstellen.add(voorstel(
                        gegeven.plaats(),
                        gegeven.categorie(),
                        gegeven.onderdeel(),
                        Motivering.van(gegeven.inhoud()),
                        gegeven.noodzaak())));
        return voorstellen;
    }

    private Inbrengvoorstel bsn(MeldAan.Persoonsopgave persoon) {
        return voorstel(
                "persoon.bsn",
                Gegeven.van(categorie(Aard.BSN)),
                Gegeven.onbekend(),
                Motivering.AANWEZIG,
                persoon.noodzaak());
    }

    private static Inbrengvoorstel voorstel(
            String plaats,
            Gegeven<Categorie> categorie,
            Gegeven<Onderdeel> onderdeel,
            Motivering inhoud,
            String noodzaak) {
        return new Inbrengvoorstel(plaats, categorie, HOOFDPERSOON, onderdeel, inhoud, Motivering.van(noodzaak));
    }

    private Optional<Categorie> categorie(Aard aard) {
        return protocol.categorieen().values().stream()
                .filter(bepaling ->
                        bepaling.aard() == aard && bepaling.betrokkenen().contains(HOOFDPERSOON))
                .map(bepaling -> bepaling.categorie())
                .findFirst();
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

    Stream<NieuweInbreng> inbrengen() {
        MeldAan.Persoonsopgave persoon = opdracht.persoon();
        Stream<NieuweInbreng> personalia = persoon.personalia().alsOptie().stream()
                .map(wie -> over(Aard.PERSONALIA, wie.alsTekst(), new Vindbaar.OpNaam(wie)));
        Stream<NieuweInbreng> bsn = persoon.bsn().alsOptie().stream()
                .map(nummer -> over(Aard.BSN, nummer.cijfers(), new Vindbaar.OpBsn(nummer)));
        Stream<NieuweInbreng> gegevens = opdracht.gegevens().stream().map(this::inbreng);
        return Stream.concat(Stream.concat(personalia, bsn), gegevens);
    }

    private NieuweInbreng over(Aard aard, String inhoud, Vindbaar vindbaar) {
        return new NieuweInbreng(
                opdracht.dossier(),
                categorie(aard).orElseThrow(),
                Optional.empty(),
                fase(),
                doel(protocol),
                opdracht.taak().alsOptie().orElseThrow(),
                inhoud,
                noodzaak(opdracht.persoon().noodzaak()),
                "",
                Kalender.dag(Transactie.huidige().moment()),
                vindbaar);
    }

    private NieuweInbreng inbreng(MeldAan.Gegevensopgave gegeven) {
        return new NieuweInbreng(
                opdracht.dossier(),
                gegeven.categorie().alsOptie().orElseThrow(),
                gegeven.onderdeel().alsOptie().map(Onderdeel::code),
                fase(),
                doel(protocol),
                opdracht.taak().alsOptie().orElseThrow(),
                gegeven.inhoud(),
                noodzaak(gegeven.noodzaak()),
                gegeven.bron(),
                gegeven.peildatum(),
                new Vindbaar.Niet());
    }

    /** What was said of it apart, or else of all together. */
    private String noodzaak(String eigen) {
        return eigen.isBlank() ? opdracht.noodzaak() : eigen;
    }

    Stream<NieuweVastlegging> vastleggingen(Partij.Id gever) {
        Tekstbouw bouw = new Tekstbouw(opdracht.dossier(), gever, zwaarste(), onderdelen(), fase());
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
                        verklaringen(bouw))
                .flatMap(vastlegging -> vastlegging);
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

    private Set<Onderdeel> onderdelen() {
        return inbrengen()
                .flatMap(inbreng -> inbreng.onderdeel().stream())
                .map(Onderdeel::new)
                .collect(Collectors.toSet());
    }

    /** A text about several things is as heavy as the heaviest of them. */
    private Categorie zwaarste() {
        return Zwaarte.zwaarste(
                protocol, inbrengen().map(NieuweInbreng::categorie).toList());
    }
}
