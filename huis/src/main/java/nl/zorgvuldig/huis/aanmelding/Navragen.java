package nl.zorgvuldig.huis.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.InDossier.Zaak;
import nl.zorgvuldig.huis.databank.Databankrol;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.kluis.Zoekindex;
import nl.zorgvuldig.huis.verantwoording.Logboek;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.aanmelding.Bekendheid;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Navraagsituatie;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Bsn;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Component;

/**
 * Asks whether the betrokkene of a casus occurs in another casus of the house: yes, perhaps or no, and who has that one
 * in hand. The reason and the answer are recorded in the casus that is asked for (N1, HV B2.2.1).
 */
@Component
public class Navragen {
    private final InDossier inDossier;
    private final Inschrijvingen inschrijvingen;
    private final Dossiers dossiers;
    private final Openen openen;
    private final Zoekindex zoekindex;
    private final Medewerkers medewerkers;
    private final Logboek logboek;

    Navragen(
            InDossier inDossier,
            Inschrijvingen inschrijvingen,
            Dossiers dossiers,
            Openen openen,
            Zoekindex zoekindex,
            Medewerkers medewerkers,
            Logboek logboek) {
        this.inDossier = inDossier;
        this.inschrijvingen = inschrijvingen;
        this.dossiers = dossiers;
        this.openen = openen;
        this.zoekindex = zoekindex;
        this.medewerkers = medewerkers;
        this.logboek = logboek;
    }

    /** What is asked. */
    public record VraagNa(Dossier.Id dossier, String reden) {
        @Override
        public String toString() {
            return "VraagNa[" + dossier.waarde() + "]";
        }
    }

    /**
     * The answer.
     *
     * @param bekendheid yes, perhaps or no
     * @param behandelaars the names of those who have the other casussen in hand; empty when nobody has
     */
    public record Antwoord(Bekendheid bekendheid, List<String> behandelaars) {
        /** Copies the names. */
        public Antwoord {
            behandelaars = List.copyOf(behandelaars);
        }

        @Override
        public String toString() {
            return "Antwoord[" + bekendheid.getClass().getSimpleName() + "]";
        }
    }

    /**
     * What came of asking.
     *
     * @param uitkomst whether it was done
     * @param antwoord the answer; empty when it was not
     */
    public record Gevraagd(Aanmelduitkomst uitkomst, Optional<Antwoord> antwoord) {}

    /** Asks, when the viewer may and says why. */
    public Gevraagd voer(Kijker kijker, VraagNa opdracht) {
        AtomicReference<Optional<Antwoord>> antwoord = new AtomicReference<>(Optional.empty());
        Aanmelduitkomst uitkomst =
                inDossier.voer(kijker, opdracht.dossier(), Handeling.NAVRAGEN, new InDossier.Handelend() {
                    @Override
                    public Handelingsbesluit besluit(Zaak zaak) {
                        return Aanmeldbeslissing.navragen(
                                zaak.protocol(),
                                new Navraagsituatie(zaak.situatie(), Motivering.van(opdracht.reden())));
                    }

                    @Override
                    public Optional<Aanmelduitkomst.Geweigerd> verhinderd(Zaak zaak) {
                        return Optional.empty();
                    }

                    @Override
                    public Aanmelduitkomst doe(Zaak zaak) {
                        antwoord.set(Optional.of(zoek(kijker, zaak, opdracht)));
                        return new Aanmelduitkomst.Gedaan(zaak.dossier());
                    }
                });
        return new Gevraagd(uitkomst, Objects.requireNonNull(antwoord.get()));
    }

    private Antwoord zoek(Kijker kijker, Zaak zaak, VraagNa opdracht) {
        Ingezien gezien = openen.open(zaak.protocol(), wie(zaak)).getFirst();
        Map<Boolean, Set<Dossier.Id>> gevonden = Transactie.huidige()
                .als(Databankrol.NAVRAGEN, () -> Map.of(true, opNummer(gezien), false, opNaam(gezien)));
        Bekendheid bekendheid = Bekendheid.van(
                zaak.dossier(), gevonden.getOrDefault(true, Set.of()), gevonden.getOrDefault(false, Set.of()));
        Set<Persoon.Id> behandelaars = Transactie.huidige()
                .als(Databankrol.NAVRAGEN, () -> dossiers.behandelaars(kijker, bekendheid.dossiers()));
        logboek.aangetroffen(zaak.protocol(), zaak.situatie(), bekendheid.dossiers());
        inschrijvingen.voegToe(
                kijker,
                Tekstbouw.in(zaak)
                        .tekst(Stuk.Soort.NAVRAAG, bekendheid.getClass().getSimpleName(), opdracht.reden()));
        return new Antwoord(bekendheid, medewerkers.namen(zaak.protocol(), zaak.gevonden(), zaak.rij(), behandelaars));
    }

    /** Only what says who it is. */
    private static Dossiers.Gevonden wie(Zaak zaak) {
        List<Stuk> stukken = zaak.rij().stukken().stream()
                .filter(stuk -> stuk.soort() == Stuk.Soort.INBRENG)
                .filter(stuk -> Optional.ofNullable(
                                zaak.protocol().categorieen().get(stuk.categorie()))
                        .filter(bepaling -> bepaling.aard() == Aard.PERSONALIA || bepaling.aard() == Aard.BSN)
                        .isPresent())
                .toList();
        return new Dossiers.Gevonden(
                zaak.gevonden().persoon(),
                zaak.gevonden().eigenPartij(),
                List.of(new Dossiers.Rij(zaak.rij().staat(), zaak.rij().leidendePartij(), stukken)));
    }

    private Set<Dossier.Id> opNummer(Ingezien gezien) {
        return gezien.stukken().stream()
                .filter(geopend -> geopend.aard() == Aard.BSN)
                .flatMap(geopend -> Bsn.lees(geopend.veld("inhoud")).stream())
                .flatMap(bsn -> zoekindex.zoek(Zoekindex.bsn(bsn)).stream())
                .collect(Collectors.toSet());
    }

    private Set<Dossier.Id> opNaam(Ingezien gezien) {
        return gezien.stukken().stream()
                .flatMap(geopend -> geopend.personalia().stream())
                .flatMap(wie -> zoekindex.zoek(Zoekindex.naam(wie.geslachtsnaam(), wie.geboortedatum())).stream())
                .collect(Collectors.toSet());
    }
}
