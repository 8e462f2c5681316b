package nl.zorgvuldig.kern.wachters;

import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A room knows only the rooms before it.
 *
 * @param huis the package that holds the rooms
 * @param kamers the rooms, in their one order
 */
public record Kamerwachter(String huis, List<String> kamers) {
    /** The rooms of kern. */
    public static final Kamerwachter KERN = new Kamerwachter(
            "nl.zorgvuldig.kern",
            List.of(
                    "taal",
                    "grondslag",
                    "protocol",
                    "partij",
                    "toegang",
                    "toestemming",
                    "inbreng",
                    "verstrekking",
                    "aanmelding",
                    "triage",
                    "casus",
                    "overleg",
                    "bewaring",
                    "rechten",
                    "verantwoording"));

    /** Copies the rooms. */
    public Kamerwachter {
        kamers = List.copyOf(kamers);
    }

    Stream<String> overtredingen(ClassModel klasse) {
        String naam = Klassen.naam(klasse);
        Optional<String> kamer = kamer(naam);
        if (kamer.filter(kamers::contains).isEmpty()) {
            return Stream.of(naam + " lies in no room of the list");
        }
        int plek = kamers.indexOf(kamer.get());
        return Klassen.genoemd(klasse).stream()
                .flatMap(ander -> kamer(ander).stream())
                .distinct()
                .filter(ander -> kamers.indexOf(ander) > plek)
                .map(ander -> naam + " knows " + ander + ", a room after its own");
    }

    private Optional<String> kamer(String type) {
        String voorvoegsel = huis + ".";
        return Optional.of(type)
                .filter(naam -> naam.startsWith(voorvoegsel))
                .map(naam -> naam.substring(voorvoegsel.length()).split("\\.", 2))
                .filter(delen -> delen.length == 2)
                .map(delen -> delen[0]);
    }
}
