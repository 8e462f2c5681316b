package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Grondopgave;
import nl.zorgvuldig.huis.aanmelding.Grondopgave.Antwoord;
import nl.zorgvuldig.huis.aanmelding.Grondopgave.Weg;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Anderopgave;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Gevraagde;
import nl.zorgvuldig.kern.toestemming.Toestemmingseis;

/** The fields in which a giver says on what something secret about one person may go to others. */
record Grondvelden(Formulier formulier, LocalDate vandaag) {
    /** Of a form of which no day is read. */
    Grondvelden(Formulier formulier) {
        this(formulier, LocalDate.MIN);
    }

    static final String TOESTEMMING = "toestemming";
    static final String AFWEGING = "afweging";
    static final String GEVRAAGD = "gevraagd";
    static final String GEWEIGERD = "geweigerd";
    static final String WET = "wet";
    private static final String BEGIN = "grond.";

    /** The place on the form for one of the people of a report, by that person's own place. */
    static String plaats(String persoon) {
        return BEGIN + (persoon.startsWith("ander.") ? Integer.parseInt(persoon.substring("ander.".length())) + 1 : 0);
    }

    /** The field of a report on which stands what lifts the secret of a thing, or of who someone is. */
    String bij(String ding) {
        String wie = ding.startsWith("gegeven.") ? formulier.waarde(ding + ".wie") : ding.replace(".bsn", "");
        return plaats(wie) + ".weg";
    }

    /** What is said about each of the people of a report; of whom nothing was chosen, nothing. */
    List<Grondopgave> lees(List<Anderopgave> anderen) {
        List<Grondopgave> opgaven = new ArrayList<>();
        lees(plaats("persoon"), 1).ifPresent(opgaven::add);
        IntStream.range(0, anderen.size())
                .mapToObj(plek -> lees(plaats(anderen.get(plek).plaats()), plek + 2))
                .forEach(opgave -> opgave.ifPresent(opgaven::add));
        return opgaven;
    }

    /** The same about one of them; empty when no way was chosen. */
    Optional<Grondopgave> lees(String plaats, int wie) {
        Optional<Weg> weg = switch (formulier.waarde(plaats + ".weg")) {
            case TOESTEMMING -> Optional.of(toestemming(plaats, Antwoord.GEGEVEN));
            case GEWEIGERD -> Optional.of(toestemming(plaats, Antwoord.GEWEIGERD));
            case GEVRAAGD -> Optional.of(toestemming(plaats, Antwoord.NOG_NIET));
            case WET -> Optional.of(wet(plaats));
            case AFWEGING -> Optional.of(afweging(plaats));
            default -> Optional.empty();
        };
        return weg.map(gekozen -> new Grondopgave(
                plaats,
                wie,
                formulier.waarden(plaats + ".ook").stream().map(Fase::new).collect(Collectors.toSet()),
                gekozen));
    }

    private Weg wet(String plaats) {
        return new Weg.Wet(
                Gegeven.van(Optional.of(formulier.waarde(plaats + ".wet"))
                        .filter(code -> !code.isEmpty())
                        .map(Uitzondering::new)),
                formulier.waarde(plaats + ".waarom").strip());
    }

    private Weg toestemming(String plaats, Antwoord antwoord) {
        return new Weg.Toestemming(
                een(Gevraagde.values(), formulier.waarde(plaats + ".van")),
                formulier.dag(plaats + ".op").mits(dag -> !dag.isAfter(vandaag)),
                formulier.waarde(plaats + ".wijze").strip(),
                antwoord,
                Stream.of(Toestemmingseis.UITDRUKKELIJK, Toestemmingseis.INTREKBAAR)
                        .filter(eis -> formulier.waarden(plaats + ".gezegd").contains(eis.name()))
                        .collect(Collectors.toSet()),
                formulier.waarde(plaats + ".bewijs").strip());
    }

    private Weg afweging(String plaats) {
        Map<Afweegstap, String> stappen = Stream.of(Afweegstap.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        stap -> formulier
                                .waarde(plaats + ".stap." + stap.name())
                                .strip()));
        return new Weg.Afweging(een(Afweeggrond.values(), formulier.waarde(plaats + ".weeggrond")), stappen);
    }

    private static <E extends Enum<E>> Gegeven<E> een(E[] alle, String naam) {
        return Gegeven.van(
                Stream.of(alle).filter(een -> een.name().equals(naam)).findFirst());
    }
}
