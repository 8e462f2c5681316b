package nl.zorgvuldig.huis.aanmelding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.huis.toegang.Personen;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/** Decides every piece that was found, and opens those that may be seen in one go. */
@Component
class Openen {
    private static final List<Handeling> HANDELINGEN =
            List.of(Handeling.AFSTEMMEN, Handeling.BEOORDELEN, Handeling.AKKOORD_GEVEN, Handeling.VERNIETIGEN);

    private final Kluis kluis;
    private final Personen personen;

    Openen(Kluis kluis, Personen personen) {
        this.kluis = kluis;
        this.personen = personen;
    }

    /** A piece with the decision that lets it be seen. */
    private record Toegestaan(Dossiers.Rij rij, Stuk stuk, Verstrekkingsbesluit.Toegestaan besluit) {}

    /** Opens what may be seen of every dossier that was found. */
    List<Ingezien> open(Protocol protocol, Dossiers.Gevonden gevonden) {
        List<Toegestaan> stukken = gevonden.dossiers().stream()
                .flatMap(rij -> rij.stukken().stream().flatMap(stuk -> beslis(protocol, gevonden, rij, stuk).stream()))
                .toList();
        List<Personen.Naam> namen = namen(gevonden);
        Map<Vindplaats, String> teksten = kluis.open(openingen(protocol, gevonden, stukken, namen));
        Map<Persoon.Id, String> medewerkers = namen.stream()
                .filter(naam -> teksten.containsKey(naam.naam().vindplaats()))
                .collect(Collectors.toMap(
                        Personen.Naam::persoon,
                        naam -> teksten.getOrDefault(naam.naam().vindplaats(), "")));
        return gevonden.dossiers().stream()
                .map(rij -> ingezien(protocol, gevonden, rij, stukken, teksten, medewerkers))
                .toList();
    }

    private static Optional<Toegestaan> beslis(
            Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij, Stuk stuk) {
        Situatie basis = Dossiersituatie.van(protocol, gevonden, rij, Handeling.INZIEN);
        Inzagesituatie situatie = new Inzagesituatie(
                basis, Gegeven.bekend(stuk.feiten(rij.staat().feiten().id())), plaatsen(stuk.velden()));
        return Beslissing.inzage(protocol, situatie) instanceof Verstrekkingsbesluit.Toegestaan toegestaan
                ? Optional.of(new Toegestaan(rij, stuk, toegestaan))
                : Optional.empty();
    }

    private List<Personen.Naam> namen(Dossiers.Gevonden gevonden) {
        Set<Persoon.Id> betrokkenen = gevonden.dossiers().stream()
                .map(Dossiers.Rij::staat)
                .flatMap(staat -> Stream.concat(Stream.of(staat.aanmelder()), staat.behandelaar().stream()))
                .collect(Collectors.toSet());
        return personen.namen(Transactie.huidige().kijker().huis(), betrokkenen);
    }

    private static List<Opening> openingen(
            Protocol protocol, Dossiers.Gevonden gevonden, List<Toegestaan> stukken, List<Personen.Naam> namen) {
        List<Opening> openingen = new ArrayList<>();
        stukken.forEach(stuk ->
                openingen.add(new Opening(stuk.besluit().bewijs(), stuk.stuk().velden())));
        List<Afgeschermd<String>> afgeschermd =
                namen.stream().map(Personen.Naam::naam).toList();
        gevonden.enige()
                .map(rij -> Dossiersituatie.van(protocol, gevonden, rij, Handeling.MEDEWERKER_INZIEN))
                .map(situatie -> Beslissing.medewerker(protocol, situatie, plaatsen(afgeschermd)))
                .ifPresent(besluit -> {
                    if (besluit instanceof Verstrekkingsbesluit.Toegestaan toegestaan) {
                        openingen.add(new Opening(toegestaan.bewijs(), afgeschermd));
                    }
                });
        return openingen;
    }

    private static Ingezien ingezien(
            Protocol protocol,
            Dossiers.Gevonden gevonden,
            Dossiers.Rij rij,
            List<Toegestaan> stukken,
            Map<Vindplaats, String> teksten,
            Map<Persoon.Id, String> medewerkers) {
        Situatie basis = Dossiersituatie.van(protocol, gevonden, rij, Handeling.INZIEN);
        List<Geopend> geopend = stukken.stream()
                .filter(stuk -> stuk.rij().equals(rij))
                .map(stuk -> new Geopend(
                        stuk.stuk(),
                        aard(protocol, stuk.stuk()),
                        velden(stuk.stuk(), teksten),
                        stuk.besluit().bevindingen()))
                .toList();
        return new Ingezien(
                rij.staat(),
                Beslissing.namens(protocol, basis),
                basis.doel().code(),
                geopend,
                Beslissing.inDossier(protocol, basis).bevindingen(),
                HANDELINGEN.stream()
                        .filter(handeling -> Beslissing.inDossier(protocol, basis.voor(handeling))
                                instanceof Handelingsbesluit.Toegestaan)
                        .toList(),
                medewerkers);
    }

    private static Aard aard(Protocol protocol, Stuk stuk) {
        return Optional.ofNullable(protocol.categorieen().get(stuk.categorie()))
                .map(Categoriebepaling::aard)
                .orElse(Aard.BIJZONDER);
    }

    private static Map<String, String> velden(Stuk stuk, Map<Vindplaats, String> teksten) {
        Map<String, String> velden = new HashMap<>();
        for (Afgeschermd<String> veld : stuk.velden()) {
            velden.put(veld.vindplaats().veld(), teksten.getOrDefault(veld.vindplaats(), ""));
        }
        return Map.copyOf(velden);
    }

    private static Set<Vindplaats> plaatsen(List<Afgeschermd<String>> velden) {
        return velden.stream().map(Afgeschermd::vindplaats).collect(Collectors.toSet());
    }
}
