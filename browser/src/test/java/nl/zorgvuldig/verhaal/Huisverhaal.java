package nl.zorgvuldig.verhaal;

import static nl.zorgvuldig.verhaal.Aanmelding.dag;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.verhaal.Aanmelding.Criterium;
import nl.zorgvuldig.verhaal.Aanmelding.Gegeven;
import nl.zorgvuldig.verhaal.Aanmelding.Informering;

/** A house under another protocol, who works there, and what is reported; the story itself is the same for all. */
@SuppressWarnings("ImmutableEnumChecker") // nothing changes the lists and maps it is made of
enum Huisverhaal {
    /** The law on samenwerkingsverbanden lies over the protocol. */
    MAASOEVER(
            Path.of("src/test/resources/huizen/maasoever.yaml"),
            List.of("Mirjam Kade", "Ruud Havenaar", "Gemeente Maasoever"),
            List.of("Complexe casussen van zorg en veiligheid", "Maatschappelijke ondersteuning", "Woonsituatie"),
            List.of(
                    "Er is crimineel gedrag, overlast of achteruitgang, of die dreigt",
                    "Er is een ernstig veiligheidsprobleem in een buurt of gebied",
                    "Er zijn problemen op meer dan één leefgebied",
                    "Het raakt het gezin of de omgeving, of dat dreigt",
                    "Meerdere ketens zijn nodig, want één keten lost het niet op"),
            Map.of(),
            List.of("De casus gaat naar triage")),
    /** The protocol builds on the national one. */
    DUINSTREEK(
            Path.of("src/test/resources/huizen/duinstreek.yaml"),
            List.of("Dirk Helm", "Wietske Strandwal", "Gemeente Duinstreek"),
            List.of("Problemen die meer ketens raken", "Maatschappelijke ondersteuning", "Woonsituatie"),
            List.of(
                    "Bij problemen op meer leefgebieden die tot risicogedrag leiden, is er een ernstig"
                            + " veiligheidsprobleem in een buurt of gebied dat meer ketens vraagt",
                    "Er is crimineel gedrag, overlast of achteruitgang, of die dreigt",
                    "Er zijn problemen op meer dan één leefgebied",
                    "Het raakt het gezin of de omgeving, of dat dreigt",
                    "Meerdere ketens zijn nodig, met minstens dwang en drang, want één keten lost het niet op"),
            Map.of(),
            List.of("De casus gaat naar triage")),
    /** The coördinator enters the report of someone who does not take part, on a decision, and answers for it. */
    HEUVELRAND(
            Path.of("src/test/resources/huizen/heuvelrand.yaml"),
            List.of("Coby Terrasse", "Huib Kloosterpad", "Gemeente Heuvelrand"),
            List.of("Mensen met veel problemen die hulp mijden", "Maatschappelijke ondersteuning", "Woonsituatie"),
            List.of(
                    "Er zijn minstens vier problemen tegelijk",
                    "Hulp ontbreekt of is vastgelopen, en komt weer op gang met meer regie",
                    "Iemand is hard op weg om een zorgwekkende zorgmijder te worden",
                    "Iemand kan, mag, durft of wil geen gebruik maken van hulp die er is"),
            besluit(),
            List.of("De casus gaat naar de screening")),
    /** The same house, for someone who takes part; help that fits turns out to be there. */
    HEUVELRAND_ZELF(
            HEUVELRAND.beschrijving,
            List.of("Saar Wijkhoff", "Huib Kloosterpad", "Gemeente Heuvelrand"),
            List.of(
                    "Mensen met veel problemen die hulp mijden",
                    "Openbare geestelijke gezondheidszorg",
                    "Woonsituatie"),
            HEUVELRAND.criteria,
            Map.of(),
            List.of("De casus is niet voor Vangnet", "Er loopt al hulp die past")),
    /** A protocol with roles, phases and kinds of which no program knows. */
    WATERLAND(
            Path.of("../demonstratie/src/test/resources/huizen/waterland.yaml"),
            List.of("Joop Dijkman", "Mees van der Schans", "Gemeente Waterland aan de Vecht"),
            List.of(
                    "Overlast in de wijk",
                    "Zorgen dat het wonen leefbaar blijft",
                    "Huur en overlast in en om het huis"),
            List.of(
                    "Er is direct gevaar voor de persoon of voor een ander",
                    "Gewone hulp is geprobeerd en stokt",
                    "Het gaat mis op drie of meer terreinen",
                    "Minstens twee partijen zijn nodig"),
            Map.of(),
            List.of("De melding gaat naar de verkenning"));

    static final String INHOUD = "De deur is al drie weken dicht en de buren horen geschreeuw.";

    private final Path beschrijving;
    private final List<String> wie;
    private final List<String> keuzes;
    private final List<String> criteria;
    private final Map<String, String> besluit;
    private final List<String> uitkomst;

    Huisverhaal(
            Path beschrijving,
            List<String> wie,
            List<String> keuzes,
            List<String> criteria,
            Map<String, String> besluit,
            List<String> uitkomst) {
        this.beschrijving = beschrijving;
        this.wie = wie;
        this.keuzes = keuzes;
        this.criteria = criteria;
        this.besluit = besluit;
        this.uitkomst = uitkomst;
    }

    static Path[] beschrijvingen() {
        return Stream.of(values()).map(huis -> huis.beschrijving).distinct().toArray(Path[]::new);
    }

    String melder() {
        return wie.get(0);
    }

    String beoordelaar() {
        return wie.get(1);
    }

    /** Which public partij informs and judges. */
    String partij() {
        return wie.get(2);
    }

    String uitkomst() {
        return uitkomst.get(0);
    }

    /** Why the casus goes no further; empty when it does. */
    Optional<String> reden() {
        return uitkomst.stream().skip(1).findFirst();
    }

    /** Whom another partij lets answer when it is asked something, and for which task; empty where nobody is. */
    Optional<Gevraagde> gevraagde() {
        return switch (this) {
            case MAASOEVER ->
                Optional.of(new Gevraagde("Fenna Kaai", "Reclassering Maasoever", "Reclasseringswerk", false));
            case DUINSTREEK ->
                Optional.of(new Gevraagde("Hilde Helmgras", "Reclassering Duinstreek", "Reclasseringswerk", true));
            case HEUVELRAND ->
                Optional.of(new Gevraagde(
                        "Wessel Hoogland",
                        "Woningstichting Heuvelrand",
                        "Zorgen dat mensen goed en veilig wonen",
                        false));
            case HEUVELRAND_ZELF, WATERLAND -> Optional.empty();
        };
    }

    /**
     * Someone who answers for a partij.
     *
     * @param naam who
     * @param partij for which
     * @param taak on which task
     * @param melderLeest whether the protocol lets whoever reported read the answer
     */
    record Gevraagde(String naam, String partij, String taak, boolean melderLeest) {}

    /** Whether who judged keeps the casus in hand; elsewhere another role takes it over. */
    boolean houdtInHanden() {
        return this != WATERLAND;
    }

    List<String> criteria() {
        return criteria;
    }

    Aanmelding aanmelding() {
        Map<String, String> persoon = new LinkedHashMap<>();
        persoon.put("Voornamen", "Teun");
        persoon.put("Achternaam", "Verzonnen");
        persoon.put("Geboortedatum", "3-12-1984");
        return new Aanmelding(
                persoon,
                keuzes.get(0),
                keuzes.get(1),
                besluit,
                criteria.stream()
                        .map(vraag -> new Criterium(vraag, "Ja", "Dat zien wij al een half jaar."))
                        .toList(),
                List.of(new Gegeven(keuzes.get(2), "", INHOUD, "")),
                "Om te beoordelen of hij hulp krijgt die past.",
                new Informering.Gedaan(partij(), dag(-1), "In een gesprek aan de deur."));
    }

    private static Map<String, String> besluit() {
        Map<String, String> besluit = new LinkedHashMap<>();
        besluit.put("Wanneer is besloten deze melding van een derde over te nemen?", dag(0));
        besluit.put("Kenmerk van dat besluit", "besluit 17");
        return besluit;
    }
}
