package nl.zorgvuldig.protocollen.tabel;

import java.time.Instant;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.bewaring.Bewaarbeslissing;
import nl.zorgvuldig.kern.bewaring.Bewaarstand;
import nl.zorgvuldig.kern.bewaring.Bewaarvraag;
import nl.zorgvuldig.kern.bewaring.Vernietigingssituatie;
import nl.zorgvuldig.kern.bewaring.Voorval;
import nl.zorgvuldig.kern.protocol.Bewaarvereiste;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Looptijd;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;

/**
 * A row about what time leaves: seeing a closed dossier, opening it again, keeping it longer, destroying it.
 *
 * @param rij the row
 * @param protocol under which text
 */
record Bewaarspel(Tabelrij rij, Protocol protocol) {
    private static final Instant NU = Kalender.begin(Gevalwereld.VANDAAG);

    /** How long ago something happened, by the word that says so. */
    private static final Map<String, String> SINDS = Map.of(
            "maanden_na_afschaling", "afschaling",
            "maanden_na_afronding", "afschaling",
            "maanden_afgesloten", "afschaling",
            "maanden_na_besluit", "afwijzing-triage",
            "jaren_na_start", "eerste-verwerking",
            "jaren_na_laatste_wijziging", "laatste-wijziging");

    private static final Set<String> VERZOEK = Set.of("verzoek-burger", "onderbouwing-besluit");

    /** Who decides together does so through the role that records it. */
    private static final Map<String, String> ROLLEN = Map.of(
            "partners", "procesregisseur", "deelnemers", "procesregisseur", "partij-met-regie", "casusregisseur");

    static Bewaarspel van(Tabelrij rij) {
        return new Bewaarspel(
                rij, Kernhand.protocol(Rijgeval.wereld(rij, "inzien").geval()));
    }

    boolean magInzien() {
        if (rij.zegt("nieuwe_melding=ja")) {
            return magHeropenen();
        }
        return switch (Bewaarstand.van(protocol, vraag()).zicht()) {
            case ALLES -> true;
            case KERNGEGEVENS -> rij.zegt("wat=administratieve-set");
            case NAMEN -> rij.zegt("veld=naam-aanmelder");
            case VOOR_VERZOEKEN ->
                rij.zegt("calamiteit=ja")
                        || rij.zegtVan("doel").filter(VERZOEK::contains).isPresent();
            case NIETS, NIET_HERLEIDBAAR -> false;
        };
    }

    boolean magHeropenen() {
        return Bewaarbeslissing.heropenen(protocol, vraag()) instanceof Handelingsbesluit.Toegestaan;
    }

    boolean magVerlengen() {
        Looptijd gevraagd = rij.zegtVan("duur")
                .or(() -> rij.zegtVan("herbeoordeling"))
                .map(Period::parse)
                .<Looptijd>map(Looptijd.Dagen::new)
                .orElseGet(() -> new Looptijd.Dagen(Period.ofMonths(1)));
        return Bewaarbeslissing.verlengen(protocol, vraag(), gevraagd) instanceof Handelingsbesluit.Toegestaan;
    }

    /** On the articles of the term that has passed, unless a request is running. */
    boolean magVernietigen() {
        return Bewaarstand.van(protocol, vraag())
                .vernietigd()
                .map(termijn -> Vernietigingssituatie.beslis(
                        protocol,
                        new Vernietigingssituatie(
                                Set.copyOf(termijn.regel().artikelen()),
                                rij.zegt("lopend_verzoek=ja")
                                        ? Set.of(Vernietigingssituatie.Belet.VERZOEK)
                                        : Set.of())))
                .filter(Handelingsbesluit.Toegestaan.class::isInstance)
                .isPresent();
    }

    private Bewaarvraag vraag() {
        String rol = ROLLEN.getOrDefault(rij.waarde("rol"), rij.waarde("rol"));
        return new Bewaarvraag(voorvallen(), new Rol(rol), NU, voldaan());
    }

    private List<Voorval> voorvallen() {
        Stream<Voorval> sinds = SINDS.entrySet().stream()
                .flatMap(woord -> rij.zegtVan(woord.getKey()).stream()
                        .map(Integer::parseInt)
                        .map(aantal -> woord.getKey().startsWith("jaren") ? 12 * aantal : aantal)
                        .map(maanden -> geleden(woord.getValue(), maanden)));
        return Stream.of(sinds, zonderTijd(), afwijzing().stream(), verlenging().stream())
                .flatMap(voorval -> voorval)
                .toList();
    }

    /** So many whole months have passed: it was a day longer ago. */
    private static Voorval geleden(String wat, int maanden) {
        return Voorval.van(
                wat, Kalender.begin(Gevalwereld.VANDAAG.minusMonths(maanden).minusDays(1)));
    }

    /** A row about keeping longer that says no time, is about a term that runs. */
    private Stream<Voorval> zonderTijd() {
        boolean gezegd = rij.voorwaarden().stream().anyMatch(woord -> SINDS.containsKey(woord.split("=", -1)[0]));
        return gezegd || !rij.is("handeling", "verlengen")
                ? Stream.empty()
                : Stream.of(geleden("afschaling", 3), geleden("eerste-verwerking", 48));
    }

    /** A row about a casus that was not taken up and says no time, is about the moment itself. */
    private Optional<Voorval> afwijzing() {
        boolean zonderTijd = rij.zegtVan("maanden_na_besluit").isEmpty();
        return rij.zegtVan("afgewezen_in")
                .or(() -> rij.zegtVan("uitkomst")
                        .or(() -> rij.zegtVan("opgepakt"))
                        .map(_ -> rij.waarde("fase")))
                .filter(_ -> zonderTijd)
                .map(fase ->
                        fase.equals("aanmelding") || fase.equals("intake") ? "afwijzing-intake" : "afwijzing-triage")
                .map(wat -> geleden(wat, 0));
    }

    /** Prolonged once before. */
    private Optional<Voorval> verlenging() {
        return Optional.of(geleden("verlengd", 12)).filter(_ -> rij.zegt("tweede_keer=ja"));
    }

    private Set<Bewaarvereiste> voldaan() {
        Set<Bewaarvereiste> voldaan = EnumSet.noneOf(Bewaarvereiste.class);
        boolean gemotiveerd = rij.zegt("gemotiveerd=ja") || rij.zegt("nieuw_besluit=ja");
        voeg(
                voldaan,
                gemotiveerd && !rij.zegt("in_dossier=nee") && !rij.zegt("relatie_doel=nee"),
                Bewaarvereiste.MOTIVERING);
        voeg(voldaan, rij.is("rol", "partners") && !rij.zegt("nieuw_besluit=nee"), Bewaarvereiste.BESLUIT_PARTNERS);
        voeg(voldaan, rij.zegt("akkoord_gever=ja"), Bewaarvereiste.AKKOORD_GEVER);
        voeg(voldaan, rij.zegtVan("herbeoordeling").isPresent(), Bewaarvereiste.HERBEOORDELINGSDATUM);
        voeg(voldaan, rij.zegt("noodzaak=ja") || rij.zegt("reden=terugval"), Bewaarvereiste.NOODZAAK);
        voeg(voldaan, rij.zegt("nieuwe_melding=ja") && !rij.zegt("over=andere-burger"), Bewaarvereiste.NIEUWE_MELDING);
        return voldaan;
    }

    private static void voeg(Set<Bewaarvereiste> voldaan, boolean ja, Bewaarvereiste wat) {
        if (ja) {
            voldaan.add(wat);
        }
    }
}
