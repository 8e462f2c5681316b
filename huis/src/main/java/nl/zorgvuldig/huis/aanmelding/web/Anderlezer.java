package nl.zorgvuldig.huis.aanmelding.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Anderopgave;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Invoerfout;
import nl.zorgvuldig.huis.aanmelding.MeldAan.Samenhangopgave;
import nl.zorgvuldig.kern.aanmelding.Onderbouwing.Relatie;
import nl.zorgvuldig.kern.taal.Gegeven;

/** Reads who else a report is about; who was left empty is nobody. */
record Anderlezer(Formulier formulier, LocalDate vandaag, List<Invoerfout> fouten) {
    private static final int MEEST = 20;
    private static final List<String> VELDEN = List.of("soort", "voornamen", "geslachtsnaam", "geboortedatum");

    /** How many others can be filled in: those that were shown, within reason. */
    static int aantal(Formulier formulier) {
        return aantal(formulier, "ander.", ".voornamen");
    }

    static int aantal(Formulier formulier, String begin, String einde) {
        int getoond = (int) formulier.velden(begin).stream()
                .filter(veld -> veld.endsWith(einde))
                .count();
        return Math.min(getoond, MEEST);
    }

    /** The places on the form of those that were filled in. */
    static Stream<String> plaatsen(Formulier formulier) {
        return IntStream.range(0, aantal(formulier))
                .mapToObj(nummer -> "ander." + nummer)
                .filter(plaats -> VELDEN.stream()
                        .anyMatch(veld -> !formulier.waarde(plaats + "." + veld).isBlank()));
    }

    /** Which of the people a thing is about, counted from 1; 0 for someone who is not there. */
    static int wie(String gekozen, List<Anderopgave> anderen) {
        if (gekozen.isEmpty() || gekozen.equals("persoon")) {
            return 1;
        }
        return IntStream.range(0, anderen.size())
                .filter(plek -> anderen.get(plek).plaats().equals(gekozen))
                .map(plek -> plek + 2)
                .findFirst()
                .orElse(0);
    }

    List<Anderopgave> lees() {
        return plaatsen(formulier).map(this::ander).toList();
    }

    private Anderopgave ander(String plaats) {
        return switch (formulier.waarde(plaats + ".soort")) {
            case "1" -> metNaam(plaats, 1);
            case "2" -> metNaam(plaats, 2);
            case "3" -> new Anderopgave(plaats, 3, Gegeven.onbekend(), Optional.empty());
            case "4" -> new Anderopgave(plaats, 4, Gegeven.onbekend(), Optional.empty());
            default -> {
                fouten.add(new Invoerfout(plaats + ".soort", "fout.soort-betrokkene"));
                yield new Anderopgave(plaats, 0, Gegeven.onbekend(), Optional.empty());
            }
        };
    }

    private Anderopgave metNaam(String plaats, int soort) {
        return new Anderopgave(
                plaats,
                soort,
                new Personalialezer(formulier, vandaag, fouten).lees(plaats),
                Optional.of(new Samenhangopgave(
                        relatie(formulier.waarde(plaats + ".relatie")),
                        formulier.waarde(plaats + ".kring").strip(),
                        formulier.waarde(plaats + ".afhankelijkheid").strip(),
                        formulier.waarde(plaats + ".samen").strip())));
    }

    private static Gegeven<Relatie> relatie(String gekozen) {
        return Gegeven.van(Stream.of(Relatie.values())
                .filter(relatie -> relatie.name().toLowerCase(Locale.ROOT).equals(gekozen))
                .findFirst());
    }
}
