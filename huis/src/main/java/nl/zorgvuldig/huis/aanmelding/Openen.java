package nl.zorgvuldig.huis.aanmelding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Ingezien.Geopend;
import nl.zorgvuldig.huis.kluis.Kluis;
import nl.zorgvuldig.huis.kluis.Opening;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.huis.verantwoording.Logopdracht;
import nl.zorgvuldig.huis.verantwoording.Logregels;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import nl.zorgvuldig.kern.verstrekking.Beslissing;
import nl.zorgvuldig.kern.verstrekking.EigenTaak;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Inzagereeks;
import nl.zorgvuldig.kern.verstrekking.Inzagesituatie;
import nl.zorgvuldig.kern.verstrekking.Situatie;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;
import org.springframework.stereotype.Component;

/** Decides every piece that was found, and opens those that may be seen in one go. */
@Component
class Openen {
    private static final List<Handeling> HANDELINGEN = List.of(
            Handeling.NAVRAGEN,
            Handeling.AFSTEMMEN,
            Handeling.BETREKKEN,
            Handeling.UITVRAGEN,
            Handeling.BEANTWOORDEN,
            Handeling.BEOORDELEN,
            Handeling.AKKOORD_GEVEN,
            Handeling.VERNIETIGEN);

    private final Kluis kluis;
    private final Logboek logboek;

    Openen(Kluis kluis, Logboek logboek) {
        this.kluis = kluis;
        this.logboek = logboek;
    }

    /** A piece with what was decided on it. */
    private record Beoordeeld(Dossiers.Rij rij, Stuk stuk, Situatie situatie, Verstrekkingsbesluit besluit) {
        /** What may not be seen of a casus that can be opened, but is made known to all in it. */
        Beoordeeld ofKenbaar(Protocol protocol) {
            if (besluit instanceof Verstrekkingsbesluit.Toegestaan || !stuk.isMededeling()) {
                return this;
            }
            Stuk deel = stuk.alsMededeling();
            Verstrekkingsbesluit kenbaar = Beslissing.kenbaar(protocol, inzage(situatie, deel));
            return kenbaar instanceof Verstrekkingsbesluit.Toegestaan
                    ? new Beoordeeld(rij, deel, situatie, kenbaar)
                    : this;
        }

        Stream<Toegestaan> toegestaan() {
            return besluit instanceof Verstrekkingsbesluit.Toegestaan toegestaan
                    ? Stream.of(new Toegestaan(rij, stuk, toegestaan))
                    : Stream.empty();
        }

        Stream<Logregel> geweigerd(Protocol protocol) {
            return besluit instanceof Verstrekkingsbesluit.Geweigerd
                    ? Stream.of(Logregels.van(protocol, situatie, besluit, stuk.id()))
                    : Stream.empty();
        }
    }

    /** A piece with the decision that lets it be seen. */
    private record Toegestaan(Dossiers.Rij rij, Stuk stuk, Verstrekkingsbesluit.Toegestaan besluit) {
        Opening opening() {
            return new Opening(besluit.bewijs(), stuk.velden());
        }
    }

    /** Opens what may be seen of every dossier that was found; what was found and may not be seen is logged as well. */
    List<Ingezien> open(Protocol protocol, Dossiers.Gevonden gevonden) {
        List<Beoordeeld> beoordeeld = gevonden.dossiers().stream()
                .flatMap(rij -> beoordeel(protocol, gevonden, rij).stream())
                .toList();
        logboek.schrijf(beoordeeld.stream()
                .flatMap(stuk -> stuk.geweigerd(protocol))
                .map(Logopdracht::new)
                .toList());
        List<Toegestaan> stukken =
                beoordeeld.stream().flatMap(Beoordeeld::toegestaan).toList();
        Map<Vindplaats, String> teksten =
                kluis.open(stukken.stream().map(Toegestaan::opening).toList());
        return gevonden.dossiers().stream()
                .map(rij -> ingezien(protocol, gevonden, rij, stukken, teksten))
                .toList();
    }

    private static List<Beoordeeld> beoordeel(Protocol protocol, Dossiers.Gevonden gevonden, Dossiers.Rij rij) {
        Situatie basis = Dossiersituatie.van(protocol, gevonden, rij, Handeling.INZIEN);
        Inzagereeks reeks = Inzagereeks.van(protocol, basis);
        List<Beoordeeld> beoordeeld = rij.stukken().stream()
                .map(stuk -> Meegaven.voor(basis, stuk))
                .map(stuk -> new Beoordeeld(rij, stuk, basis, reeks.besluit(inzage(basis, stuk))))
                .toList();
        return beoordeeld.stream().anyMatch(stuk -> stuk.toegestaan().findAny().isPresent())
                ? beoordeeld.stream().map(stuk -> stuk.ofKenbaar(protocol)).toList()
                : beoordeeld;
    }

    /** Whether a piece of a dossier may be seen. */
    static Verstrekkingsbesluit besluit(Protocol protocol, Situatie basis, Stuk stuk) {
        return Beslissing.inzage(protocol, inzage(basis, stuk));
    }

    static Inzagesituatie inzage(Situatie basis, Stuk stuk) {
        return new Inzagesituatie(
                basis,
                Gegeven.van(basis.bekendDossier().map(dossier -> stuk.feiten(dossier.id()))),
                stuk.geverfeiten(),
                stuk.gronden(),
                plaatsen(stuk.velden()));
    }

    private static Ingezien ingezien(
            Protocol protocol,
            Dossiers.Gevonden gevonden,
            Dossiers.Rij rij,
            List<Toegestaan> stukken,
            Map<Vindplaats, String> teksten) {
        Situatie basis = Dossiersituatie.van(protocol, gevonden, rij, Handeling.INZIEN);
        List<Geopend> geopend = stukken.stream()
                .filter(stuk -> stuk.rij().equals(rij))
                .map(stuk -> geopend(protocol, basis, stuk, teksten))
                .toList();
        return Ingezien.van(
                rij.staat(),
                Beslissing.namens(protocol, basis),
                basis.doel().code(),
                geopend,
                Beslissing.inDossier(protocol, basis).bevindingen(),
                HANDELINGEN.stream()
                        .filter(handeling -> Beslissing.inDossier(protocol, basis.voor(handeling))
                                instanceof Handelingsbesluit.Toegestaan)
                        .toList());
    }

    private static Geopend geopend(
            Protocol protocol, Situatie basis, Toegestaan stuk, Map<Vindplaats, String> teksten) {
        return new Geopend(
                stuk.stuk(),
                aard(protocol, stuk.stuk()),
                velden(stuk.stuk(), teksten),
                stuk.besluit().bevindingen(),
                isVoorEigenTaak(protocol, basis, stuk.stuk()));
    }

    /** Only asked where its giver let some partij use it so. */
    private static boolean isVoorEigenTaak(Protocol protocol, Situatie basis, Stuk stuk) {
        return stuk.voorwaarden()
                        .voldoet(voorwaarden -> !voorwaarden.eigenTaak().isEmpty())
                && EigenTaak.beslis(protocol, inzage(basis, stuk)) instanceof Handelingsbesluit.Toegestaan;
    }

    /** What kind of thing a piece is; the heaviest when its category is not known. */
    static Aard aard(Protocol protocol, Stuk stuk) {
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
