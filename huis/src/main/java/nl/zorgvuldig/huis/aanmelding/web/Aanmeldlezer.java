package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.zorgvuldig.huis.aanmelding.MeldAan;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Anderopgave;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Criteriumopgave;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Gegevensopgave;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Persoonsopgave;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.kern.aanmelding.Criteriumantwoord;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.taal.Bsn;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;

/** Reads a report from its form: everything that cannot be read at once, and nothing is guessed. */
final class Aanmeldlezer {
    private final Protocol protocol;
    private final Formulier formulier;
    private final LocalDate vandaag;
    private final List<Invoerfout> fouten = new ArrayList<>();

    Aanmeldlezer(Protocol protocol, Formulier formulier, LocalDate vandaag) {
        this.protocol = protocol;
        this.formulier = formulier;
        this.vandaag = vandaag;
    }

    /** How many things can be given on the page: those that were shown, within reason. */
    static int aantal(Formulier formulier) {
        return Math.max(1, Anderlezer.aantal(formulier, "gegeven.", ".inhoud"));
    }

    /** The same with one more thing or person to fill in, when that was asked. */
    static Formulier metMeer(Formulier formulier) {
        return switch (formulier.waarde("naar")) {
            case "meer" -> formulier.metLeeg("gegeven." + aantal(formulier) + ".inhoud");
            case "iemand" -> formulier.metLeeg("ander." + Anderlezer.aantal(formulier) + ".voornamen");
            default -> formulier;
        };
    }

    MeldAan lees() {
        return lees(indiening(formulier));
    }

    /** The report under this idempotency key. */
    MeldAan lees(UUID indiening) {
        Persoonsopgave persoon = persoon();
        List<Anderopgave> anderen = new Anderlezer(formulier, vandaag, fouten).lees();
        List<Gegevensopgave> gegevens = gegevens(anderen);
        return new MeldAan(
                indiening,
                new Dossier.Id(UUID.randomUUID()),
                formulier.waarde("kenmerk").strip(),
                code("gebied", Gebied::new),
                code("taak", Taak::new),
                persoon,
                anderen,
                gegevens,
                formulier.waarde("noodzaak"),
                criteria(),
                Informeerlezer.lees(formulier),
                new Grondvelden(formulier, vandaag).lees(anderen),
                kwaliteit(),
                new MeldAan.Besluitopgave(
                        besluit(), formulier.waarde("besluit.kenmerk").strip()),
                List.copyOf(fouten));
    }

    static UUID indiening(Formulier formulier) {
        UUID gelezen = Padkenmerk.lees(formulier.waarde("indiening"));
        return gelezen.equals(new UUID(0, 0)) ? UUID.randomUUID() : gelezen;
    }

    private <T> Gegeven<T> code(String veld, Function<String, T> van) {
        return Gegeven.van(formulier.ingevuld(veld).alsOptie().map(van));
    }

    private Persoonsopgave persoon() {
        return new Persoonsopgave(
                new Personalialezer(formulier, vandaag, fouten).lees("persoon"),
                bsn(),
                formulier.waarde("persoon.noodzaak"));
    }

    private Gegeven<Bsn> bsn() {
        Optional<String> getypt = formulier.ingevuld("persoon.bsn").alsOptie();
        Optional<Bsn> gelezen = getypt.flatMap(Bsn::lees);
        if (getypt.isPresent() && gelezen.isEmpty()) {
            fouten.add(new Invoerfout("persoon.bsn", "fout.bsn"));
        }
        return Gegeven.van(gelezen);
    }

    /** Declared today, where the law asks it. */
    private Gegeven<LocalDate> kwaliteit() {
        return Gegeven.van(protocol.wet(vandaag)
                .filter(_ -> formulier.waarde("kwaliteit").equals("ja"))
                .map(_ -> vandaag));
    }

    private Gegeven<LocalDate> besluit() {
        return voorbij("besluit");
    }

    /** A day that has been; what is typed and is none, is said. */
    private Gegeven<LocalDate> voorbij(String veld) {
        Gegeven<LocalDate> dag = formulier.dag(veld).mits(gelezen -> !gelezen.isAfter(vandaag));
        if (!formulier.waarde(veld).isBlank() && dag.alsOptie().isEmpty()) {
            fouten.add(new Invoerfout(veld, "fout.dag-verleden"));
        }
        return dag;
    }

    private List<Gegevensopgave> gegevens(List<Anderopgave> anderen) {
        return IntStream.range(0, aantal(formulier))
                .mapToObj(nummer -> "gegeven." + nummer)
                .filter(this::isIngevuld)
                .map(plaats -> gegeven(plaats, anderen))
                .toList();
    }

    private boolean isIngevuld(String plaats) {
        return List.of("categorie", "onderdeel", "inhoud", "noodzaak", "bron", "aanwijzing").stream()
                .anyMatch(veld -> !formulier.waarde(plaats + "." + veld).isBlank());
    }

    private Gegevensopgave gegeven(String plaats, List<Anderopgave> anderen) {
        return new Gegevensopgave(
                plaats,
                Anderlezer.wie(formulier.waarde(plaats + ".wie"), anderen),
                code(plaats + ".categorie", Categorie::new),
                code(plaats + ".onderdeel", Onderdeel::new),
                formulier.waarde(plaats + ".inhoud"),
                formulier.waarde(plaats + ".noodzaak"),
                formulier.waarde(plaats + ".bron"),
                voorbij(plaats + ".peildatum").alsOptie().orElse(vandaag),
                doorgifte(plaats + ".doorgifte"),
                new MeldAan.Zeggenschapsopgave(
                        formulier.waarde(plaats + ".regisseur").equals("ja"),
                        formulier.waarde(plaats + ".uitvraag").equals("ja"),
                        formulier.waarde(plaats + ".aanwijzing")));
    }

    private MeldAan.Doorgifteopgave doorgifte(String veld) {
        return new MeldAan.Doorgifteopgave(
                voorbij(veld), formulier.waarde(veld + ".kenmerk").strip());
    }

    private Map<Criterium, Criteriumopgave> criteria() {
        Map<Criterium, Criteriumopgave> antwoorden = new HashMap<>();
        protocol.aanmelding().criteria().keySet().forEach(criterium -> {
            String veld = "criteria." + criterium.code();
            antwoorden.put(
                    criterium,
                    new Criteriumopgave(
                            switch (formulier.waarde(veld)) {
                                case "ja" -> Criteriumantwoord.Oordeel.VOLDOET;
                                case "nee" -> Criteriumantwoord.Oordeel.VOLDOET_NIET;
                                default -> Criteriumantwoord.Oordeel.NIET_BEANTWOORD;
                            },
                            formulier.waarde(veld + ".motivering")));
        });
        return antwoorden;
    }
}
