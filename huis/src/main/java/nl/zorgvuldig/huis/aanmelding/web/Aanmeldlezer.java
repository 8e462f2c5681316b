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
import nl.zorgvuldig.huis.aanmelding.MeldAan.Criteriumopgave;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Gegevensopgave;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Persoonsopgave;
import nl.zorgvuldig.huis.aanmelding.Personalia;
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
    private static final int MEEST = 20;

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
        int getoond = (int) formulier.velden("gegeven.").stream()
                .filter(veld -> veld.endsWith(".inhoud"))
                .count();
        return Math.clamp(getoond, 1, MEEST);
    }

    MeldAan lees() {
        return lees(indiening(formulier));
    }

    /** The report under this idempotency key. */
    MeldAan lees(UUID indiening) {
        Persoonsopgave persoon = persoon();
        List<Gegevensopgave> gegevens = gegevens();
        return new MeldAan(
                indiening,
                new Dossier.Id(UUID.randomUUID()),
                formulier.waarde("kenmerk").strip(),
                code("gebied", Gebied::new),
                code("taak", Taak::new),
                persoon,
                gegevens,
                formulier.waarde("noodzaak"),
                criteria(),
                Informeerlezer.lees(formulier),
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
        Optional<String> geslachtsnaam = verplicht("persoon.geslachtsnaam", "fout.geslachtsnaam");
        Optional<String> voornamen = verplicht("persoon.voornamen", "fout.voornamen");
        Optional<LocalDate> geboren = formulier
                .dag("persoon.geboortedatum")
                .alsOptie()
                .filter(dag -> !dag.isAfter(vandaag) && dag.isAfter(vandaag.minusYears(130)));
        if (geboren.isEmpty()) {
            fouten.add(new Invoerfout("persoon.geboortedatum", "fout.geboortedatum"));
        }
        Optional<Personalia> personalia =
                geslachtsnaam.flatMap(achter -> voornamen.flatMap(voor -> geboren.map(dag -> new Personalia(
                        voor,
                        achter,
                        dag,
                        formulier.waarde("persoon.geboorteplaats").strip()))));
        return new Persoonsopgave(Gegeven.van(personalia), bsn(), formulier.waarde("persoon.noodzaak"));
    }

    private Optional<String> verplicht(String veld, String sleutel) {
        Optional<String> ingevuld = formulier.ingevuld(veld).alsOptie();
        if (ingevuld.isEmpty()) {
            fouten.add(new Invoerfout(veld, sleutel));
        }
        return ingevuld;
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
        Optional<LocalDate> dag = formulier.dag("besluit").alsOptie().filter(gelezen -> !gelezen.isAfter(vandaag));
        if (!formulier.waarde("besluit").isBlank() && dag.isEmpty()) {
            fouten.add(new Invoerfout("besluit", "fout.dag-verleden"));
        }
        return Gegeven.van(dag);
    }

    private List<Gegevensopgave> gegevens() {
        return IntStream.range(0, aantal(formulier))
                .mapToObj(nummer -> "gegeven." + nummer)
                .filter(this::isIngevuld)
                .map(this::gegeven)
                .toList();
    }

    private boolean isIngevuld(String plaats) {
        return List.of("categorie", "onderdeel", "inhoud", "noodzaak", "bron").stream()
                .anyMatch(veld -> !formulier.waarde(plaats + "." + veld).isBlank());
    }

    private Gegevensopgave gegeven(String plaats) {
        String peildatum = plaats + ".peildatum";
        Optional<LocalDate> dag = formulier.dag(peildatum).alsOptie().filter(gelezen -> !gelezen.isAfter(vandaag));
        if (!formulier.waarde(peildatum).isBlank() && dag.isEmpty()) {
            fouten.add(new Invoerfout(peildatum, "fout.dag-verleden"));
        }
        return new Gegevensopgave(
                plaats,
                code(plaats + ".categorie", Categorie::new),
                code(plaats + ".onderdeel", Onderdeel::new),
                formulier.waarde(plaats + ".inhoud"),
                formulier.waarde(plaats + ".noodzaak"),
                formulier.waarde(plaats + ".bron"),
                dag.orElse(vandaag));
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
